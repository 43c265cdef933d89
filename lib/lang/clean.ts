/** Takes off the dust of binary fractions: 0.1 + 0.2, 1.2 × 1e8. Twelve digits are more than any text states. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}

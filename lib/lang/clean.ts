/** Takes off the dust of binary fractions: 0.1 + 0.2, 1.2 × 1e8. Twelve digits are more than any text states. */
export function clean(value: number): number {
  // A whole number of as many digits has no dust; 0 for -0, as below.
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value + 0;
  return Number(value.toPrecision(12));
}

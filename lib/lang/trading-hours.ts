/** Moments of a trading day; prices at two of them are two prices. Folded. */
const MOMENTS: readonly RegExp[] = [
  /盘前|\bpre-?market\b/u,
  /开盘|开市|早盘|\b(?:open(?:ed|ing)?(?= (?:\d|up|down|higher|lower|at))|at the open|early trading|opening (?:price|level))\b/u,
  /盘中|午盘|\bintraday\b|\b(?:midday|morning) trading\b/u,
  /收盘|收市|尾盘|收于|收报|\b(?:clos(?:ed|ing)(?= (?:\d|up|down|higher|lower|at))|at the close|closing (?:price|level)|late trading)\b/u,
  /盘后|\bafter[- ]hours\b/u,
];

/** The moments that a folded text names, by their order in the day. */
export function tradingMoments(folded: string): readonly number[] {
  return MOMENTS.flatMap((moment, i) => (moment.test(folded) ? [i] : []));
}

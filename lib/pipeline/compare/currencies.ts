import type { Figure } from "./figure-pairs";

/** True where two sums are stated in two currencies. */
export function currenciesDiffer(a: Figure, b: Figure): boolean {
  const [x, y] = [a.quantity, b.quantity];
  // A large bare number ("eighty-four million") beside a sum leaves its currency open.
  if (x.dimension !== "money" || y.dimension !== "money" || x.unit === y.unit) return false;
  // 元 left open is yuan, renminbi or a dollar of the region; it does not exclude its own kind.
  const open = (unit: string) => unit === "yuan";
  const yuanLike = (unit: string) => unit === "yuan" || unit === "CNY" || unit === "TWD" || unit === "HKD";
  return !((open(x.unit) && yuanLike(y.unit)) || (open(y.unit) && yuanLike(x.unit)));
}

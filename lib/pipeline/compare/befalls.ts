import type { Quantity } from "../../model/quantity";
import type { Item } from "../align/units";
import { participants } from "./event-participants";
import { isFirm } from "./overlap";
import type { Pair } from "./rule";

/** 发生, happened: what it was stands in the noun beside it. */
const BEFALLS = /^(?:发生|happen|occur)$/u;

/** True where something happened to all that both name, with one count of people or things in both sentences: two were taken to hospital. */
export function befallsBoth(pair: Pair): boolean {
  const { a, b } = pair;
  if (![a, b].every(({ words }) => words.some((w) => BEFALLS.test(w.text)))) return false;
  const isCount = (x: Quantity, y: Quantity) => x.dimension === "count" && x.unit === y.unit && x.low === y.low;
  const hasCount = a.sentenceQuantities.some((x) =>
    b.sentenceQuantities.some((y) => isCount(x, y) && x.high === y.high),
  );
  const isMatched = (i: Item, side: "a" | "b") => pair.matches.some((m) => isFirm(m) && m[side] === i);
  const [xs, ys] = [participants(a, null), participants(b, null)];
  return hasCount && (xs.every((i) => isMatched(i, "a")) || ys.every((i) => isMatched(i, "b")));
}

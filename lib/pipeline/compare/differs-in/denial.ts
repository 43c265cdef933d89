import type { Word } from "../../../model/word";
import type { OneDifference } from "../one-difference";
import { modalsOf } from "../operators";
import { denialExcludes } from "../quantifiers";
import { type Observation, observe, type Pair } from "../rule";

/** Words that deny by themselves, and words that may stand in their place where nothing is denied. */
const DENIES = /^(?:不|没|没有|未|并未|尚未|从未|未能|不会|不能|不是|不再|not|never)$/u;
const AFFIRMS = /^(?:是|有|会|能|将|已|已经|曾|曾经|可以|be|do|have|will|can|would)$/u;

/** One side denies, the other affirms; equal in what is meant to hold and for how many. */
export function differsInDenial(pair: Pair, { a, b }: OneDifference): Observation | null {
  const isBare = [...a, ...b].every(({ text }) => DENIES.test(text) || AFFIRMS.test(text));
  const count = (words: readonly Word[]) => words.filter(({ text }) => DENIES.test(text)).length;
  if (!isBare || count(a) + count(b) !== 1) return null;
  const side = count(a) === 1 ? "a" : "b";
  const isEqual =
    modalsOf(pair.a).join() === modalsOf(pair.b).join() && denialExcludes(pair[side], pair[side === "a" ? "b" : "a"]);
  const spans = [a.length > 0 ? a : [pair.a.body], b.length > 0 ? b : [pair.b.body]] as const;
  return isEqual
    ? observe("contradict_direct", ["negation"], "negation", { side }, ...spans)
    : observe("tension", ["negation"], "negation_scope", { side }, ...spans);
}

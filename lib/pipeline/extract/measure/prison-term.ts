import { type Named, toNamed } from "./named";
import type { Scene } from "./scene";

/** How a language tells that a length of time is a sentence; the first group is the word that says so. */
interface TermWords {
  before: RegExp;
  after: RegExp;
  /** A sentence that is not served, if the words say so. */
  suspended: RegExp;
  /** What the two are called. */
  names: { served: string; suspended: string };
}

/** The sentence that a length of time is: served or suspended; null where nothing says that it is one. */
export function findPrisonTerm(
  { quantity, left, right, phrase }: Scene,
  { before, after, suspended, names }: TermWords,
): Named | null {
  if (quantity.dimension !== "duration") return null;
  const ahead = before.exec(left);
  const behind = ahead ? null : after.exec(right);
  const word = (ahead ?? behind)?.[1];
  if (word === undefined) return null;
  const start = ahead
    ? phrase.start + ahead.index + ahead[0].indexOf(word)
    : quantity.end + behind!.index + behind![0].indexOf(word);
  return { ...toNamed(word, start), text: suspended.test((ahead ?? behind)![0]) ? names.suspended : names.served };
}

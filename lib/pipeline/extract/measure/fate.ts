import { fold } from "../../../text/fold";
import { type Named, toNamed } from "./named";
import type { Scene } from "./scene";

/** How a language tells the fate of counted persons; the first group of each pattern is the word of the fate. */
export interface FateWords {
  /** Each form with the word that names its fate. */
  names: ReadonlyMap<string, string>;
  /** A fate told within the figure itself (folded). */
  own: RegExp;
  after: RegExp;
  before: RegExp;
}

/** What happened to the persons a figure counts, told in the figure, after it or before it; null where nothing is told. */
export function findFate(
  { quantity, left, right, phrase }: Scene,
  { names, own, after, before }: FateWords,
): Named | null {
  if (quantity.unit !== "person") return null;
  const toFate = (form: string, start: number) => ({ ...toNamed(form, start), text: names.get(form) ?? form });
  const inside = own.exec(fold(quantity.text))?.[0];
  if (inside) return toFate(inside, quantity.end - inside.length);
  const behind = after.exec(right);
  if (behind) return toFate(behind[1]!, quantity.end + behind[0].length - behind[1]!.length);
  const ahead = before.exec(left);
  return ahead ? toFate(ahead[1]!, phrase.start + ahead.index) : null;
}

import { isOneLanguage } from "../../one-language";
import { onceFor } from "../once";
import type { Pair } from "../rule";
import { englishApart, subjectsApart } from "./english-apart";
import { hanApart } from "./han-apart";
import { type NounPhrase, nounPhrases } from "./phrases";

/**
 * True where each side narrows one noun by a word of its own and the two words are not one: the new kiln and the old one, 左线 and 右线,
 * candidates and those elected. Two things are measured then. Of one language, where words would meet. Symmetric.
 */
export const slotsApart = onceFor((pair: Pair): boolean => {
  if (!isOneLanguage(pair)) return false;
  const [xs, ys] = [nounPhrases(pair.a), nounPhrases(pair.b)];
  const [s, t] = [xs[0], ys[0]];
  if (s && t && isEnglish(s) && isEnglish(t) && subjectsApart(s, t, pair)) return true;
  return xs.some((x) =>
    ys.some((y) => (isEnglish(x) && isEnglish(y) ? englishApart(x, y, pair) : hanApart(x, y, pair))),
  );
});

function isEnglish({ words }: NounPhrase): boolean {
  return words[0]!.tag === "eng";
}

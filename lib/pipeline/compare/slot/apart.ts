import { isOneLanguage } from "../../one-language";
import { onceFor } from "../once";
import type { Pair } from "../rule";
import { englishApart } from "./english-apart";
import { hanApart } from "./han-apart";
import { nounPhrases } from "./phrases";

/**
 * True where each side narrows one noun by a word of its own and the two words are not one: the new kiln and the old one, 左线 and 右线,
 * candidates and those elected. Two things are measured then. Of one language, where words would meet. Symmetric.
 */
export const slotsApart = onceFor((pair: Pair): boolean => {
  if (!isOneLanguage(pair)) return false;
  const [xs, ys] = [nounPhrases(pair.a), nounPhrases(pair.b)];
  return xs.some((x) =>
    ys.some((y) => {
      const isEnglish = x.words[0]!.tag === "eng" && y.words[0]!.tag === "eng";
      return isEnglish ? englishApart(x, y, pair) : hanApart(x, y, pair);
    }),
  );
});

import type { PackId } from "../../../lib/model/lang";
import type { Quantity } from "../../../lib/model/quantity";
import type { Lexicon, Resources } from "../../../lib/model/resources";
import { extractQuantities } from "../../../lib/pipeline/extract/quantities";
import { splitParagraphs } from "../../../lib/pipeline/segment/paragraphs";
import { splitWords } from "../../../lib/pipeline/words";
import { fold } from "../../../lib/text/fold";

/** Figures of one text, in the form of `shownQuantity`. */
export interface QuantitySpec {
  name: string;
  text: string;
  expect: readonly object[];
}

const lexicon = { lemma: (word: string) => word } as Lexicon;

/** Chinese with the words that tell counted nouns, English without any: both ways of calling are held. */
export function readQuantities(text: string, pack: PackId, tag: Resources["tag"]): Quantity[] {
  const folded = fold(text);
  const words = pack === "zh" ? splitWords(folded, splitParagraphs(folded), pack, { tag, lexicon }) : [];
  return extractQuantities({ text, folded, pack, words });
}

/** What a spec says of a figure: everything but where it stands and how it may be rounded. */
export function shownQuantity({ start, end, rounding, alternative, ...shown }: Quantity): object {
  return shown;
}

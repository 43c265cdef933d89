import { moneyDeed } from "../../../lang/money-deeds";
import type { Item } from "../../align/units";
import { isOneLanguage } from "../../one-language";
import { type Figure, sameCounter } from "../figure-pairs";
import { contentItems } from "../overlap";
import type { Pair, PairSide } from "../rule";
import { tagAt } from "../side-text";
import { MAY_BE_ONE } from "../strengths";

/** Lexicon similarity from which two nouns name one thing; rice and flour are near, and two. */
const ALIKE = 0.6;
/** What may stand between a figure and what it is of, in folded text: 3 tonnes of rice, 3吨大米, 12名护士. */
const OF = /^(?: of (?:the |its |their )?|的)?$/u;

/** Each side says what its figure is of, in words that nothing joins: three tonnes of rice, five tonnes of flour. */
export function stuffDiffers(a: Figure, b: Figure, pair: Pair): boolean {
  // What a share is of is its base; 张卡 and 张GPU share a counter that not every noun has.
  if (!isOneLanguage(pair) || a.quantity.dimension === "ratio" || sameCounter({ a, b })) return false;
  const [x, y] = [stuffOf(a, pair.a), stuffOf(b, pair.b)];
  if (!x || !y || pair.matches.some((m) => m.strength >= MAY_BE_ONE && (m.a === x || m.b === y))) return false;
  const [p, q] = [x, y].map(({ start }, i) => (i === 0 ? pair.a : pair.b).words.find((w) => w.start === start)?.text);
  if (p === undefined || q === undefined || p === q || isOneDeed(p, q)) return false;
  return pair.lexicon.similarity(p, q) < ALIKE;
}

/** 罚款, 罚单: what was done with the money is one. */
function isOneDeed(x: string, y: string): boolean {
  const deed = moneyDeed(x);
  return deed !== null && deed === moneyDeed(y);
}

function stuffOf({ quantity }: Figure, side: PairSide): Item | null {
  const { folded } = side.extraction.reading;
  const item = contentItems(side.clause).find((i) => i.start >= quantity.end);
  if (!item || item.isName || !OF.test(folded.slice(quantity.end, item.start))) return null;
  return /^(?:n|eng)/u.test(tagAt(side, item)) ? item : null;
}

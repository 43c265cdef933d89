import { areOneDeed, isDeed } from "../../../lang/deeds";
import type { Lexicon } from "../../../model/resources";
import type { Span } from "../../../model/span";
import { fold } from "../../../text/fold";
import { overlaps } from "../../../text/spans";
import { contrastOf } from "../contrast";
import { holdersOf } from "../holders";
import { type Identity, identitiesExclude, identityOf } from "../identity";
import { areTimesApart } from "../occasions";
import { onceWith } from "../once";
import { modalsOf } from "../operators";
import { contentItems, isFirm } from "../overlap";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { tagAt, textAt } from "../side-text";
import { areUncommitted } from "./same-predicate";

/** Share of what is said beside the two holders that has a counterpart, on the side that says less and on the other. */
const MIN_SHARE = 0.5;
const MIN_OTHER = 0.3;
/** Strength from which two words may tell of one deed. */
const MAY_BE_ONE = 0.39;

/** One deed, one role: who did it is told on both sides, and it cannot be one and the same. */
export const oneRole = defineRule({
  id: "one-role",
  compare(pair) {
    const { a, b, lexicon, inside } = pair;
    if (inside || a.claim.polarity.negated || b.claim.polarity.negated) return null;
    const [xs, ys] = [peopleOf(a, lexicon), peopleOf(b, lexicon)];
    if (xs.length === 0 || ys.length === 0 || areUncommitted(pair)) return null;
    if (areTimesApart(pair) || modalsOf(a).join() !== modalsOf(b).join()) return null;
    for (const x of xs) {
      for (const y of ys) {
        if (!identitiesExclude(x.who, y.who) || isNamedIn(a, y.who) || isNamedIn(b, x.who)) continue;
        const found = areOne(pair, x.span.deed, y.span.deed) ? compareRoles(pair, x.span, y.span) : null;
        if (found) return found;
      }
    }
    return null;
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "警方查出，偷走神像的是一名邱姓男子。",
      b: "警方說，把神像偷走的竊賊是姓方的女子。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The van that hit the fence was driven by a 61-year-old man.",
      b: "The van that hit the fence was driven by a 24-year-old woman.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "这部纪录片由顾晓兰执导。", b: "这部纪录片是段鹏执导的。", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "The motion was tabled by Councillor Ann Leary.",
      b: "Councillor Omar Dale tabled the motion.",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "Marta Silva won the women's race.", b: "Jon Berg won the men's race.", outcome: null },
    { lang: "en", a: "The suit was filed by Acme Corp.", b: "The appeal was filed by Boreal Ltd.", outcome: null },
    {
      lang: "en",
      a: "Jane Holt bought a house on Mill Street.",
      b: "Peter Ross bought a house on Mill Street.",
      outcome: null,
    },
    {
      lang: "en",
      a: "The report was written by a panel led by Lord Hale.",
      b: "The report was written by Dr Susan Cray and four others.",
      outcome: null,
    },
    { lang: "zh-Hant", a: "傷者是一名邱姓男子。", b: "傷者是一名方姓女子。", outcome: null },
    { lang: "zh-Hant", a: "偷走神像的是一名邱姓男子。", b: "目擊者是一名方姓女子。", outcome: null },
    {
      lang: "en",
      a: "The motion was criticised by Councillor Ann Leary.",
      b: "Councillor Omar Dale criticised the motion.",
      outcome: null,
    },
    { lang: "zh-Hans", a: "这部纪录片由顾晓兰执导。", b: "纪录片的导演是顾晓兰女士。", outcome: null },
  ],
});

/** The stretches that say who it was, with who that is. */
const peopleOf = onceWith((side: PairSide, lexicon: Lexicon) =>
  holdersOf(side).flatMap((span) => {
    const who = identityOf(side, span, lexicon);
    return who ? [{ span, who }] : [];
  }),
);

/** Lexicon similarity from which two verbs may be one deed. */
const ALIKE = 0.45;

/** Two deeds, or a deed and a role; composing and writing the words are two. */
function areOne({ lexicon }: Pair, x: string | null, y: string | null): boolean {
  if (!x || !y) return true;
  return areOneDeed(x, y) || (!(isDeed(x) && isDeed(y)) && lexicon.similarity(x, y) >= ALIKE);
}

function compareRoles(pair: Pair, x: Span, y: Span): Observation | null {
  if (speaksOfTwo(pair, x, y)) return null;
  const [p, q] = [restOf(pair, "a", x), restOf(pair, "b", y)];
  if (!p || !q || Math.max(p, q) < MIN_SHARE || Math.min(p, q) < MIN_OTHER) return null;
  // The deed alone is not one deed: a suit was filed, a countersuit was filed.
  const isDeedAt = ({ words }: PairSide, at: Span) => words.some((w) => w.start === at.start && isDeed(w.text));
  const joins = pair.matches.filter((m) => !overlaps(m.a, x) && !overlaps(m.b, y));
  if (!joins.some((m) => isFirm(m) && !isDeedAt(pair.a, m.a))) return null;
  const params = { a: textAt(pair.a, x).trim(), b: textAt(pair.b, y).trim() };
  return observe("contradict_direct", ["entity"], "one_holder", params, [x], [y]);
}

/** The men's title and the women's, the oldest jet and the largest: each narrows what both speak of by a word of its own. */
function speaksOfTwo(pair: Pair, x: Span, y: Span): boolean {
  const contrast = contrastOf(pair);
  if (contrast && !overlaps(contrast.a, x) && !overlaps(contrast.b, y)) return true;
  return pair.matches.some((m) => isFirm(m) && narrows(pair, "a", m.a, x) && narrows(pair, "b", m.b, y));
}

/** Right before the word stands one that the other side has no counterpart for. */
function narrows(pair: Pair, side: "a" | "b", head: Span, holder: Span): boolean {
  const own = pair[side];
  // 肇事后, 撞人后: a place word is no noun.
  if (tagAt(own, head) === "f") return false;
  const items = contentItems(own.clause);
  const before = items.findLast((i) => i.end <= head.start);
  if (!before || head.start - before.end > 1 || overlaps(before, holder) || overlaps(head, holder)) return false;
  return !pair.matches.some((m) => m[side] === before && m.strength >= MAY_BE_ONE);
}

/** Share of the words beside the holder that have a counterpart beside the other; null where a name or a number among them has none. */
function restOf(pair: Pair, side: "a" | "b", holder: Span): number | null {
  const own = pair[side];
  const met = pair.matches.filter((m) => m.strength >= MAY_BE_ONE && !overlaps(m[side], holder)).map((m) => m[side]);
  const rest = contentItems(own.clause).filter(
    (i) => !overlaps(i, holder) && i.start >= own.body.start && i.end <= own.body.end,
  );
  const lone = rest.filter((i) => !met.includes(i));
  if (
    rest.length === 0 ||
    lone.some((i) => i.isName || OTHER.test(own.extraction.reading.folded.slice(i.start, i.end)))
  )
    return null;
  return (rest.length - lone.length) / rest.length;
}

/** A number, or a word for another post or another time, that one side alone has. */
const OTHER = /\d|^(?:副|代理|助理|前任|另)|^(?:deputy|vice|acting|assistant|former|second|third|another)$/u;

/** A source that names the other's too knows of both. */
function isNamedIn({ extraction }: PairSide, { name, surname }: Identity): boolean {
  const { folded } = extraction.reading;
  return name ? folded.includes(name) : surname !== null && folded.includes(fold(`${surname}姓`));
}

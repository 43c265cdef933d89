import { chosenSiteIn, THE_ONE } from "../../../lang/chosen-sites";
import type { Span } from "../../../model/span";
import { fold } from "../../../text/fold";
import { overlaps } from "../../../text/spans";
import { contrastOf } from "../contrast";
import { areTwoOccasions } from "../occasions";
import { onceFor } from "../once";
import { contentItems, isFirm } from "../overlap";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { bodyOf, textAt } from "../side-text";

/** Least share of what else is said that the side that says less has in common with the other. */
const MIN_SHARE = 0.5;
const MIN_WORDS = 2;

/** One thing is built at one place: the site that was chosen, and where it will stand. */
export const oneSite = defineRule({
  id: "one-site",
  compare(pair) {
    const { a, b, inside } = pair;
    if (inside || a.claim.polarity.negated || b.claim.polarity.negated) return null;
    const [x, y] = [siteOf(a), siteOf(b)];
    if (!x || !y || areTwoOccasions(pair) || mayBeOnePlace(pair, x, y)) return null;
    const contrast = contrastOf(pair);
    if (contrast && !overlaps(contrast.a, x)) return null;
    const matches = pair.matches.filter((m) => !overlaps(m.a, x) && !overlaps(m.b, y));
    if (matches.filter((m) => isFirm(m) && m.a.isContent && m.b.isContent).length < MIN_WORDS) return null;
    const share = (side: PairSide, key: "a" | "b", site: Span) => {
      const rest = contentItems(side.clause).filter((i) => !overlaps(i, site) && !BUILDS.test(fold(textAt(side, i))));
      const met = matches.filter(isFirm).map((m) => m[key]);
      return rest.length === 0 ? 0 : rest.filter((i) => met.includes(i)).length / rest.length;
    };
    if (Math.max(share(a, "a", x), share(b, "b", y)) < MIN_SHARE) return null;
    if (!THE_ONE.test(bodyOf(a)) || !THE_ONE.test(bodyOf(b))) return null;
    const lone = (side: PairSide, key: "a" | "b", site: Span) =>
      contentItems(side.clause).some(
        (i) =>
          !overlaps(i, site) &&
          !i.isName &&
          /^(?:the|an?|its|their|his|her|一\p{Script=Han}|[新首主总])\s*$/u.test(determinerOf(side, i)) &&
          !matches.some((m) => m[key] === i && isFirm(m)),
      );
    // A warehouse, its headquarters: two things of one builder.
    if (lone(a, "a", x) && lone(b, "b", y)) return null;
    const params = { a: textAt(a, x), b: textAt(b, y) };
    return observe("contradict_direct", ["place"], "one_holder", params, [x], [y]);
  },
  examples: [
    {
      lang: "en",
      a: "Brandt has picked Halvik as the location of its new logistics centre.",
      b: "Brandt will build its new logistics centre at Osmund.",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hant",
      a: "市府決定把新消防總局設在河西區。",
      b: "市長宣布，新消防總局將蓋在港東區。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Brandt chose Halvik as the site of its first logistics centre.",
      b: "Brandt will build its second logistics centre at Osmund.",
      outcome: null,
    },
    {
      lang: "en",
      a: "The company will build a warehouse in Larne.",
      b: "The company will build its headquarters in Selby.",
      outcome: null,
    },
    {
      lang: "en",
      a: "Brandt will open a new store in Halvik.",
      b: "Brandt will open a new store in Osmund.",
      outcome: null,
    },
  ],
});

/** The word right before an item, in folded text. */
function determinerOf({ extraction, body }: PairSide, { start }: Span): string {
  return /[a-z]+\s$|\p{Script=Han}{1,2}$/u.exec(extraction.reading.folded.slice(body.start, start))?.[0] ?? "";
}

/** Words of choosing and building, of which each text has its own; a folded word. */
const BUILDS =
  /^(?:设[在于]|盖在?|建在|决定|选[定址]|地点|build|open|site|location|chosen?|chose|picked|selected|locate|will|set|port|town|city)$/u;

const siteOf = onceFor(({ extraction, body }: PairSide): Span | null => {
  const { folded, source } = extraction.reading;
  const found = chosenSiteIn(folded.slice(body.start, body.end), source.text.slice(body.start, body.end));
  return found && { start: body.start + found.start, end: body.start + found.end };
});

/** One lies in the other, or they share a part of their names. */
function mayBeOnePlace(pair: Pair, x: Span, y: Span): boolean {
  const [p, q] = [pair.a, pair.b].map((s, i) =>
    s.extraction.reading.folded.slice(i === 0 ? x.start : y.start, i === 0 ? x.end : y.end).trim(),
  ) as [string, string];
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  if (isHan(p) !== isHan(q) || p.includes(q) || q.includes(p)) return true;
  if (pair.lexicon.isWithin?.(p, q) === true || pair.lexicon.isWithin?.(q, p) === true) return true;
  if (pair.matches.some((m) => overlaps(m.a, x) && overlaps(m.b, y) && m.strength >= MAY_BE_ONE)) return true;
  // 河西区 and 北岸市: a part and the whole that no list knows.
  const tail = (text: string) => /[省市县区乡镇村里岛州郡]$/u.exec(text)?.[0] ?? "";
  return isHan(p) && tail(p) !== tail(q) && tail(p) !== "" && tail(q) !== "";
}

const MAY_BE_ONE = 0.6;

import type { Claim } from "../model/claim";
import type { Kind } from "../model/relation";
import type { Span } from "../model/span";
import { fold } from "../text/fold";
import { overlaps, within } from "../text/spans";
import { decidingClaim, decidingFinding } from "./decisive";
import type { Row } from "./rows";

/** Longest stretch of a source that still reads as "a few words", in half widths: 12 Han characters or 24 Latin letters. */
const FEW_WORDS = 24;

/** What differs, in a few words of the sources themselves. */
export interface Difference {
  kinds: readonly Kind[];
  /** The words that stand against each other; null where the rule gave none that are short enough, or both say the same. */
  words: { a: string; b: string } | null;
}

/** Sums up what a row's sources differ in (or agree on): the kinds, and the deciding words of both sides. */
export function summariseDifference(row: Row): Difference {
  const finding = decidingFinding(row.link);
  const kinds = row.link.kinds.length > 0 ? row.link.kinds : (finding?.kinds ?? []);
  if (!finding) return { kinds, words: null };
  const left = wordsUnder(finding.a, decidingClaim(row.link, "a", row.a), row.a);
  const right = wordsUnder(finding.b, decidingClaim(row.link, "b", row.b), row.b);
  const [a, b] = [joinFew(without(left, right)), joinFew(without(right, left))];
  const isTelling = row.link.group !== "agree" || (hasValue(finding.a, row.a) && hasValue(finding.b, row.b));
  return { kinds, words: a && b && isTelling ? { a, b } : null };
}

/** Words that agree are worth repeating only where they are figures or times. */
function hasValue(spans: readonly Span[], claims: readonly Claim[]): boolean {
  const values = claims.flatMap((claim) => [...claim.quantities, ...claim.times]);
  return spans.some((span) => values.some((value) => overlaps(value, span)));
}

/** Width of a text in half widths. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1;
  return width;
}

type Quoted = Span & { quote: string };

/** The words under the spans of a finding, cut from the claims that hold them. */
function wordsUnder(spans: readonly Span[], first: Quoted | null, claims: readonly Quoted[]): string[] {
  const words: string[] = [];
  for (const span of spans) {
    const claim = [...(first ? [first] : []), ...claims].find((c) => within(span, c));
    if (!claim) continue;
    const text = claim.quote.slice(span.start - claim.start, span.end - claim.start).trim();
    if (text !== "" && !words.includes(text)) words.push(text);
  }
  return words;
}

/** What both sides say tells nothing of how they differ. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const said = new Set(others.map(fold));
  return words.filter((word) => !said.has(fold(word)));
}

function joinFew(words: readonly string[]): string | null {
  const text = words.slice(0, 2).join(" · ");
  return text !== "" && widthOf(text) <= FEW_WORDS ? text : null;
}

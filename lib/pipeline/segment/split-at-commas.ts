import { FINITE, PAST } from "../../lang/en/finite";
import type { Span } from "../../model/span";
import type { BareSentence } from "./sentences";

/** Opens a part of its own behind a comma. */
const ENGLISH_CUT = /^(?:and|but|while|whereas|although|though|yet)\b/u;

/** Spans between commas, semicolons and colons outside brackets and book marks; each keeps its closing mark. */
export function splitAtCommas(folded: string, { span }: BareSentence): Span[] {
  const cuts: Span[] = [];
  let from = span.start;
  let depth = 0;
  for (let i = span.start; i < span.end; i++) {
    const unit = folded.charAt(i);
    if ("(《[【".includes(unit)) depth++;
    else if (")》]】".includes(unit)) depth = Math.max(0, depth - 1);
    // A colon opens a statement or a quotation, but not in 8:30 or 3:2.
    const opensStatement = unit === ":" && !/\d/u.test(folded.charAt(i - 1)) && !/[\d/]/u.test(folded.charAt(i + 1));
    if (unit === " " && startsCoordinated(folded, from, i, span.end)) {
      cuts.push({ start: from, end: i + 1 });
      from = i + 1;
      continue;
    }
    const partsHeadline = unit === " " && isBetweenStatements(folded, i, span);
    if (depth > 0 || (unit !== "," && unit !== ";" && !opensStatement && !partsHeadline)) continue;
    // 3,000: a comma between figures is part of the number.
    if (unit === "," && /\d/u.test(folded.charAt(i - 1)) && /^\d{3}(?!\d)/u.test(folded.slice(i + 1, i + 5))) continue;
    if (unit === "," && isInsideDate(folded, i)) continue;
    const rest = folded.slice(i + 1, Math.min(span.end, i + 14)).trimStart();
    const isLatin = /[a-z]/u.test(folded.charAt(i - 1)) || /^[a-z]/u.test(rest);
    if (
      unit === "," &&
      isLatin &&
      !ENGLISH_CUT.test(rest) &&
      !partsEnglish(folded, from, i, span.end) &&
      !/\p{Script=Han}/u.test(folded.slice(i - 2, i) + rest)
    )
      continue;
    let to = i + 1;
    while (!opensStatement && to < span.end && "”\"' ".includes(folded.charAt(to))) to++;
    cuts.push({ start: from, end: to });
    from = to;
    i = to - 1;
  }
  if (from < span.end) cuts.push({ start: from, end: span.end });
  return cuts.map((c) => trimEnd(folded, c)).filter((c) => c.end > c.start);
}

const MONTH_AND_DAY =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:st|nd|rd|th)?$/u;
/** Longest month with its day: "september 30th". */
const MONTH_AND_DAY_LENGTH = 14;

/** "March 3, 2022": the comma belongs to the date. */
function isInsideDate(folded: string, comma: number): boolean {
  return (
    /^ (?:19|20)\d\d(?!\d)/u.test(folded.slice(comma + 1, comma + 7)) &&
    MONTH_AND_DAY.test(folded.slice(Math.max(0, comma - MONTH_AND_DAY_LENGTH), comma))
  );
}

/** A second predicate of the same subject ("opened in May and has hired 300"): an auxiliary, or a verb of saying with its clause. */
export const COORDINATED =
  /^(?:and|but) (?:(?:also|then|later|now|still|already|since) )?(?:(?:has|have|had|is|are|was|were|will|would|could|may|might|did|does|can)\b(?! (?:the|a|an|that|it|he|she|they|we|you|i)\b)|(?:said|denied|added|warned|confirmed|announced|admitted|acknowledged|conceded|insisted|argued|stressed|noted|promised|told \w+|claimed) (?:that|it|he|she|they|there|the)\b)/u;
/** What a verb's object or measure may begin with. */
const OBJECT =
  "(?:the|a|an|its|his|her|their|no|all|some|both|every|each|several|many|more|nearly|about|over|at least|up to|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|[$€£]?\\d[\\d,.]*)";
/** “虽然……,……”, “Although …, …”: what is conceded is said too. */
export const CONCESSION = /^(?:(?:虽然?|尽管)(?!如此|这样)|(?:(?:but|and) )?(?:even though|although|though|while) )/u;
const OPENS_WITH_PAST = new RegExp(`^${PAST}\\b`, "u");
/** “Knocked out power and forced the closure of a road”: a second verb in the past with its object. */
const SECOND_VERB = new RegExp(`^and (?:(?:also|then|later|now) )?${PAST} ${OBJECT}\\b`, "u");
/** “…, toppled a tower and forced …”: a verb of a list, of which the last is joined by "and". */
const LISTED_VERB = new RegExp(
  `^${PAST} ${OBJECT}\\b[^,;:]{1,90} and (?:${PAST} (?:${OBJECT}|that)|did|was|were|has|had|is|are)\\b`,
  "u",
);

/** Shortest first part of a coordination, in words. */
const MIN_FIRST = 4;

function startsCoordinated(folded: string, from: number, at: number, end: number): boolean {
  const unit = folded.charAt(at + 1);
  const behind = folded.slice(at + 1, Math.min(end, at + 48));
  if ((unit !== "a" && unit !== "b") || !(COORDINATED.test(behind) || SECOND_VERB.test(behind))) return false;
  const before = folded.slice(from, at);
  // Nothing is cut out of a relative clause or a question word's clause ("whether it was and is legal").
  return (
    before.trim().split(" ").length >= MIN_FIRST &&
    FINITE.test(before) &&
    !/\b(?:who|which|whose|whether|what|(?<!(?:ed|said|says|told \w{1,12}) )that)\b[^,]*$/u.test(before)
  );
}

/** True where an English comma parts two statements: of a list of verbs, behind what is conceded. */
function partsEnglish(folded: string, from: number, at: number, end: number): boolean {
  const before = folded.slice(from, at);
  const behind = folded.slice(at + 2, Math.min(end, at + 160));
  if (CONCESSION.test(before)) return FINITE.test(before) && FINITE.test(behind);
  if (!LISTED_VERB.test(behind)) return false;
  // A participle ("the bridge, built in May, …") is no statement of its own.
  return before.split(", ").some((part) => !OPENS_WITH_PAST.test(part) && FINITE.test(part));
}

/** Shortest part of a headline, in characters. */
const MIN_PART = 4;

/** “两校学生不适 供餐企业停业”: a space between Han characters sets two statements of a headline apart. */
function isBetweenStatements(folded: string, at: number, { start, end }: Span): boolean {
  if (at - start < MIN_PART || end - at <= MIN_PART) return false;
  const around = folded.slice(at - MIN_PART, at) + folded.slice(at + 1, at + 1 + MIN_PART);
  return /^[\p{Script=Han}\d.%]+$/u.test(around) && /\p{Script=Han}/u.test(around);
}

function trimEnd(folded: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && folded.charAt(to - 1) === " ") to--;
  return { start, end: to };
}

import { isStandard } from "../lang/standards";
import type { Claim, ContextSpan } from "../model/claim";
import type { EntityMention } from "../model/entity";
import { type Measure, NO_MEASURE } from "../model/quantity";
import type { Clause, Extraction, Saying } from "../model/reading";
import type { Coverage } from "../model/report";
import type { Sentence } from "../model/sentence";
import type { Span } from "../model/span";
import type { TimeExpression } from "../model/time";
import { contentKey } from "../text/hash";
import { itemsWithin, lowerBound, within } from "../text/spans";
import { withoutHalfPairs } from "./half-pairs";
import { resumedNoun } from "./resumed-noun";

/** Longest way, in sentences, over which a subject is carried to a claim that names none. */
const SUBJECT_REACH = 2;

/**
 * Cuts the claims of one source out of what was extracted, and accounts for every sentence.
 * @returns claims in text order, for each the span of its proposition without the reporting frame, and one coverage
 *   line a sentence.
 */
export function cutClaims(extraction: Extraction): { claims: Claim[]; bodies: Span[]; coverage: Coverage[] } {
  const { reading, sayings } = extraction;
  const claims: Claim[] = [];
  const bodies: Span[] = [];
  const coverage = coverSentences(extraction);
  reading.clauses.forEach((clause, i) => {
    const saying = sayings[i];
    if (saying?.kind !== "claim") return;
    const claim = cutClaim(extraction, clause, saying);
    claims.push(claim);
    bodies.push({ start: Math.max(claim.start, saying.body.start), end: Math.min(claim.end, saying.body.end) });
  });
  return { claims, bodies, coverage };
}

function coverSentences({ reading, sayings }: Extraction): Coverage[] {
  const bySentence = new Map<number, Saying[]>();
  reading.clauses.forEach((clause, i) => {
    const saying = sayings[i];
    if (saying) bySentence.set(clause.sentence, [...(bySentence.get(clause.sentence) ?? []), saying]);
  });
  return reading.sentences.map(({ index, span }) => {
    const own = bySentence.get(index) ?? [];
    const shown = own.find((s) => s.kind === "claim") ?? own[0];
    return {
      source: reading.source.id,
      ...span,
      state: shown?.kind ?? "not_processed",
      reason: shown ? shown.reason : "no_clause",
    };
  });
}

function cutClaim(extraction: Extraction, clause: Clause, saying: Saying): Claim {
  const { reading } = extraction;
  const { source, folded } = reading;
  const span = trimClause(folded, clause.span);
  const sentence = reading.sentences[clause.sentence]!;
  const quantities = itemsWithin(extraction.quantities, span);
  const own = itemsWithin(extraction.times, span);
  const entities = itemsWithin(extraction.names, span);
  // "It fell 24% from a year earlier": when, the clause before says.
  const isTimed = own.some((time) => !isStandard(folded, time));
  const carriedTimes = isTimed || entities.length > 0 ? [] : carryTimes(extraction, sentence, span);
  const subject =
    entities.length > 0 || hasOwnSubject(extraction, span) ? null : carrySubject(extraction, clause, span);
  const quote = source.text.slice(span.start, span.end);
  return {
    id: contentKey(source.sha256, span.start, span.end, folded.slice(span.start, span.end)),
    source: source.id,
    ...span,
    quote,
    context: contextOf(extraction, {
      clause,
      saying,
      span,
      carriedTimes,
      subject,
      noun: resumedNoun(reading, clause, saying.body),
    }),
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    group: sentence.index,
    speaker: saying.speaker,
    form: saying.form,
    originKind: saying.originKind,
    chain: saying.chain,
    stance: saying.stance,
    status: saying.status,
    answer: saying.answer,
    polarity: saying.polarity,
    entities,
    measure: quantities.map((q, i) => measureOf(extraction, lowerBound(extraction.quantities, q.start), i)),
    quantities,
    times: [...carriedTimes, ...own],
    reasons: saying.reasons.filter((r) => within(r, span)),
    provenance: [...saying.provenance].sort(),
  };
}

/** A claim's quote ends before the comma or semicolon that separates it from the next, and holds no half of a pair of marks at its ends. */
function trimClause(folded: string, span: Span): Span {
  return withoutHalfPairs(folded, { start: span.start, end: lastOf(folded, span) });
}

function lastOf(folded: string, { start, end }: Span): number {
  let to = end;
  while (to > start && /[\s,;:、]/u.test(folded.charAt(to - 1))) to--;
  return to;
}

function measureOf({ measures }: Extraction, index: number, quantity: number): Measure {
  return { ...(measures[index] ?? NO_MEASURE), quantity };
}

/** How many words a clause may open with before its own subject ("in fact, we …"). */
const OPENING_WORDS = 3;

/** A clause that names its subject by a pronoun does not take it from elsewhere: who "we" are, the text does not say here. */
function hasOwnSubject({ reading }: Extraction, span: Span): boolean {
  const opening = itemsWithin(reading.words, span).slice(0, OPENING_WORDS);
  return opening.some((w) => /^(?:我|我们|咱们|你|你们|您|他|她|他们|她们|大家|i|we|you|he|she|they)$/u.test(w.text));
}

/**
 * A later clause takes its time from the one before it in the sentence: "In May it did X, and did Y." Not one that names
 * somebody of its own, nor one behind a semicolon.
 */
function carryTimes({ times, reading }: Extraction, sentence: Sentence, span: Span): TimeExpression[] {
  if (/[;；]/u.test(reading.folded.slice(sentence.span.start, span.start))) return [];
  const before = itemsWithin(times, { start: sentence.span.start, end: span.start });
  const last = before.at(-1);
  return last ? [last] : [];
}

/** The nearest name before the claim in its sentence, else the first of the sentences before it in the paragraph. */
function carrySubject({ reading, names }: Extraction, clause: Clause, span: Span): EntityMention | null {
  const sentence = reading.sentences[clause.sentence]!;
  const inSentence = itemsWithin(names, { start: sentence.span.start, end: span.start });
  if (inSentence.length > 0) return inSentence[0]!;
  for (let back = 1; back <= SUBJECT_REACH; back++) {
    const earlier = reading.sentences[clause.sentence - back];
    if (!earlier || earlier.paragraph !== sentence.paragraph) return null;
    const first = itemsWithin(names, earlier.span)[0];
    if (first) return first;
  }
  return null;
}

interface Carried {
  /** What a pronoun that opens the claim stands for. */
  noun: Span | null;
  clause: Clause;
  saying: Saying;
  span: Span;
  carriedTimes: readonly TimeExpression[];
  subject: EntityMention | null;
}

function contextOf(
  { reading }: Extraction,
  { clause, saying, span, carriedTimes, subject, noun }: Carried,
): ContextSpan[] {
  const text = reading.source.text;
  const toContext = (role: ContextSpan["role"], { start, end }: Span): ContextSpan => ({
    role,
    start,
    end,
    text: text.slice(start, end),
  });
  const context = carriedTimes.map((t) => toContext("time", t));
  if (subject) context.push({ ...toContext("subject", subject), canonical: subject.canonical });
  else if (noun) context.push(toContext("subject", noun));
  const speakerSpan = saying.speaker?.span;
  if (speakerSpan && !within(speakerSpan, span)) context.push(toContext("speaker", speakerSpan));
  const question = questionOf(reading, clause);
  if (question) context.push(toContext("question", question));
  return context.sort((x, y) => x.start - y.start || (x.role < y.role ? -1 : 1));
}

/** The last sentence of the question that an answer belongs to. */
function questionOf({ paragraphs, sentences }: Extraction["reading"], clause: Clause): Span | null {
  const own = paragraphs[sentences[clause.sentence]!.paragraph];
  if (own?.role !== "answer" || own.exchange === null) return null;
  let at = own.index;
  while (at > 0 && paragraphs[at]?.role === "answer") at--;
  const question = paragraphs[at];
  if (question?.role !== "question" || question.exchange !== own.exchange) return null;
  let sentence = clause.sentence;
  while (sentence > 0 && sentences[sentence]!.paragraph > question.index) sentence--;
  return sentences[sentence]?.span ?? null;
}

import type { EntityKind, EntityMention } from "../../../lib/model/entity";
import type { Lang } from "../../../lib/model/lang";
import type { Reading, Saying } from "../../../lib/model/reading";
import type { Lexicon, Resources } from "../../../lib/model/resources";
import { NO_CITATION } from "../../../lib/model/source";
import type { Span } from "../../../lib/model/span";
import { extractSayings } from "../../../lib/pipeline/extract/sayings";
import { readSource } from "../../../lib/pipeline/read";
import { fold } from "../../../lib/text/fold";

/** What a spec may say about the clause that holds `at`; what it leaves out is not looked at. */
export interface SayingExpectation {
  at: string;
  kind?: string;
  reason?: string;
  speaker?: string | null;
  role?: string;
  form?: string;
  originKind?: string;
  chain?: string[];
  stance?: string;
  status?: string;
  statusNot?: string;
  answer?: string;
  negated?: boolean;
  /** Text of the negation's scope. */
  scope?: string;
  body?: string;
  reasons?: string[];
  /** A rule that must have taken part. */
  provenance?: string;
}

export interface SayingSpec {
  text: string;
  publisher?: string;
  names?: Record<string, string>;
  expect: SayingExpectation[];
  knownGap?: string;
}

const lexicon: Lexicon = {
  has: () => false,
  lemma: (word) => word,
  neighbours: () => [],
  pairs: () => [],
  nearUse: () => [],
  similarity: () => 0,
  isAntonym: () => false,
  isConverse: () => false,
  names: () => [],
};

export function readPlainly(text: string, lang: Lang, tag: Resources["tag"], publisher = ""): Reading {
  const dates = { publishedAt: null, recordedAt: null };
  return readSource(
    { id: "a", title: "", publisher, ...dates, lang, sha256: "", text, ...NO_CITATION },
    { tag, lexicon },
  );
}

function mentionsOf(reading: Reading, names: Record<string, string> = {}): EntityMention[] {
  return Object.entries(names).flatMap(([name, kind]) => {
    const folded = fold(name);
    const found: EntityMention[] = [];
    for (let at = reading.folded.indexOf(folded); at >= 0; at = reading.folded.indexOf(folded, at + 1))
      found.push({ start: at, end: at + name.length, text: name, canonical: folded, kind: kind as EntityKind });
    return found;
  });
}

/** Every slot that a spec may name, as the engine filled it, in the expectation's own form. */
function slotsOf(reading: Reading, saying: Saying, wanted: SayingExpectation): Record<string, unknown> {
  const slice = ({ start, end }: Span) => reading.source.text.slice(start, end);
  return {
    at: wanted.at,
    kind: saying.kind,
    reason: saying.reason,
    speaker: saying.speaker?.name ?? null,
    role: saying.speaker?.role ?? null,
    form: saying.form,
    originKind: saying.originKind,
    chain: saying.chain,
    stance: saying.stance,
    status: saying.status,
    answer: saying.answer,
    negated: saying.polarity.negated,
    scope: saying.polarity.scope ? slice(saying.polarity.scope) : null,
    body: slice(saying.body),
    reasons: saying.reasons.map(slice),
    provenance: saying.provenance.find((rule) => rule === wanted.provenance),
    statusNot: saying.status === wanted.statusNot ? `not ${saying.status}` : wanted.statusNot,
  };
}

/** For each expectation of a spec what the engine says, where the expectation says something; null where no clause holds it. */
export function shownSayings(spec: SayingSpec, lang: Lang, tag: Resources["tag"]) {
  const reading = readPlainly(spec.text, lang, tag, spec.publisher);
  const sayings = extractSayings(reading, mentionsOf(reading, spec.names));
  return spec.expect.map((wanted) => {
    const at = spec.text.indexOf(wanted.at);
    const clause = at < 0 ? undefined : reading.clauses.find((c) => c.span.start <= at && at < c.span.end);
    const saying = clause && sayings[clause.index];
    if (!saying) return { wanted, seen: null };
    const all = slotsOf(reading, saying, wanted);
    return { wanted, seen: Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]])) };
  });
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityKind, EntityMention } from "../../../../lib/model/entity";
import type { Lang } from "../../../../lib/model/lang";
import type { Reading, Saying } from "../../../../lib/model/reading";
import type { Lexicon } from "../../../../lib/model/resources";
import type { Span } from "../../../../lib/model/span";
import { extractSayings } from "../../../../lib/pipeline/extract/sayings";
import { readSource } from "../../../../lib/pipeline/read";
import { loadTagger } from "../../../../lib/server/tagger";
import { fold } from "../../../../lib/text/fold";
import enSpecs from "../../../specs/en/sayings.json";
import zhSpecs from "../../../specs/zh/sayings.json";

/** What a spec may say about the clause that holds `at`; what it leaves out is not looked at. */
interface Expectation {
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
interface Spec {
  text: string;
  publisher?: string;
  names?: Record<string, string>;
  expect: Expectation[];
  knownGap?: string;
}

const plainLexicon: Lexicon = {
  has: () => false,
  lemma: (word) => word,
  neighbours: () => [],
  pairs: () => [],
  similarity: () => 0,
  isAntonym: () => false,
  isConverse: () => false,
  names: () => [],
};
const resources = { tag: loadTagger(), lexicon: plainLexicon };

function read(text: string, lang: Lang, publisher = ""): Reading {
  const dates = { publishedAt: null, recordedAt: null };
  return readSource({ id: "a", title: "", publisher, ...dates, lang, sha256: "", text }, resources);
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

/** What the saying says where the expectation says something, in the expectation's own shape. */
function seen(reading: Reading, saying: Saying, wanted: Expectation): Record<string, unknown> {
  const slice = ({ start, end }: Span) => reading.source.text.slice(start, end);
  const all: Record<string, unknown> = {
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
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]]));
}

function check(spec: Spec, lang: Lang): void {
  const reading = read(spec.text, lang, spec.publisher);
  const sayings = extractSayings(reading, mentionsOf(reading, spec.names));
  for (const wanted of spec.expect) {
    const at = spec.text.indexOf(wanted.at);
    expect(at, `"${wanted.at}" stands in the text`).toBeGreaterThanOrEqual(0);
    const clause = reading.clauses.find((c) => c.span.start <= at && at < c.span.end);
    expect(seen(reading, sayings[clause?.index ?? -1]!, wanted)).toEqual(wanted);
  }
}

for (const [lang, specs] of [
  ["zh-Hans", zhSpecs as Spec[]],
  ["en", enSpecs as Spec[]],
] as const) {
  describe(`sayings, ${lang}`, () => {
    for (const spec of specs) {
      if (spec.knownGap === undefined) it(spec.text, () => check(spec, lang));
      else
        it(`known gap: ${spec.text}`, () => {
          expect(() => check(spec, lang), "met: take the mark away").toThrow();
        });
    }
  });
}

describe("any text", () => {
  const pieces = fc.constantFrom(
    ...[
      "他说",
      "“",
      "”",
      "，",
      "。",
      "：",
      "？",
      "据",
      "报道",
      "否认",
      "不",
      "没有",
      "如果",
      "因为",
      "、",
      "\n",
      "《",
      "》",
    ],
    ...["he said", " ", ", ", ".", '"', "not", "denied that", "according to", "if", "because", "Q: ", "A: ", "?", "1"],
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(pieces, { maxLength: 40 }).map((p) => p.join("")),
  );

  it("never throws, and gives one saying a clause whose spans lie in the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Lang>("zh-Hant", "zh-Hans", "en"), (text, lang) => {
        const reading = read(text, lang);
        const sayings = extractSayings(reading, []);
        expect(sayings.map((s) => s.clause)).toEqual(reading.clauses.map((c) => c.index));
        for (const { clause, body, reasons, polarity } of sayings) {
          const outer = reading.clauses[clause]!.span;
          for (const span of [body, ...reasons]) {
            expect(span.start).toBeGreaterThanOrEqual(outer.start);
            expect(span.end).toBeLessThanOrEqual(outer.end);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
          }
          if (polarity.negated) expect(polarity.scope!.end).toBeGreaterThan(polarity.scope!.start);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same sayings for a text in either script", () => {
    const one = read("據知情人士透露，該項目已經停工。市長否認此事。", "zh-Hant");
    const other = read("据知情人士透露，该项目已经停工。市长否认此事。", "zh-Hans");
    expect(extractSayings(one, [])).toEqual(extractSayings(other, []));
  });
});

import { BLANK_SLOTS, type Claim } from "../../lib/model/claim";
import type { Link } from "../../lib/model/link";
import { groupOf, type Relation } from "../../lib/model/relation";
import { ENGINE_VERSION, type Report, SCHEMA_VERSION } from "../../lib/model/report";
import type { Source, SourceId } from "../../lib/model/source";
import { ingest } from "../../lib/pipeline/ingest";
import { summarize } from "../../lib/pipeline/summary";

/** Two short texts about one flood, with an astral character before the first claim so that offset units show. */
const TEXTS = {
  a: "𠮷 The flood closed 12 roads.\nThe mayor said the dam held.\nSchools stay shut until Friday.\nWho pays is unknown.",
  b: "The flood closed 15 roads.\nThe dam held, said the mayor.\nA *hotline* is open | 24 hours.",
};

export function sourcesFixture(): readonly [Source, Source] {
  return [
    ingest({ text: TEXTS.a, title: "Flood", publisher: "Gazette", publishedAt: "2025-05-01", lang: "en" }, "a"),
    ingest({ text: TEXTS.b, title: "High water", publisher: "Herald", publishedAt: "2025-05-02", lang: "en" }, "b"),
  ];
}

/** A claim on the whole of one line of a text. */
function claimOn(source: SourceId, id: string, quote: string): Claim {
  const start = TEXTS[source].indexOf(quote);
  return {
    ...BLANK_SLOTS,
    id,
    source,
    start,
    end: start + quote.length,
    quote,
    sentence: 0,
    paragraph: 0,
    group: 0,
    provenance: [],
  };
}

export function linkFixture(id: string, topicId: string, relation: Relation, a: string[], b: string[]): Link {
  return {
    id,
    topicId,
    a,
    b,
    decidedOn: { a: a[0] ?? null, b: b[0] ?? null },
    relation,
    group: groupOf(relation),
    kinds: relation === "contradict_direct" ? ["numeric_value"] : [],
    independence: { wording: "own_words", cites: "none_found", speaker: "unknown" },
    use: null,
    method: "fixture@1",
    strength: "established",
    findings: [],
  };
}

/** Claims a1–a3 and b1–b3; links: roads (contradiction), dam (agreement), schools (only A), hotline (only B). */
export function reportFixture(): Report {
  const a1 = claimOn("a", "a1", "The flood closed 12 roads.");
  const b1 = claimOn("b", "b1", "The flood closed 15 roads.");
  const mayor = { name: "mayor", role: null, span: null };
  const claims: Claim[] = [
    {
      ...a1,
      quantities: [
        {
          start: a1.start + 17,
          end: a1.start + 19,
          text: "12",
          low: 12,
          high: 12,
          lowOpen: false,
          highOpen: false,
          approximate: false,
          unit: "piece:road",
          dimension: "count",
          rounding: 0,
          alternative: null,
        },
      ],
    },
    { ...claimOn("a", "a2", "The mayor said the dam held."), speaker: mayor, form: "indirect" },
    claimOn("a", "a3", "Schools stay shut until Friday."),
    b1,
    { ...claimOn("b", "b2", "The dam held, said the mayor."), speaker: mayor, form: "indirect" },
    claimOn("b", "b3", "A *hotline* is open | 24 hours."),
  ];
  const roads: Link = {
    ...linkFixture("roads", "t1", "contradict_direct", ["a1"], ["b1"]),
    findings: [
      {
        rule: "fixture",
        outcome: "contradict_direct",
        kinds: ["numeric_value"],
        message: { code: "fixture", params: {} },
        a: [{ start: a1.start + 17, end: a1.start + 19 }],
        b: [{ start: b1.start + 17, end: b1.start + 19 }],
      },
    ],
  };
  const dam: Link = {
    ...linkFixture("dam", "t2", "agree_compatible", ["a2"], ["b2"]),
    independence: { wording: "own_words", cites: "none_found", speaker: "same_statement" },
  };
  const links = [
    roads,
    dam,
    linkFixture("schools", "t3", "only_a", ["a3"], []),
    linkFixture("hotline", "t4", "only_b", [], ["b3"]),
  ];
  const unknown = TEXTS.a.indexOf("Who pays");
  const coverage = [
    ...claims.map(({ source, start, end }) => ({ source, start, end, state: "claim" as const, reason: null })),
    {
      source: "a" as const,
      start: unknown,
      end: TEXTS.a.length,
      state: "not_processed" as const,
      reason: "no_predicate",
    },
  ];
  return {
    schemaVersion: SCHEMA_VERSION,
    engineVersion: ENGINE_VERSION,
    sources: sourcesFixture().map(({ text, ...source }) => ({ ...source, length: text.length })),
    claims,
    topics: [
      { id: "t1", label: "roads closed" },
      { id: "t2", label: "the dam" },
      { id: "t3", label: "schools" },
      { id: "t4", label: "hotline" },
    ],
    links,
    internal: [],
    candidates: [{ a: "a3", b: "b3", signals: [{ name: "words", value: 0.2 }] }],
    coverage,
    summary: summarize(links, claims, coverage),
  };
}

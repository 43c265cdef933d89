import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Lang } from "../../lib/model/lang";
import type { Link } from "../../lib/model/link";
import type { Report } from "../../lib/model/report";
import type { RawInput } from "../../lib/model/source";
import type { Span } from "../../lib/model/span";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import { mirror, sortRows } from "../unit/pipeline/mirror";
import { loadArticlePairs } from "./article-pairs";
import { loadSharedArticles } from "./shared-articles";

/** What must hold of any texts, tried on texts that are put together from the sentences of real news prose. */

// One of them compares sixty pairs of texts, and on a busy machine that takes longer than a test is given.
vi.setConfig({ testTimeout: 120_000 });

const engine = createEngine(loadResources());
const shared = loadSharedArticles();
const articles = loadArticlePairs().flatMap((pair) => [
  [`${pair.slug} a`, pair.a] as const,
  [`${pair.slug} b`, pair.b] as const,
]);
const whole = [...articles, ...(shared ? [["shared a", shared.a] as const, ["shared b", shared.b] as const] : [])];

const sentencesOf = (lang: Lang) =>
  articles
    .filter(([, input]) => (input.lang ?? "zh-Hant") === lang)
    .flatMap(([, { text }]) => text.split(lang === "en" ? /(?<=[.?!])\s+/u : /(?<=[。！？])|\n+/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 4);

const LANGS = ["zh-Hant", "zh-Hans", "en"] as const;
const pools = Object.fromEntries(LANGS.map((lang) => [lang, sentencesOf(lang)])) as Record<Lang, string[]>;

/** Eight to sixteen different sentences of one language in any order, in paragraphs of up to five. */
const composed = fc.constantFrom(...LANGS).chain((lang) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...pools[lang]), fc.boolean()), {
      minLength: 8,
      maxLength: 16,
      selector: ([sentence]) => sentence,
    })
    .map((parts): RawInput => {
      const gap = lang === "en" ? " " : "";
      const text = parts.map(([sentence, ends]) => sentence + (ends ? "\n" : gap)).join("");
      return { text, lang, publishedAt: "2025-01-08" };
    }),
);

/** Spans lie in the text, and what is quoted stands there to the letter. */
function checkSpans(report: Report, texts: Record<"a" | "b", string>): void {
  for (const claim of report.claims) {
    const text = texts[claim.source];
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    for (const part of [...claim.quantities, ...claim.times, ...claim.entities, ...claim.context])
      expect(text.slice(part.start, part.end)).toBe(part.text);
    for (const { low, high } of claim.quantities)
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    for (const { from, to } of claim.times) if (from !== null && to !== null) expect(from <= to).toBe(true);
  }
  const within = (text: string) => (span: Span) => 0 <= span.start && span.start <= span.end && span.end <= text.length;
  for (const { a, b } of report.links.flatMap((link) => link.findings)) {
    expect(a.every(within(texts.a))).toBe(true);
    expect(b.every(within(texts.b))).toBe(true);
  }
  for (const line of report.coverage) expect(within(texts[line.source])(line)).toBe(true);
}

/** Pairs of claims that `internal` shows, by id. */
function internalPairs({ internal }: Report): Set<string> {
  return new Set(internal.flatMap(({ x, y }) => x.flatMap((p) => y.map((q) => [p, q].sort().join()))));
}

function checkSelf(input: RawInput): void {
  const report = engine.compare(input, input);
  const held = (link: Link, id: string) => link.a.includes(id) && link.b.includes(id);
  for (const { id, quote } of report.claims.filter((c) => c.source === "a")) {
    const own = report.links.filter((link) => held(link, id)).map((link) => link.relation);
    expect(own, quote).toContain("agree_exact");
  }
  const known = internalPairs(report);
  const flagged = report.links.filter((l) => l.group === "contradict" || l.group === "partly");
  const unknown = flagged.filter(({ decidedOn: { a, b } }) => !known.has([a ?? "", b ?? ""].sort().join()));
  expect(unknown.map((l) => [l.relation, l.method])).toEqual([]);
}

describe("texts put together from real sentences", () => {
  it("have exact spans and ordered intervals, and compare the same from the other side", () => {
    fc.assert(
      fc.property(composed, composed, (a, b) => {
        const report = engine.compare(a, b);
        checkSpans(report, { a: a.text, b: b.text });
        expect(sortRows(engine.compare(b, a))).toEqual(sortRows(mirror(report)));
      }),
      { numRuns: 30, seed: 11 },
    );
  });

  it("agree with themselves to the letter, and show nothing that stands in one text alone", () => {
    fc.assert(fc.property(composed, checkSelf), { numRuns: 30, seed: 12 });
  });
});

/** Paragraphs that no article here has a word of importance in common with. */
const UNRELATED: Record<Lang, string> = {
  "zh-Hant": "鋼琴家昨晚演奏了三首夜曲。觀眾起立鼓掌，演出在掌聲中落幕。",
  "zh-Hans": "钢琴家昨晚演奏了三首夜曲。观众起立鼓掌，演出在掌声中落幕。",
  en: "The pianist played three nocturnes. Listeners rose and clapped as the evening drew to a close.",
};

/** Two-sided links by the words of their claims, which an added paragraph does not change. */
function relationsByWords(report: Report): Map<string, string> {
  const quote = new Map(report.claims.map((c) => [c.source + c.id, c.quote]));
  const words = (side: "a" | "b", link: Link) => link[side].map((id) => quote.get(side + id)).join("/");
  const joined = report.links.filter((link) => link.a.length > 0 && link.b.length > 0);
  return new Map(joined.map((link) => [`${words("a", link)}|${words("b", link)}`, link.relation]));
}

describe("whole articles", () => {
  it.each(whole)("%s agrees with itself to the letter", (_, input) => checkSelf(input));

  const pairs = [...loadArticlePairs(), ...(shared ? [shared] : [])].map((pair) => [pair.slug, pair] as const);
  it.each(pairs)("%s keeps its links when an unrelated paragraph is added", (_, { a, b }) => {
    const before = relationsByWords(engine.compare(a, b));
    const added = `${a.text.trimEnd()}\n\n${UNRELATED[a.lang ?? "zh-Hant"]}\n`;
    const after = relationsByWords(engine.compare({ ...a, text: added }, b));
    const changed = [...before].filter(([key, relation]) => after.has(key) && after.get(key) !== relation);
    expect(changed).toEqual([]);
    const lost = [...before.keys()].filter((key) => !after.has(key));
    const gained = [...after.keys()].filter((key) => !before.has(key));
    expect(lost.length + gained.length, [...lost, ...gained].join("\n")).toBeLessThanOrEqual(
      Math.ceil(before.size * 0.02),
    );
  });
});

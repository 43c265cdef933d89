import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../lib/model/lang";
import { KINDS } from "../../lib/model/relation";
import pairs from "./pairs.json";

/** The form of the hand-written cases themselves; nothing here asks the engine anything. */

interface Pair {
  id: string;
  field: string;
  langA: string;
  langB: string;
  a: string;
  b: string;
  publishedA?: string;
  publishedB?: string;
  group: string | readonly string[];
  kinds?: readonly string[];
  trap: boolean;
  why: string;
}

interface ArticleCase {
  size: "item" | "story" | "article";
  langA: string;
  langB: string;
  publishedA: string;
  publishedB: string;
  recordedA?: string;
  recordedB?: string;
  links: readonly { topic: string; a: string; b: string; group: string | readonly string[] }[];
  mustNotContradict: readonly (readonly [string, string])[];
}

const cases: readonly Pair[] = pairs;
const FIELDS =
  "health transport sport courts weather elections business science education energy disasters culture politics economy".split(
    " ",
  );
const GROUPS = ["agree", "contradict", "partly", "unclear", "unrelated"];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Least and most of a text: English words, Chinese characters. */
const LENGTHS = {
  item: { en: [150, 250], zh: [250, 450] },
  story: { en: [225, 350], zh: [380, 620] },
  article: { en: [350, 500], zh: [600, 900] },
} as const;

const groupsOf = (group: string | readonly string[]) => (typeof group === "string" ? [group] : [...group]);
const writingOf = (c: { langA: string; langB: string }) =>
  (c.langA === "en") !== (c.langB === "en") ? "zh and en" : c.langA;
const countBy = (keys: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

describe("pairs.json", () => {
  it("has unique ids made of the field and a number", () => {
    expect(new Set(cases.map((c) => c.id)).size).toBe(cases.length);
    for (const c of cases) expect(c.id).toMatch(new RegExp(`^${c.field}-\\d\\d$`));
  });

  it("covers every field at least four times", () => {
    const counts = countBy(cases.map((c) => c.field));
    expect(Object.keys(counts).sort()).toEqual([...FIELDS].sort());
    for (const field of FIELDS) expect(counts[field], field).toBeGreaterThanOrEqual(4);
  });

  it("has 504 cases: 147 from traditional, 162 from simplified, 153 English, 42 across languages", () => {
    expect(countBy(cases.map(writingOf))).toEqual({ "zh-Hant": 147, "zh-Hans": 162, en: 153, "zh and en": 42 });
    expect(cases.filter((c) => writingOf(c) !== "zh and en" && c.langA !== c.langB)).toHaveLength(15);
  });

  it("is at least half traps, none of which may contradict, and has conflicts in every language", () => {
    const traps = cases.filter((c) => c.trap);
    expect(traps.length * 2).toBeGreaterThanOrEqual(cases.length);
    expect(traps.filter((c) => groupsOf(c.group).includes("contradict"))).toEqual([]);
    const conflicts = cases.filter((c) => groupsOf(c.group).includes("contradict"));
    for (const lang of [...LANGS, "zh and en"]) {
      expect(conflicts.filter((c) => writingOf(c) === lang).length, lang).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(cases.map((c) => [c.id, c] as const))("%s is well formed", (_, c) => {
    expect(LANGS).toContain(c.langA);
    expect(LANGS).toContain(c.langB);
    expect(c.a).not.toBe(c.b);
    for (const text of [c.a, c.b]) expect(text).toMatch(/^\S.*[.。？！」”]$/);
    for (const group of groupsOf(c.group)) expect(GROUPS).toContain(group);
    for (const kind of c.kinds ?? []) expect(KINDS).toContain(kind);
    for (const date of [c.publishedA, c.publishedB]) if (date !== undefined) expect(date).toMatch(DAY);
    expect(c.why).toMatch(/^\S.{15,}$/);
  });

  it.each([
    ["zh-Hant", ["一個多億", "近七成", "兩三成", "逾", "不到", "1.2億", "3,000萬"]],
    ["zh-Hans", ["一个多亿", "近七成", "两三成", "逾", "不到", "1.2亿", "3000万"]],
    ["en", ["Two-thirds", "bn", "Nearly", "Under"]],
  ])("holds the figures people write in %s", (lang, figures) => {
    const text = cases.flatMap((c) => [c.langA === lang ? c.a : "", c.langB === lang ? c.b : ""]).join("\n");
    for (const figure of figures) expect(text).toContain(figure);
  });
});

describe("articles", () => {
  const slugsIn = (folder: string) =>
    readdirSync(path.join(import.meta.dirname, folder))
      .sort()
      .map((slug) => path.join(folder, slug));
  const slugs = slugsIn("articles");
  const read = (slug: string, file: string) => readFileSync(path.join(import.meta.dirname, slug, file), "utf8");
  const caseOf = (slug: string) => JSON.parse(read(slug, "case.json")) as ArticleCase;

  it("has at least one pair of each combination of languages", () => {
    const combinations = new Set(slugs.map((slug) => `${caseOf(slug).langA} ${caseOf(slug).langB}`));
    for (const wanted of ["zh-Hant zh-Hant", "zh-Hans zh-Hans", "en en", "zh-Hant zh-Hans", "zh-Hant en"]) {
      expect(combinations).toContain(wanted);
    }
  });

  it.each([...slugs, ...slugsIn("news-articles")])("%s quotes its texts exactly, with conflicts and traps", (slug) => {
    const c = caseOf(slug);
    const [a, b] = [read(slug, "a.txt"), read(slug, "b.txt")];
    for (const date of [c.publishedA, c.publishedB]) expect(date).toMatch(DAY);
    expect(c.links.length).toBeGreaterThanOrEqual(8);
    expect(new Set(c.links.map((link) => link.topic)).size).toBe(c.links.length);
    for (const link of c.links) {
      expect(a.split(link.a), link.topic).toHaveLength(2);
      expect(b.split(link.b), link.topic).toHaveLength(2);
      for (const group of groupsOf(link.group)) expect(GROUPS).toContain(group);
    }
    expect(c.links.filter((link) => link.group === "contradict").length).toBeGreaterThanOrEqual(2);
    expect(c.mustNotContradict.length).toBeGreaterThanOrEqual(4);
    for (const [x, y] of c.mustNotContradict) {
      expect(a).toContain(x);
      expect(b).toContain(y);
      const link = c.links.find((l) => l.a === x && l.b === y);
      if (link) expect(groupsOf(link.group), x).not.toContain("contradict");
    }
  });

  it.each(slugs)("%s is as long as its size says", (slug) => {
    const c = caseOf(slug);
    for (const [lang, file] of [
      [c.langA, "a.txt"],
      [c.langB, "b.txt"],
    ] as const) {
      const text = read(slug, file);
      const length = lang === "en" ? text.split(/\s+/).filter(Boolean).length : [...text].length;
      const [least, most] = LENGTHS[c.size][lang === "en" ? "en" : "zh"];
      expect(length, file).toBeGreaterThanOrEqual(least);
      expect(length, file).toBeLessThanOrEqual(most);
    }
  });
});

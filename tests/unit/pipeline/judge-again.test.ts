import { describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/model/claim";
import type { RawInput } from "../../../lib/model/source";
import { createEngine } from "../../../lib/pipeline";
import { judgeAgain } from "../../../lib/pipeline/judge-again";
import { loadResources } from "../../../lib/server/resources";
import { loadArticlePairs } from "../../cases/article-pairs";

const resources = loadResources();
const engine = createEngine(resources);

const A: RawInput = {
  text: "The pier collapse\nThe pier fell on 5 March.\nThe harbour office said 37 people had died.\nSchools stay shut until Friday.",
  publishedAt: "2024-03-06",
  lang: "en",
};
const B: RawInput = {
  text: "Pier: what we know\nThe pier fell on 5 March.\nThe harbour office said 41 people had died.\nAll schools reopen on Thursday.",
  publishedAt: "2024-03-06",
  lang: "en",
};
const inputs = { a: A, b: B };
const report = engine.compare(A, B);

function claim(words: string, source: "a" | "b"): Claim {
  const found = report.claims.find((one) => one.source === source && one.quote.includes(words));
  if (!found) throw new Error(`no claim with ${words}`);
  return found;
}

/** The claim with its only figure set to another one. */
function withFigure(one: Claim, low: number, high = low): Claim {
  return { ...one, quantities: one.quantities.map((quantity) => ({ ...quantity, low, high })) };
}

const dead = { a: claim("37", "a"), b: claim("41", "b") };
const judge = (a: Claim, b: Claim) => judgeAgain({ id: "x", a: [a], b: [b], inside: null }, inputs, resources);

describe("a link that is judged again", () => {
  it("has the verdict it had where nothing was changed", () => {
    expect(judge(dead.a, dead.b)).toMatchObject({
      id: "x",
      relation: "contradict_direct",
      decidedOn: { a: dead.a.id, b: dead.b.id },
    });
  });

  it("agrees once a person sets the figure of the other side", () => {
    expect(judge(withFigure(dead.a, 41), dead.b)?.relation).toMatch(/^agree_/);
    expect(judge(dead.a, withFigure(dead.b, 37))?.relation).toMatch(/^agree_/);
  });

  it("agrees once the interval holds the other figure", () => {
    expect(judge(withFigure(dead.a, 30, 50), dead.b)?.relation).toBe("b_more_specific");
  });

  it("conflicts on nothing once a side is no more than a rumour", () => {
    expect(judge({ ...dead.a, status: "rumour" }, dead.b)?.relation).not.toMatch(/^contradict/);
  });

  it("is judged where a person put two claims together that no rule had looked at", () => {
    const schools = judge(claim("shut until Friday", "a"), claim("reopen on Thursday", "b"));
    expect(schools?.a).toEqual([claim("shut until Friday", "a").id]);
    expect(schools?.findings.length).toBeGreaterThan(0);
  });

  it("is not judged where a side is empty", () => {
    expect(judgeAgain({ id: "x", a: [dead.a], b: [], inside: null }, inputs, resources)).toBeNull();
  });

  it("hears the claims under the words that a person marked", () => {
    const { start, end } = dead.a;
    const own: Claim = { ...dead.a, id: "own", start: start + 4, end: end - 1, sentence: -1, quote: "…" };
    expect(judge(own, dead.b)).toMatchObject({ relation: "contradict_direct", decidedOn: { a: "own" } });
  });
});

describe("a pair inside one source that is judged again", () => {
  const own: RawInput = {
    text: "Pier: 37 people died\nThe harbour office said on Monday that 41 people had died in the fall of the pier.",
    publishedAt: "2024-03-06",
    lang: "en",
  };
  const both = { a: own, b: B };
  const alone = engine.compare(own, B);
  const pair = alone.internal.find(({ source, relation }) => source === "a" && relation === "contradict_direct");
  const claimsOf = (ids: readonly string[] = []) => alone.claims.filter(({ id }) => ids.includes(id));
  const [x, y] = [claimsOf(pair?.x), claimsOf(pair?.y)];

  it("has the verdict it had where nothing was changed", () => {
    expect(judgeAgain({ id: "i", a: x, b: y, inside: "a" }, both, resources)?.relation).toBe("contradict_direct");
  });

  it("contradicts itself no longer once a person sets the figure of its other passage", () => {
    const set = y.map((one) => withFigure(one, 37));
    expect(judgeAgain({ id: "i", a: x, b: set, inside: "a" }, both, resources)).toMatchObject({
      id: "i",
      relation: expect.stringMatching(/^agree_/u),
      decidedOn: { a: x[0]?.id, b: y[0]?.id },
    });
  });
});

describe("the smaller view of a link's own sentences", () => {
  it("gives most links of whole articles the verdict that the whole gave", () => {
    let same = 0;
    let all = 0;
    for (const { a, b } of loadArticlePairs().slice(0, 3)) {
      const whole = engine.compare(a, b);
      const byId = new Map(whole.claims.map((one) => [one.id, one]));
      for (const link of whole.links) {
        if (link.a.length === 0 || link.b.length === 0) continue;
        const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
        const verdict = judgeAgain(
          { id: link.id, a: pick(link.a), b: pick(link.b), inside: null },
          { a, b },
          resources,
        );
        all++;
        if (verdict?.relation === link.relation) same++;
      }
    }
    expect(all).toBeGreaterThan(20);
    expect(same / all).toBeGreaterThan(0.8);
  });
});

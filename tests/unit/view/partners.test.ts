import { describe, expect, it } from "vitest";
import { rankClaims } from "../../../lib/pipeline/align/rank-claims";
import { listPartners, strengthOf } from "../../../lib/view/partners";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";

const score = (value: number) => [{ name: "score", value }];
const base = bridgeReport();
const claim = (id: string) => {
  const found = base.claims.find((one) => one.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};
const rowOf = (key: string) => {
  const found = base.links.find((link) => link.id === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};

describe("listPartners", () => {
  const report = {
    ...base,
    candidates: [
      { a: "a1", b: "b2", signals: score(0.2) },
      { a: "a1", b: "b5", signals: score(0.4) },
      { a: "a6", b: "b0", signals: score(0.9) },
    ],
  };

  it("offers what the engine offered, best first, each with the row that holds it", () => {
    const partners = listPartners(report, claim("a1"), rowOf("l-t5-a1"));
    expect(partners.map((one) => [one.claim.id, one.link.id, one.isOffered])).toEqual([
      ["b5", "l-t7-b5", true],
      ["b2", "l-t2-a3b2", true],
    ]);
  });

  it("looks from B to A as well", () => {
    expect(listPartners(report, claim("b5"), rowOf("l-t7-b5")).map((one) => one.claim.id)).toEqual(["a1"]);
  });

  it("ranks the other side where the engine offered nothing, and says in what the two are alike", () => {
    const [first] = listPartners(base, claim("a3"), { a: ["a3"], b: [] });
    expect(first?.claim.id).toBe("b2");
    expect(first?.isOffered).toBe(false);
    expect(first?.signals.map(({ name }) => name)).toContain("figures");
  });

  it("leaves out what stands beside the claim already", () => {
    expect(listPartners(base, claim("a3"), rowOf("l-t2-a3b2")).map((one) => one.claim.id)).not.toContain("b2");
  });
});

describe("rankClaims", () => {
  it("puts words and figures in common first, either script finding the other", () => {
    const other = { ...claim("a2"), id: "x", source: "b" as const, quote: "事故造成三十七人死亡" };
    const far = { ...claim("a6"), id: "y", source: "b" as const };
    const ranked = rankClaims(claim("a2"), [far, other]);
    expect(ranked.map((one) => one.claim.id)).toEqual(["x"]);
    expect(ranked[0]?.signals).toContainEqual({ name: "figures", value: 1 });
    expect(strengthOf({ name: "figures", value: 1 })).toBe("strong");
    expect(strengthOf({ name: "words", value: 0.1 })).toBe("weak");
  });

  it("hears times that overlap, and nothing in what shares nothing", () => {
    const [first] = rankClaims(claim("a0"), [claim("b0"), claim("b5")]);
    expect([first?.claim.id, first?.signals]).toEqual(["b0", [{ name: "times", value: 1 }]]);
    expect(rankClaims(claim("a6"), [claim("b5")])).toEqual([]);
  });
});

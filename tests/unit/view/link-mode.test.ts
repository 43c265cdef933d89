import { describe, expect, it } from "vitest";
import type { Command, CommandType } from "../../../lib/model/command";
import { EMPTY_HUMAN_LAYER } from "../../../lib/model/human";
import type { ReviewedReport } from "../../../lib/model/reviewed";
import { overlay } from "../../../lib/pipeline/overlay";
import { changesOf } from "../../../lib/view/changes-of";
import {
  drawLink,
  endOfClaim,
  endOfWords,
  LINK_RELATIONS,
  type LinkEnd,
  listEnds,
  NO_DRAFT,
  openSide,
  rowOfBoth,
} from "../../../lib/view/link-mode";
import { type HumanState, putChanges } from "../../../lib/view/row-changes";
import { reportFixture, sourcesFixture } from "../../setup/report-fixture";

const fixture = reportFixture();
const sources = sourcesFixture();
const texts = { a: sources[0]?.text ?? "", b: sources[1]?.text ?? "" };
const report = overlay(fixture, EMPTY_HUMAN_LAYER, sources);
const claim = (id: string): LinkEnd => {
  const found = report.claims.find((one) => one.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return endOfClaim(found);
};

/** The report after the link was drawn, as the page shows it. */
function draw(a: LinkEnd, b: LinkEnd): { after: ReviewedReport; key: string } {
  let made = 0;
  const step = drawLink(
    report,
    { a, b },
    { relation: "tension", reason: " two counts " },
    texts,
    () => `new-${made++}`,
  );
  const state = step.asks.reduce<HumanState>(
    (now, { type, payload }, at) => {
      const command = { commandId: `c${at}`, baseVersion: 0, actor: "ed", type, payload } as Command<CommandType>;
      return putChanges(now, changesOf(now, command, "2025-05-03T10:00:00Z"));
    },
    { title: "", human: EMPTY_HUMAN_LAYER },
  );
  return { after: overlay(fixture, state.human, sources), key: step.key };
}

describe("a link that a person draws", () => {
  it("wants one end on each side, whichever comes first", () => {
    expect(openSide(NO_DRAFT)).toBe("a");
    expect(openSide({ ...NO_DRAFT, a: claim("a3") })).toBe("b");
    expect(openSide({ a: claim("a3"), b: claim("b3") })).toBeNull();
  });

  it("takes two claims that stood alone out of their rows, under the relation chosen, decided and with its reason", () => {
    const { after, key } = draw(claim("a3"), claim("b3"));
    const link = after.links.find(({ id }) => id === key);
    expect(link).toMatchObject({ a: ["a3"], b: ["b3"], relation: "tension", group: "partly", origin: "person" });
    expect(link?.review).toMatchObject({ disposition: "confirmed", reason: "two counts", relation: null });
    expect(after.links.filter(({ a, b }) => a.includes("a3") || b.includes("b3"))).toHaveLength(1);
    expect(after.unplaced).toEqual({ claims: [], edits: [], links: [], ops: [] });
  });

  it("leaves a row of two sides whole whose claim it links a second time", () => {
    const before = report.links.find(({ a }) => a.includes("a1"));
    const { after, key } = draw(claim("a1"), claim("b3"));
    expect(after.links.find(({ id }) => id === before?.id)).toEqual(before);
    expect(after.links.find(({ id }) => id === key)).toMatchObject({ a: ["a1"], b: ["b3"], topicId: before?.topicId });
    expect(after.links.some(({ group, b }) => group === "only_b" && b.includes("b3"))).toBe(false);
  });

  it("makes a claim of words that were none", () => {
    const span = { start: texts.a.indexOf("Who pays"), end: texts.a.indexOf("Who pays") + "Who pays".length };
    const { after, key } = draw(endOfWords(report, "a", span), claim("b3"));
    const link = after.links.find(({ id }) => id === key);
    expect(after.claims.find(({ id }) => id === link?.a[0])?.quote).toBe("Who pays");
  });

  it("is known where the two stand side by side already", () => {
    const link = report.links.find(({ a, b }) => a.length > 0 && b.length > 0);
    const [a = "", b = ""] = [link?.a[0], link?.b[0]];
    expect(rowOfBoth(report, { a: claim(a), b: claim(b) })?.id).toBe(link?.id);
    expect(rowOfBoth(report, { a: claim("a3"), b: claim("b3") })).toBeNull();
  });

  it("is offered the nearest claims of the other text, for words as for a claim", () => {
    const a1 = claim("a1");
    const near = (end: LinkEnd) => listEnds(report, { ...NO_DRAFT, a: end }, texts).map((one) => one.claim.id);
    expect(near({ ...a1, claim: null })[0]).toBe("b1");
    // What stands beside it already is no link to draw.
    expect(near(a1)).not.toContain("b1");
    expect(listEnds(report, { a: a1, b: claim("b1") }, texts)).toEqual([]);
  });

  it("is never said to stand alone", () => {
    expect(LINK_RELATIONS).not.toContain("only_a");
    expect(LINK_RELATIONS).toHaveLength(11);
  });

  it("takes the claim that has exactly the selected words", () => {
    const { start, end } = claim("a2");
    expect(endOfWords(report, "a", { start, end }).claim).toBe("a2");
    expect(endOfWords(report, "a", { start, end: end - 1 }).claim).toBeNull();
    expect(endOfWords(report, "b", { start, end }).claim).not.toBe("a2");
  });
});

import { ConverterFactory } from "opencc-js/core";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import { describe, expect, it } from "vitest";
import type { RawInput } from "../../../lib/model/source";
import { createEngine } from "../../../lib/pipeline";
import { loadResources } from "../../../lib/server/resources";
import { loadSharedArticles } from "../../cases/shared-articles";
import { linksOn, relationsOf } from "../../setup/report-places";
import { mirror, sortRows } from "./mirror";

const shared = loadSharedArticles();
if (!shared) process.stdout.write("left out: ../shared is not here, so the two real articles are not compared\n");

const engine = createEngine(loadResources());

/** The engine's links on the two articles, compared with what must be found in them. */
describe.runIf(shared !== null)("the two real articles", () => {
  const a: RawInput = shared?.a ?? { text: "" };
  const b: RawInput = shared?.b ?? { text: "" };
  const report = shared ? engine.compare(a, b) : null;

  it.each((shared?.links ?? []).map((link) => [`${link.topic} (${link.group})`, link] as const))(
    "finds %s",
    (_, link) => {
      const found = linksOn(report!, { a: a.text, b: b.text }, link);
      expect(
        found.map((l) => l.group),
        JSON.stringify(found.map((l) => l.findings.map((f) => f.message))),
      ).toContain(link.group);
    },
  );

  it("never reads the company's name as a number", () => {
    const isName = (text: string) => /零一/u.test(text);
    expect(report!.claims.flatMap((c) => c.quantities).filter((q) => isName(q.text))).toEqual([]);
  });

  it("folds spellings of one person and of one product into one", () => {
    const canonicals = (surface: RegExp) =>
      new Set(
        report!.claims
          .flatMap((c) => c.entities)
          .filter((e) => surface.test(e.text))
          .map((e) => e.canonical),
      );
    expect([...canonicals(/^李開[復複]$/u)]).toHaveLength(1);
    expect([...canonicals(/^pop\s?ai$/iu)]).toHaveLength(1);
  });

  it("takes the interviewer's lines for questions", () => {
    const asked = report!.claims.filter(
      (c) => c.source === "b" && /^《智能湧現》[:：]/u.test(b.text.slice(lineStart(b.text, c.start))),
    );
    expect(asked.filter((c) => c.status === "asserted" || c.status === "done")).toEqual([]);
    const questions = report!.coverage.filter((c) => c.source === "b" && /[?？]$/u.test(b.text.slice(c.start, c.end)));
    expect(questions.length).toBeGreaterThan(10);
  });

  it("gives the same bytes for the same input", () => {
    const again = createEngine(loadResources()).compare(a, b);
    expect(JSON.stringify(again)).toBe(JSON.stringify(report));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("is the same from the other side", () => {
    expect(sortRows(engine.compare(b, a))).toEqual(sortRows(mirror(report!)));
  });

  it.each(["a", "b"] as const)("keeps every relation when %s is converted to simplified characters", (side) => {
    const convert = ConverterFactory([[traditionalToSimplified]]);
    const converted = side === "a" ? [{ ...a, text: convert(a.text) }, b] : [a, { ...b, text: convert(b.text) }];
    expect(relationsOf(engine.compare(converted[0]!, converted[1]!))).toEqual(relationsOf(report!));
  });
});

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

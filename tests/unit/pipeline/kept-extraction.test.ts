import { readFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { expect, it } from "vitest";
import type { Extraction } from "../../../lib/model/reading";
import type { RawInput } from "../../../lib/model/source";
import type { Stage } from "../../../lib/model/stage";
import { createEngine } from "../../../lib/pipeline";
import { loadResources } from "../../../lib/server/resources";

const SAMPLE = path.resolve("prisma", "sample");
const engine = createEngine(loadResources());

it("what an earlier run extracted, kept as bytes, gives the very same report without reading again", () => {
  const [a, b] = samples();
  let kept = new Uint8Array();
  const whole = engine.compare(a, b, { onExtracted: (found) => (kept = serialize(found)) });
  expect(whole.links.length).toBeGreaterThan(0);
  const stages: Stage[] = [];
  const again = engine.compare(a, b, {
    extracted: deserialize(kept) as Extraction[],
    onStage: (stage) => stages.push(stage),
  });
  expect(JSON.stringify(again)).toBe(JSON.stringify(whole));
  expect(stages).toEqual(["align", "compare", "report"]);
});

function samples(): [RawInput, RawInput] {
  const read = (name: string) => ({ text: readFileSync(path.join(SAMPLE, name), "utf8"), publishedAt: "2025-01-08" });
  return [read("a.txt"), read("b.txt")];
}

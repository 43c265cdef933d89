import { toJsonFinding } from "../lib/export/json";
import type { RawInput } from "../lib/model/source";
import { codePointsOf } from "../lib/text/code-points";
import { toStoredText } from "../lib/text/stored-text";
import { loadEngine, startTiming } from "./engine";
import { answerLines, dateOf, type Item, langOf, textOf } from "./json-lines";
import { parseOptions } from "./options";

/** `crosscheck judge`: one verdict for each pair of passages, a JSON line each, in order. */
export async function judge(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, { timing: { type: "boolean" } });
  const timing = startTiming();
  const engine = loadEngine(timing);
  await answerLines(positionals[0], (item) => {
    const a = passageOf(item, "a", "publishedA");
    const b = passageOf(item, "b", "publishedB");
    const verdict = timing.measure("analysis", () => engine.judge(a, b));
    const points = { a: codePointsOf(a.text), b: codePointsOf(b.text) };
    return {
      relation: verdict.relation,
      group: verdict.group,
      kinds: verdict.kinds,
      independence: verdict.independence,
      findings: verdict.findings.map((finding) => toJsonFinding(finding, points.a, points.b)),
    };
  });
  if (values.timing) process.stderr.write(`crosscheck: ${timing.line()}\n`);
}

function passageOf(item: Item, side: "a" | "b", date: string): RawInput {
  return { text: toStoredText(textOf(item, side)), lang: langOf(item), publishedAt: dateOf(item, date) };
}

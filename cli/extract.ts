import { toJsonClaim, toJsonQuantity, toJsonTime } from "../lib/export/json-claim";
import { codePointsOf } from "../lib/text/code-points";
import { toStoredText } from "../lib/text/stored-text";
import { loadEngine, startTiming } from "./engine";
import { answerLines, dateOf, langOf, textOf } from "./json-lines";
import { parseOptions } from "./options";

/** `crosscheck extract`: figures, times and claims of each text, a JSON line each, in order. */
export async function extract(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, { timing: { type: "boolean" } });
  const timing = startTiming();
  const engine = loadEngine(timing);
  await answerLines(positionals[0], (item) => {
    const text = toStoredText(textOf(item, "text"));
    const input = { text, lang: langOf(item), publishedAt: dateOf(item, "published") };
    const found = timing.measure("analysis", () => engine.extract(input));
    const points = codePointsOf(text);
    return {
      quantities: found.quantities.map((quantity) => toJsonQuantity(quantity, points)),
      times: found.times.map((time) => toJsonTime(time, points)),
      claims: found.claims.map((claim) => toJsonClaim(claim, points)),
    };
  });
  if (values.timing) process.stderr.write(`crosscheck: ${timing.line()}\n`);
}

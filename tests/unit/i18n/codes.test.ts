import { expect, it } from "vitest";
import { wordsIn } from "../../../lib/export/messages";
import { RUN_STATES } from "../../../lib/model/comparison";
import { LANGS } from "../../../lib/model/lang";
import { COMMAND_REFUSALS, REQUEST_REFUSALS, RUN_FAILURES } from "../../../lib/model/refusal";
import { STAGES } from "../../../lib/pipeline";

const KEYS = [
  ...[...COMMAND_REFUSALS, ...REQUEST_REFUSALS].map((code) => `errors.code_${code}`),
  ...RUN_FAILURES.map((code) => `run.error_${code}`),
  ...RUN_STATES.map((state) => `run.${state}`),
  ...STAGES.map((stage) => `run.stage_${stage}`),
];

it.each(LANGS)("in %s the screen words every code of the server, state of a run and stage of the engine", (lang) => {
  const words = wordsIn(lang);
  expect(KEYS.filter((key) => !words.has(key) || words(key).trim() === "")).toEqual([]);
});

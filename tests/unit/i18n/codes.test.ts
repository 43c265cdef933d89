import { expect, it } from "vitest";
import { wordsIn } from "../../../lib/export/messages";
import { RUN_STATES } from "../../../lib/model/comparison";
import { LANGS } from "../../../lib/model/lang";
import { COMMAND_REFUSALS, REQUEST_REFUSALS, RUN_FAILURES } from "../../../lib/model/refusal";
import { STAGES } from "../../../lib/model/stage";
import { COMMAND_TYPES } from "../../../lib/schemas/command";

const KEYS = [
  ...[...COMMAND_REFUSALS, ...REQUEST_REFUSALS].map((code) => `errors.code_${code}`),
  ...RUN_FAILURES.map((code) => `run.error_${code}`),
  ...RUN_STATES.map((state) => `run.${state}`),
  ...STAGES.map((stage) => `run.stage_${stage}`),
  ...COMMAND_TYPES.map((type) => `history.${type.replace(".", "_")}`),
  // Undoing is no step of its own: it takes one back.
  ...COMMAND_TYPES.filter((type) => type !== "event.undo").map((type) => `step.${type.replace(".", "_")}`),
];

it.each(LANGS)(
  "in %s the screen words every code of the server, state of a run, stage of the engine and kind of change",
  (lang) => {
    const words = wordsIn(lang);
    expect(KEYS.filter((key) => !words.has(key) || words(key).trim() === "")).toEqual([]);
  },
);

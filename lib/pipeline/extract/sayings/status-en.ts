import { RUMOUR_CUE } from "../../../lang/en/attribution";
import * as cues from "../../../lang/en/status";
import type { Span } from "../../../model/span";
import { foldedText, type Scene } from "./scene";
import type { StatusCue } from "./status-zh";

const RUMOUR = new RegExp(RUMOUR_CUE.source, "u");
const UNTRUE_THING = new RegExp(`${cues.SAID_THING.source}(?<what>[^.;]*?)\\s*${cues.UNTRUE.source}`, "u");

/** “Reports that … are false”, “there is no truth to …”, “that is not the case”. */
export function findDenialEn(scene: Scene, body: Span): StatusCue | null {
  const text = foldedText(scene, body);
  const none = cues.NO_TRUTH.exec(text);
  if (none)
    return {
      status: "denied",
      rule: "en/no-truth",
      body: { start: body.start + none.index + none[0].length, end: body.end },
    };
  const untrue = UNTRUE_THING.exec(text);
  if (untrue) {
    const what = untrue.groups?.["what"] ?? "";
    const lead = /^\s*/u.exec(what)?.[0].length ?? 0;
    const start = body.start + untrue.index + untrue[0].indexOf(what) + lead;
    const denied = what.trim().split(/\s+/u).length >= 3 ? { start, end: start + what.length - lead } : body;
    return { status: "denied", rule: "en/called-untrue", body: denied };
  }
  return cues.BARE_DENIAL.test(text) ? { status: "denied", rule: "en/bare-denial" } : null;
}

/** “…, which had promised to build 5,000, has completed 1,200”: the main clause sets the status. */
const RELATIVE = /, (?:which|who|whose) (?:[^,]|,(?=\d)){1,80},(?= \S)/gu;
/** “…, which would cost owners $61 a year”: the same at the end of the clause. */
const RELATIVE_AT_END = /, (?:which|who|whose) (?:[^,]|,(?=\d)){1,120}$/u;
/** “The department planning the new line has 40 staff”: what a participle behind a noun says of it. */
const PARTICIPLE =
  /(?<!\b(?:is|are|was|were|be|been|being|not|now|still|also|already|reportedly|'re|'s|i'm|of|in|by|for|after|without|while|about|stopped|began|started|denied|and|or)) (?:planning|proposing|considering|expecting|forecasting|predicting)(?= (?:the|a|an|its|their|his|her|new|how|what|where)\b)/gu;
/** “called off its planned walkout”: what is told of it has happened or not by other words. */
const ATTRIBUTE =
  /(?<=\b(?:a|an|the|its|their|his|her|this|that|any) )(?:planned|proposed|promised|intended|scheduled|upcoming)(?= [a-z]+ )/gu;
/** “sold the firm that will build the dam”: a relative clause behind a noun and its article, up to the main verb behind it. */
const RESTRICTIVE =
  /(?<=\b(?:a|an|the|one|two|some|any|every|each|its|their|his|her|all) (?:[a-z-]+ )?(?!fact|news|claim|report|idea|hope|fear|view|chance|prospect|possibility|promise|pledge|plan|warning|sign|condition|belief|suggestion|rumou?r|announcement|prediction|forecast|risk|way|impression|assurance|guarantee|proposal|decision|argument|expectation|assumption)[a-z-]+) (?:that|which|who) (?:[a-z]+ly )?(?:will|would|plans?|planned|expects?|expected|intends?|aims?|hopes|predict(?:s|ed)|forecasts?|promised|pledged|targets?)\b[^,;]{1,80}?(?= (?:was|were|is|are|has|have|had)\b|[,;.]|$)/gu;
/** “visited the site and promised an inquiry”: what was done, then what was promised; the clause says the first. */
const THEN_PROMISED =
  /(?<=\b(?:\w{3,}ed|flew|went|came|met|left|took|made|gave|held|won|lost|paid|told|saw|spoke|drove|ran|cut|put|began|set up) [^,;]{3,120}) and (?:promise[ds]|pledged|vowed|proposed|planned|asked) [^;]*$/u;
/** “A plan for new gates won approval”: of the plan something is told that has happened. */
const PLAN_AS_SUBJECT =
  /^(?:but |and |yet )?(?:a|an|the|its|their|his|her|this|that|one) (?:\w+ ){0,2}(?:plan|proposal|promise|pledge|forecast|target)s? (?:(?:for|to|of|on) (?:[^;,]|,(?=\d)){1,60})?(?:, (?:[^,;]|,(?=\d)){1,60},)?(?= ?(?:won|was|were|got|received|gained|drew|met|failed|passed|cleared|went|came|fell|has been|have been|had been)\b)/u;

const blank = (text: string): string => " ".repeat(text.length);

/** How firmly the body says what it says; the first that applies. */
export function findStatusEn(scene: Scene, body: Span, isConditional: boolean): StatusCue | null {
  const text = foldedText(scene, body)
    .replace(cues.MONTH_MAY, blank)
    .replace(RELATIVE, blank)
    .replace(PARTICIPLE, blank)
    .replace(ATTRIBUTE, blank)
    .replace(RESTRICTIVE, blank)
    .replace(RELATIVE_AT_END, blank)
    .replace(THEN_PROMISED, blank)
    .replace(PLAN_AS_SUBJECT, blank);
  if (cues.CORRECTED.test(text)) return { status: "corrected", rule: "en/corrected" };
  if (RUMOUR.test(text)) return { status: "rumour", rule: "en/rumour-cue" };
  if (isConditional) return { status: "hypothetical", rule: "en/hypothetical" };
  if (cues.UNLIKELY.test(text) || cues.PROBABLE.test(text)) return { status: "probable", rule: "en/probable" };
  if (cues.POSSIBLE.test(text)) return { status: "possible", rule: "en/possible" };
  if (cues.PLAN.test(text)) return { status: "plan", rule: "en/plan" };
  if (cues.DONE.test(text)) return { status: "done", rule: "en/done" };
  return null;
}

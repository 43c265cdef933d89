import { RUMOUR_CUE, SAID_THING } from "../../../lang/zh/attribution";
import * as cues from "../../../lang/zh/status";
import type { Status } from "../../../model/claim";
import type { Span } from "../../../model/span";
import { guards } from "../../../text/guards";
import { withoutForetellingAttributes } from "./foretelling-attribute";
import { foldedText, type Scene, wordsWithin } from "./scene";

const guard = guards();
const UNTRUE_THING = guard(new RegExp(`(?:${SAID_THING})[^,。;]{0,10}?${cues.UNTRUE.source}`, "u"));
const RUMOUR = guard(new RegExp(RUMOUR_CUE.source, "u"));
const THING = new RegExp(`(?:的|等|这一|上述|该|相关)?(?:${SAID_THING})`, "u");

/** A status that the words of a clause give, with the rule that found it; null where they give none. */
export interface StatusCue {
  status: Status;
  rule: string;
  /** What is denied, where the words frame it: “……的说法不实”. */
  body?: Span;
}

/** Denial in the clause's own words: the proposition, and that it is called untrue. */
export function findDenialZh(scene: Scene, body: Span): StatusCue | null {
  const text = foldedText(scene, body);
  const untrue = UNTRUE_THING.exec(text);
  if (untrue) {
    const thing = THING.exec(text.slice(untrue.index > 0 ? untrue.index - 1 : 0));
    const end = (untrue.index > 0 ? untrue.index - 1 : 0) + (thing?.index ?? 0);
    const lead = Math.max(LEAD_ZH.exec(text)?.[0].length ?? 0, lastStretch(text, end));
    if (end - lead < 3) return { status: "denied", rule: "zh/called-untrue" };
    return { status: "denied", rule: "zh/called-untrue", body: { start: body.start + lead, end: body.start + end } };
  }
  return calledFalse(body, text) ?? (cues.BARE_DENIAL.test(text) ? { status: "denied", rule: "zh/bare-denial" } : null);
}

/** “网上流传的‘……’系谣言”: what stands before is denied; too little before (此事纯属捏造) and the clause is a bare denial. */
function calledFalse(body: Span, text: string): StatusCue | null {
  const called = cues.CALLED_FALSE.exec(text);
  if (!called) return null;
  const from = Math.max(LEAD_ZH.exec(text)?.[0].length ?? 0, lastStretch(text, called.index));
  const what = text.slice(from, called.index).replace(/^[“"]|[”",]+$/gu, "");
  if (what.length < MIN_DENIED || /^(?:这|那|此|该|上述|有关|相关)/u.test(what))
    return { status: "denied", rule: "zh/called-false" };
  const start = body.start + text.indexOf(what, from);
  return { status: "denied", rule: "zh/called-false", body: { start, end: start + what.length } };
}

/** Shortest proposition that is told from a mere subject, in UTF-16 units. */
const MIN_DENIED = 3;
const LEAD_ZH = /^(?:有关|关于|所谓|网传|针对|至于|近日|网络上|网上|外界|流传|盛传|的)*/u;

/** Where the last statement before `end` begins: “大坝安全,溃坝传言不实” denies the second; “并……” goes on with the first. */
function lastStretch(text: string, end: number): number {
  const comma = text.lastIndexOf(",", end - 1);
  const isOpen = text.lastIndexOf("“", end) > text.lastIndexOf("”", end - 1);
  if (
    comma < 0 ||
    isOpen ||
    end - comma <= MIN_DENIED ||
    /^[,\s]*(?:并|且|还|以及|也|又)/u.test(text.slice(comma, end))
  )
    return 0;
  return comma + 1;
}

/** “网传……的视频并非……”: what goes round is what something is said of. */
const SPREAD_THING =
  /(?:网传|疯传|风传|盛传|流传)[^,。;:]{1,24}的(?:视频|图片|照片|截图|录音|画面|文件|名单|帖子)(?=[^,。;]{2})/gu;

/** How firmly the body says what it says; the first that applies. */
export function findStatusZh(scene: Scene, body: Span, isConditional: boolean): StatusCue | null {
  const text = foldedText(scene, body);
  if (cues.CORRECTED.test(text)) return { status: "corrected", rule: "zh/corrected" };
  if (RUMOUR.test(text) && RUMOUR.test(text.replace(SPREAD_THING, "")))
    return { status: "rumour", rule: "zh/rumour-cue" };
  if (isConditional) return { status: "hypothetical", rule: "zh/hypothetical" };
  if (cues.POSSIBLE.test(text) && !cues.PROBABLE.test(text)) return { status: "possible", rule: "zh/possible" };
  if (cues.PROBABLE.test(text)) return { status: "probable", rule: "zh/probable" };
  if (
    (cues.PLAN.test(text) && cues.PLAN.test(withoutForetellingAttributes(scene, body))) ||
    plansByWord(scene, body, text)
  )
    return { status: "plan", rule: "zh/plan" };
  if (cues.DONE.test(text)) return { status: "done", rule: "zh/done" };
  return null;
}

/** 将 before a verb, adverb or figure is the future, before a noun it is 把; 会 needs a time to come. */
function plansByWord(scene: Scene, body: Span, text: string): boolean {
  if ((cues.FUTURE_TIME.test(text) && cues.WILL.test(text)) || cues.OWN_WILL.test(text)) return true;
  const words = wordsWithin(scene, body);
  return words.some((word, i) => {
    if (word.text !== "将") return false;
    // 将数倍增长 is the future, 将两辆卡车交给 is 把: what follows the figure tells.
    const next = words.slice(i + 1).find((w) => !/^[mq]/u.test(w.tag));
    // 将近半年 is no more than nearly.
    return (
      next !== undefined && !/^将近/u.test(text.slice(word.start - body.start)) && /^(?:v|d|t|z|ad|p)/u.test(next.tag)
    );
  });
}

const TOPIC = new RegExp(
  `(?:针对|对于|关于|至于|就|对)(?:网传|外传|外界(?:传言|传闻|盛传|传)|此前|近日|所谓|有关)?(?<what>[^,。;]{3,40}?)(?:(?:这一|的|等)(?:${SAID_THING})|[一之]事)`,
  "u",
);

/** “针对‘……’的传闻，……不实”: the proposition that stands in the clause's lead-in, or null. */
export function findTopicZh(scene: Scene, clause: Span): Span | null {
  const match = TOPIC.exec(foldedText(scene, clause));
  const what = match?.groups?.["what"];
  if (!match || what === undefined) return null;
  const start = clause.start + match.index + match[0].indexOf(what);
  return { start, end: start + what.length };
}

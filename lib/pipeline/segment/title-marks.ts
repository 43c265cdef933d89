import { OUTLET as OUTLET_EN } from "../../lang/en/attribution";
import { OUTLET as OUTLET_ZH } from "../../lang/zh/attribution";
import type { Paragraph } from "../../model/sentence";
import type { Span } from "../../model/span";

/** What kind of piece it is, set before a headline: 【快讯】, 独家|, "Breaking:", "Live -". Folded; a correction is a statement. */
const BEFORE =
  /^(?:【(?!更正|勘误|订正)[^】]{1,10}】|\[(?!更正|勘误|订正|correct)[^\]]{1,12}\]|(?:快讯|突发|独家|最新|速报|短讯|视频|图集|组图|专访|深度|特写|直播|更新|breaking(?: news)?|exclusive|update(?:d| \d)?|live|watch|video|analysis|explainer|factbox|just in|developing)(?:\s*[:|丨]|\s[-–—](?=\s)))\s*/u;
/** Whose page it is, or what kind, behind a bar: “…|某某报”, "… | Harbour Daily". */
const BEHIND_BAR = /\s*[|丨]\s*[^|丨]{1,24}$/u;
/** The same behind a dash, where it is an outlet. */
const BEHIND_DASH = /\s*(?:\s[-–—]\s|_)\s*(?<who>[^-–—_,:。]{2,24})$/u;
/** “(图)”, "[video]". */
const IN_BRACKETS = /\s*[([](?:组?图|多图|视频|更新|附全文|全文|video|photos|pictures|updated?)[)\]]$/u;
/** Longest line that may be a headline standing alone, in UTF-16 units. */
const LONGEST = 90;
/** Shortest headline that is left. */
const LEAST = 4;

/**
 * The headline in a title: without the marks of the outlet before and behind it. Any other paragraph is left whole.
 * @returns a span (UTF-16, half-open) inside the paragraph's
 */
export function withoutMarks(folded: string, { span, role, index }: Paragraph): Span {
  const isAlone = index === 0 && span.end - span.start <= LONGEST && role === "body";
  if (role !== "title" && !isAlone) return span;
  let { start, end } = span;
  const text = () => folded.slice(start, end);
  const before = BEFORE.exec(text())?.[0].length ?? 0;
  if (end - start - before >= LEAST) start += before;
  for (let tail = tailLength(text()); tail > 0 && end - start - tail >= LEAST; tail = tailLength(text())) end -= tail;
  return { start, end };
}

/** Length of one mark behind a headline; 0 where none stands there. */
function tailLength(text: string): number {
  const bar = BEHIND_BAR.exec(text);
  // The longer side of a bar is the headline.
  if (bar && bar[0].length < bar.index) return bar[0].length;
  const dash = BEHIND_DASH.exec(text);
  const who = dash?.groups?.["who"] ?? "";
  if (dash && (OUTLET_ZH.test(who) || OUTLET_EN.test(who))) return dash[0].length;
  return IN_BRACKETS.exec(text)?.[0].length ?? 0;
}

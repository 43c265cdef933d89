import {
  ACCORDING_TO,
  ACCORDING_TO_NOBODY,
  DOCUMENT,
  LEARNED,
  OUTLET,
  RUMOUR_FRAME,
  UNSAID_ORIGIN,
} from "../../../lang/zh/attribution";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { guards } from "../../../text/guards";
import type { RawFrame } from "./frame";
import { foldedText, type Scene, wordsWithin } from "./scene";
import { segmentEnd, segmentStart } from "./segment-bounds";
import { findSubjectZh } from "./subject-zh";

/** 据甲报援引知情人士报道: one relays the other. */
const RELAYED = /(?<=.)(?:援引|引述|转引)(?=.{2})/u;
/** 知情人士的话, 甲报6日: what is no part of whoever is named. */
const WORDS_OF = /的(?:话|消息|说法)$/u;
const DATED = /(?:当地时间|北京时间)?(?:\d{1,2}月)?\d{1,2}日$/u;

/** 外媒|援引消息人士称: an outlet right before the verb tells what another said. */
function whoRelays(scene: Scene, at: number, floor: number): Span | null {
  const region = { start: segmentStart(scene.reading.folded, at, floor), end: at };
  const text = foldedText(scene, region);
  if (text.length <= LONGEST_OUTLET && OUTLET.test(text)) return region;
  const subject = findSubjectZh(scene, region);
  return subject && OUTLET.test(foldedText(scene, subject)) ? subject : null;
}

/** Longest name of an outlet that stands alone before its verb, in UTF-16 units. */
const LONGEST_OUTLET = 10;

function trailing(who: string): number {
  return (WORDS_OF.exec(who) ?? DATED.exec(who))?.[0].length ?? 0;
}

const guard = guards();
const according = guard(ACCORDING_TO);
const rumours = guard(RUMOUR_FRAME);
const learnedAt = guard(
  new RegExp(
    `(?<who>[^,。;:!?“”]{2,20}?)(?:此前|独家|近日|昨日|今日)?(?:从(?<from>[^,。]{2,16}?)(?:处|那里|方面)?)?(?:${LEARNED.slice(0, 2).join("|")})\\s*,?\\s*`,
    "u",
  ),
);

/** “据某报报道，……”, “根据公告，……”, “据悉，……”, “某报获悉，……”. */
export function findAccordingZh(scene: Scene, sentence: Sentence): RawFrame[] {
  const text = foldedText(scene, sentence.span);
  const base = sentence.span.start;
  const frames: RawFrame[] = [];
  for (const match of according.matchAll(text)) {
    const { who = "", close = "" } = match.groups ?? {};
    const name = who.trim();
    if (ACCORDING_TO_NOBODY.test(name) || (name === "" && !UNSAID_ORIGIN.test(close))) continue;
    if (
      /^(?:文件|记录|研究|调查|论文|判决书|起诉书)$/u.test(close) &&
      !match.groups?.["comma"] &&
      !/(?:显示|称|说|指|指出)\s*$/u.test(match[0])
    )
      continue;
    // 根据协议: a document that is gone by, not one that speaks.
    const start = base + match.index;
    const end = start + match[0].length;
    const whoStart = start + match[0].indexOf(who);
    const relayed = RELAYED.exec(who);
    if (relayed) {
      const cut = whoStart + relayed.index + relayed[0].length;
      const outer = { start: whoStart, end: whoStart + relayed.index };
      const relay = { carries: false, effect: "report", forward: { start: end, end: sentence.span.end } } as const;
      const teller = { start: cut, end: whoStart + who.length - (WORDS_OF.exec(who)?.[0].length ?? 0) };
      frames.push(
        {
          ...relay,
          span: { start, end: cut },
          subject: outer,
          backward: null,
          originKind: "outlet",
          rule: "zh/relaying",
        },
        {
          ...relay,
          span: { start: cut, end },
          subject: teller,
          backward: null,
          originKind: null,
          rule: "zh/according",
        },
      );
      continue;
    }
    const relay = /^(?:援引|引述)/u.test(match[0]) ? whoRelays(scene, start, base) : null;
    if (relay)
      frames.push({
        span: { start: relay.start, end: start },
        subject: relay,
        carries: false,
        effect: "report",
        forward: { start: end, end: sentence.span.end },
        backward: null,
        originKind: "outlet",
        rule: "zh/relaying",
      });
    const isDocument = /数据|公告|声明|报告|书$|报$|通告|文件|记录|研究|调查|论文/u.test(close);
    const subject =
      name === ""
        ? null
        : { start: whoStart, end: whoStart + who.length - trailing(who) + (isDocument ? close.length : 0) };
    const atEnd = /^[。.!?”"\s]*$/u.test(text.slice(end - base));
    frames.push({
      span: { start, end },
      subject,
      carries: false,
      effect: "report",
      forward: atEnd ? null : { start: end, end: sentence.span.end },
      backward: atEnd ? { start: base, end: start } : null,
      originKind:
        name === ""
          ? /数据|统计/u.test(close)
            ? "document"
            : "anonymous"
          : isDocument
            ? "document"
            : /报[道导]/u.test(close) || (/消息|获悉|[了瞭]解/u.test(close) && OUTLET.test(name))
              ? "outlet"
              : null,
      rule: "zh/according",
    });
  }
  const learned = learnedAt.exec(text);
  if (learned && !frames.some((f) => f.span.start <= base + learned.index)) {
    const start = base + learned.index;
    const end = start + learned[0].length;
    const who = learned.groups?.["who"]?.length ?? 0;
    const subject = findSubjectZh(scene, { start, end: start + who });
    // “记者从某局获悉”: it is the bureau that told.
    const from = learned.groups?.["from"];
    const told = start + who + learned[0].slice(who).indexOf(from ?? "");
    if (subject && (OUTLET.test(foldedText(scene, subject)) || /记者/u.test(foldedText(scene, subject))))
      frames.push({
        span: { start, end },
        subject: from ? { start: told, end: told + from.length } : subject,
        carries: false,
        effect: "report",
        forward: { start: end, end: sentence.span.end },
        backward: null,
        originKind: from ? null : "outlet",
        rule: "zh/learned",
      });
  }
  return frames;
}

/** “关于网传欠薪一事,公司声明……”: the rumour is what is spoken about, it governs nothing of what is then said. */
const ABOUT = /(?:关于|针对|对于|就)$/u;
const SPOKEN_ABOUT = /^[^,。;:]{2,60}(?:一事|之事|问题|传闻|传言|消息|说法|报[道导]|情况|事件)[,:]/u;

/** “网传包裹泡水的视频……”: what goes round is a thing that something is said of. */
const ATTRIBUTE =
  /^[^,。;:“”]{1,24}的(?:视频|图片|照片|截图|录音|画面|文件|名单|帖子|内容|消息|说法|传闻|言论)(?=[^,。;]{2})/u;
const IS_NOUN = /消息|传闻|传言|谣言|流言|爆料|风声|帖子|说法/u;

/** “有消息称……”, “外界盛传……”: what follows is a rumour. */
export function findRumoursZh(scene: Scene, sentence: Sentence): RawFrame[] {
  const text = foldedText(scene, sentence.span);
  const base = sentence.span.start;
  const frames: RawFrame[] = [];
  for (const match of rumours.matchAll(text)) {
    const start = base + match.index;
    const end = start + match[0].length;
    const rest = text.slice(end - base);
    // “……的传闻不实”, “传闻中的……”: a thing that is spoken of, not a frame.
    if (/^(?:中|的|不|并|是|系|属|纯|称号|均|都|后|以来|已|在)/u.test(rest) || !/^["“]?[\p{L}\p{N}]/u.test(rest))
      continue;
    if (/(?:的|等|述)$/u.test(text.slice(0, match.index)) && !/[称说指]/u.test(match[0])) continue;
    if (ATTRIBUTE.test(rest) && !IS_NOUN.test(match[0])) continue;
    if (ABOUT.test(text.slice(0, match.index)) && SPOKEN_ABOUT.test(rest)) continue;
    if (/[传爆曝]出[,:]?$/u.test(match[0]) && !statesAction(scene, end, sentence.span.end)) continue;
    if (DOCUMENT.test(match[0]) && !/有|一则|网/u.test(match[0])) continue;
    const noun = /消息|传闻|传言|谣言|流言|爆料|风声|帖子|说法/u.exec(match[0]);
    const from = segmentStart(scene.reading.folded, start, base);
    const nounStart = start + (noun?.index ?? 0);
    frames.push({
      span: { start: from, end },
      subject: noun ? { start: nounStart, end: nounStart + noun[0].length } : null,
      carries: false,
      effect: "rumour",
      forward: { start: end, end: sentence.span.end },
      backward: null,
      originKind: "anonymous",
      rule: "zh/rumour",
    });
  }
  return frames;
}

/** A clause follows, not a bare noun (传出歌声). */
function statesAction(scene: Scene, from: number, ceiling: number): boolean {
  const words = wordsWithin(scene, { start: from, end: segmentEnd(scene.reading.folded, from, ceiling) });
  return words.length >= 3 && words.some((w) => /^v$/u.test(w.tag));
}

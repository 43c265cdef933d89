import { DOCUMENT, OFFICE } from "../../../lang/zh/attribution";
import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";
import { matchesOf } from "../../../text/matches-of";
import { overlaps } from "../../../text/spans";
import { namesWithin, type Scene, wordsWithin } from "./scene";

const DATE =
  /^(?:\d+|[一二三四五六七八九十]+)(?:年|月|日|号|时|点|分)|^(?:当|昨|今|明|前)(?:日|天|晚|早)|晚间?$|上午|下午|凌晨|中午|傍晚|早间|夜间|周[一二三四五六日末]|星期/u;
const CLOSES_SETTING = /^(?:时|中|后|前|上|下|里|来|际|间|期间|会上|之后|之前|之际|当中|以来)$/u;
/** Tags of words that a noun phrase is made of; the rest of jieba's tags end it. */
const NOMINAL = /^(?:n|r|m|q|eng|x|j|l|i|vn|an|b|a$|zg|g|k|h|s|ns|o)/u;
/** Tagged as nouns or pronouns, these tell how something is said (校长独家回应, 局长这样说). */
const NO_NOUN = new Set(["独家", "这样", "那样", "如此", "如是", "这么"]);
const JOINER = new Set(["的", "和", "与", "及", "之", "暨", "兼"]);

/**
 * The noun phrase that opens a stretch of text, behind conjunctions, dates and settings (在……时, 对此):
 * “但昨日市卫生局局长在发布会上” gives 市卫生局局长.
 */
export function findSubjectZh(scene: Scene, region: Span): Span | null {
  const words = wordsWithin(scene, region);
  const names = namesWithin(scene, region);
  const titles = matchesOf(/《[^》]*》/gu, scene.reading.folded.slice(region.start, region.end)).map((m) => ({
    start: region.start + m.index,
    end: region.start + m.index + m[0].length,
  }));
  const isNamed = (w: Word) => [...names, ...titles].some((n) => overlaps(w, n));
  // Whoever ends the phrase is who speaks, whatever the tagger makes of what stands before (导演|李安, 副指挥|长|严冬).
  const holder = names.findLast((n) => n.kind === "person" && n.end === region.end) ?? null;
  let from = skipLeadIn(words, isNamed);
  const marked = words[from];
  if (!marked) return null;
  let to = from;
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    if (isDate(word, words[i - 1]) && !isNamed(word)) {
      if (i === from) {
        from = i + 1;
        continue;
      }
      break;
    }
    if (isNamed(word) || NOMINAL.test(word.tag) || DOCUMENT.test(word.text) || (JOINER.has(word.text) && i > from))
      to = i + 1;
    else if (i > from && (relativeGoesOn(words, i) || isPartOfTitle(words, i) || isFormer(words, i))) to = i + 1;
    else if (i > from && word.text === "会" && !/^[vdpa]/u.test(words[i + 1]?.tag ?? "")) to = i + 1;
    else if (i > from && OFFICE.exec(word.text)?.index === 0) to = i + 1;
    else if (i === from && (opensBodyName(words, i) || opensNamed(words, i, isNamed) || isHeldBy(word, holder)))
      to = i + 1;
    else if (SOURCE_NOUN.test(word.text) && i === words.length - 1) to = i + 1;
    else if (i === from && relativeGoesOn(words, i) && /^[vd]/u.test(word.tag)) to = i + 1;
    else break;
  }
  while (
    to > from &&
    (JOINER.has(words[to - 1]!.text) || NO_NOUN.has(words[to - 1]!.text) || startsDate(words, to - 1))
  )
    to--;
  if (to <= from) return null;
  const start = bookMarkBefore(scene, words[from]!.start, region.start);
  const isTitled = holder && holder.start >= start && OFFICE.test(scene.reading.folded.slice(start, holder.start));
  const end = isTitled ? holder.end : bookMarkAfter(scene, words[to - 1]!.end, region.end);
  return end > start ? { start, end } : null;
}

/** Index of the first word of the noun phrase. */
function skipLeadIn(words: readonly Word[], isNamed: (w: Word) => boolean): number {
  let i = 0;
  while (i < words.length) {
    const word = words[i]!;
    if (isNamed(word)) return i;
    if (word.text === "有" || word.text === "据") i++;
    else if (
      (/^[ctdyuef]/u.test(word.tag) && word.tag !== "eng") ||
      isDate(word, words[i - 1]) ||
      startsDate(words, i) ||
      /^(?:对此|此外|另|此前|日前|近日|随后|同时|当时|其中)$/u.test(word.text)
    )
      i++;
    else if (word.tag === "p" && !/^(?:与|和|同)$/u.test(word.text)) {
      const close = words.findIndex((w, k) => k > i && CLOSES_SETTING.test(w.text));
      if (close < 0) return i + 1 < words.length && /^r/u.test(words[i + 1]!.tag) ? i + 2 : words.length;
      i = close + 1;
    } else return i;
  }
  return i;
}

/** Tagged as verbs, these are what speaks when they end a subject (有报道, 该调查). */
const SOURCE_NOUN = /^(?:报道|报导|调查|研究|公告|通报|声明|报告|通知|判决)$/u;

/** 防汛办主任: the tagger takes a body's short name for a verb; an office right behind it says otherwise. */
function isPartOfTitle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.start === words[at]!.end && OFFICE.test(next.text);
}

/** 某公司前(联合)创始人: “former” inside a title. */
function isFormer(words: readonly Word[], at: number): boolean {
  const { text, end } = words[at]!;
  const next = words[at + 1];
  const office =
    words.slice(at + 1, at + 4).some((w) => OFFICE.test(w.text)) ||
    words.slice(at + 1).every((w) => NOMINAL.test(w.tag));
  return office && (/^[前原现]$/u.test(text) || (/^(?:联合|共同|代理|执行|名誉)$/u.test(text) && next?.start === end));
}

/** 导演|李安(说): a verb right before the person who speaks is what they are. */
function isHeldBy({ tag, text, end }: Word, holder: Span | null): boolean {
  return holder?.start === end && text.length > 1 && tag.startsWith("v");
}

/** 目击球迷王先生: a verb, then nouns up to a name. */
function opensNamed(words: readonly Word[], at: number, isNamed: (w: Word) => boolean): boolean {
  const next = words[at + 1];
  if (!/^v/u.test(words[at]!.tag) || !next || !/^n/u.test(next.tag) || isNamed(next)) return false;
  const named = words.findIndex((w, i) => i > at && (isNamed(w) || w.tag.startsWith("nr")));
  return named > 0 && words.slice(at + 1, named).every((w) => /^n/u.test(w.tag));
}

const BODY_SUFFIX = /(?:会|局|部|处|院|所|厂|公司|中心|署|委|队|社|团|组|室|科|站|店|行|方)$/u;

/** 选举委员会, 检察署: a verb opens the name of a body; 召开发布会 does not. */
function opensBodyName(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!next || next.start !== word.end || /^(?:召开|举行|发布|出席|参加|举办|主持|有|在)$/u.test(word.text))
    return false;
  return /^v/u.test(word.tag) && /^n/u.test(next.tag) && BODY_SUFFIX.test(next.text);
}

/** A verb or adverb inside a relative clause: 的 and a noun follow later (负责该项目的工程师). */
function relativeGoesOn(words: readonly Word[], at: number): boolean {
  for (let k = at + 1; k < words.length - 1; k++) {
    // 住在附近的村民: the preposition belongs to the verb.
    const isOfVerb = k === at + 1 && /^[在于到给]$/u.test(words[k]!.text) && /^v/u.test(words[at]!.tag);
    if ((words[k]!.tag === "p" && !isOfVerb) || words[k]!.tag === "c") return false;
    if (words[k]!.text === "的") return NOMINAL.test(words[k + 1]!.tag);
  }
  return false;
}

/** A bare number right before a unit of dates: 1 | 月 | 6 | 日. */
function startsDate(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  return /^\d+$/u.test(word.text) && next !== undefined && isDate(next, word);
}

const DATE_UNIT = /^(?:年|月|日|号|时|点|分|月初|月底|年底|年初)$/u;

function isDate(word: Word, before?: Word): boolean {
  if (before && before.end === word.start && DATE_UNIT.test(word.text))
    return /\d$|^[一二三四五六七八九十]+$/u.test(before.text);
  return word.tag === "t" || (/^[mnqf]/u.test(word.tag) && DATE.test(word.text));
}

function bookMarkBefore({ reading }: Scene, at: number, floor: number): number {
  return at > floor && "《〈“".includes(reading.folded.charAt(at - 1)) ? at - 1 : at;
}

function bookMarkAfter({ reading }: Scene, at: number, ceiling: number): number {
  return at < ceiling && "》〉".includes(reading.folded.charAt(at)) ? at + 1 : at;
}

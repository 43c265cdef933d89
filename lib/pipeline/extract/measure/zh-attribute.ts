import { isBody } from "../../../lang/bodies";
import {
  ZH_BASE_BEFORE,
  ZH_FATE_AFTER,
  ZH_FATE_BEFORE,
  ZH_FATE_NAMES,
  ZH_MEASURE_AFTER,
  ZH_MEASURE_IN_TEXT,
  ZH_MEASURE_NOUN,
  ZH_PRISON_TERM,
} from "../../../lang/zh/measures";
import type { Word } from "../../../model/word";
import { matchesOf } from "../../../text/matches-of";
import { type FateWords, findFate } from "./fate";
import { type Named, toNamed } from "./named";
import { findPrisonTerm } from "./prison-term";
import type { Scene } from "./scene";

/** Parts of speech that stand between a measure and its figure and name nothing. */
const PASSED = /^(?:d|p|u|c|r|t|m|q|f|y|z|w|s|v|a|b|zg|nr|ns|nt)/;
/** A noun by its tag: things, verbal nouns, abbreviations, Latin words. */
const NOUN = /^(?:n(?![rst])|vn|an|eng|j|l)/;
/** Nouns that place or time a statement, or say that something changed, and measure nothing. */
const EMPTY =
  /^(?:每\p{Script=Han}{0,2}|上年|同期|去年|今年|时间|时候|时|情况|水平|记录|纪录|高位|低位|历史|结果|数据|消息|报告|公告|方面|分别|同比|环比|其中|大概|年初|期间|目前|截至|合计|总计|一共|估计|增长|下降|上升|下跌|上涨|增幅|可能|至少|去年同期|上年同期)$/u;
/** Numbers and shares are named by what stands before them: 员工总数, 产品占比. */
const NEEDS_NOUN = /^(?:总数|人数|数量|总额|总量|数目|比例|份额|金额|占比|比重|总值|规模)$/;
/** Verbs of money and of persons that name what was done with them: 投资5亿, 裁员300人. */
const NAMING_VERB = /^(?:v|vn|l)$/;
const NAMING =
  /投资|融资|捐|罚|赔|亏|借|贷|裁员|招聘|雇|收治|进口|出口|销售|售出|采购|拨|筹|募|补贴|发电|播种|交付|生产|贷款|注资|耗资|斥资|花费|支付|缴|收购|接待|运送|接种|检测|检出|疏散|撤离|转移|回购|发行|签约|中标|拍|持有|拥有|建成|关闭|拆除|取消|开设/;

/** Dimensions whose nearest noun is as a rule not what they measure. */
const UNNAMED = new Set(["rank", "duration", "age"]);
const UNNAMED_UNIT = /^(?:score|point|grade)/;

/** What a Chinese figure measures: the fate of persons, a noun of measure beside it, what it counts, or the verb that it completes. */
export function findChineseAttribute(scene: Scene): Named | null {
  const { dimension } = scene.quantity;
  if (dimension === "count") {
    return (
      findFate(scene, FATE) ??
      findTouchingMeasure(scene) ??
      findCounted(scene) ??
      findMeasureInText(scene) ??
      findTouchingNoun(scene) ??
      findVerbBefore(scene)
    );
  }
  const sharer = dimension === "ratio" ? (findSharer(scene) ?? findOrigin(scene)) : null;
  // 占员工总数的10%: the noun beside the figure is the whole, and what has the share stands in an earlier phrase.
  if (!sharer && dimension === "ratio" && ZH_BASE_BEFORE.test(scene.left)) return null;
  return (
    sharer ??
    findPrisonTerm(scene, ZH_PRISON_TERM) ??
    findMeasureAfter(scene) ??
    (dimension === "money" ? findSumBehind(scene) : null) ??
    findTouchingMeasure(scene) ??
    findMeasureInText(scene) ??
    findVerbBefore(scene) ??
    (UNNAMED.has(dimension) || UNNAMED_UNIT.test(scene.quantity.unit) ? null : findNounBefore(scene))
  );
}

const FATE: FateWords = {
  names: ZH_FATE_NAMES,
  own: /[死伤]$/,
  after: ZH_FATE_AFTER,
  before: ZH_FATE_BEFORE,
};

/** Words between the figure before it in the phrase, or the phrase's start, and the figure; nearest first. */
function wordsBefore({ words, phrase, quantity, before }: Scene): Word[] {
  const from = Math.max(phrase.start, before?.end ?? 0);
  return words.filter((w) => w.start >= from && w.end <= quantity.start).reverse();
}

function wordsAfter({ words, phrase, quantity }: Scene): Word[] {
  return words.filter((w) => w.start >= quantity.end && w.end <= phrase.end);
}

const toWord = ({ text, start, end }: Word): Named => ({ text, span: { start, end } });
const isMeasure = ({ text }: Word) => ZH_MEASURE_NOUN.test(text) && !EMPTY.test(text);

/** 营收约达3亿, 死亡率为5%, 员工总数300人: a noun of measure with nothing but fillers between. */
function findTouchingMeasure(scene: Scene): Named | null {
  const words = wordsBefore(scene);
  for (const [i, word] of words.entries()) {
    if (isMeasure(word)) return NEEDS_NOUN.test(word.text) ? withNoun(word, words[i + 1]) : toWord(word);
    if (NOUN.test(word.tag) && !EMPTY.test(word.text)) return null;
  }
  return null;
}

function withNoun(word: Word, before: Word | undefined): Named {
  if (!before || before.end !== word.start || !/^(?:n|v|eng|j)/.test(before.tag)) return toWord(word);
  return { text: before.text + word.text, span: { start: before.start, end: word.end } };
}

/** The last noun of measure before the figure as it stands in the text, whatever the tagger made of it. */
function findMeasureInText({ folded, phrase, quantity, before }: Scene): Named | null {
  const from = Math.max(phrase.start, before?.end ?? 0);
  const last = matchesOf(ZH_MEASURE_IN_TEXT, folded.slice(from, quantity.start)).at(-1);
  return last ? toNamed(last[0], from + last.index) : null;
}

/** 海外市场占三成, 产品占收入两成: what has the share. */
function findSharer(scene: Scene): Named | null {
  const at = scene.left.lastIndexOf("占");
  if (at < 0 || scene.left.startsWith("占比", at)) return null;
  const from = scene.phrase.start + at;
  const noun = wordsBefore(scene).find(
    (w) => w.end <= from && (NOUN.test(w.tag) || isMeasure(w)) && !EMPTY.test(w.text),
  );
  return noun ? toWord(noun) : null;
}

/** 七成来自出口: what the share comes from. */
function findOrigin(scene: Scene): Named | null {
  const at = /^[^,;]{0,6}?来(?:自|源于)于?/.exec(scene.right);
  if (!at) return null;
  const from = scene.quantity.end + at[0].length;
  let found: Word | null = null;
  for (const word of wordsAfter(scene)) {
    if (word.start < from) continue;
    if (NOUN.test(word.tag) || /^n[st]/.test(word.tag)) found = word;
    else if (found && !/^(?:uj|ude|a|b|f)/.test(word.tag)) break;
  }
  if (found && /^[a-z]$/.test(found.text))
    return toNamed(`${found.text}${scene.folded.charAt(found.end)}`, found.start);
  return found ? toWord(found) : null;
}

/** 1.2亿元的营收, 5%的股权 */
function findMeasureAfter({ right, quantity }: Scene): Named | null {
  const match = ZH_MEASURE_AFTER.exec(right);
  return match ? toNamed(match[1]!, quantity.end + match[0].length - match[1]!.length) : null;
}

/** 处以三百万元罚款, 两千元补偿金: the noun that a sum of money leads to says what sum it is. */
function findSumBehind(scene: Scene): Named | null {
  const next = wordsAfter(scene)[0];
  if (!next || scene.folded.slice(scene.quantity.end, next.start).replace("的", "") !== "") return null;
  return SUM.test(next.text) ? toWord(next) : null;
}

/** Nouns of sums by their last character, the head of the compound. */
const SUM = /(?:[款金费薪酬税债]|罚单|补[助贴偿]|赔偿|津贴|[价补赏]|捐赠|投资|订单|贷款|经费|赎金)$/u;

/** 300名员工, 12家医院: the end of the noun that the counter leads to. */
function findCounted(scene: Scene): Named | null {
  let next = scene.quantity.end;
  let found: Word | null = null;
  // 300人参加活动: 人 has no noun after it.
  if (/人\D*$/.test(scene.quantity.text)) return null;
  // 30名遇险人员: before a noun of persons may stand what happened to them.
  const passes = scene.quantity.unit === "person" ? /^(?:a|b|f|s|z|d|u|v)/ : /^(?:a|b|f|z|d|u)/;
  for (const word of wordsAfter(scene).slice(0, 6)) {
    if (scene.folded.slice(next, word.start).replace(/[的 ]/g, "") !== "") break;
    const isName = /^n[rst]/.test(word.tag);
    // 3家餐厅营业: after its noun comes what it does.
    if (EMPTY.test(word.text) || (found && /^(?:eng|vn)/.test(word.tag))) break;
    if (NOUN.test(word.tag)) found = word;
    else if (found ? !isName : !isName && !passes.test(word.tag)) break;
    next = word.end;
  }
  return found && found.text.length > 1
    ? toWord(found)
    : found && /[\p{Script=Han}]/u.test(found.text)
      ? toWord(found)
      : null;
}

/** What may stand between a counted noun and its figure: 事故分别为13件. */
const LINKS = /^(?:为|是|达|达到|有|共|共有|约|分别|合计|总计|已|已达|升至|增至|超过|逾|近)$/;

/** 确诊病例1234例: a noun that touches the figure. */
function findTouchingNoun(scene: Scene): Named | null {
  const word = wordsBefore(scene).find((w) => !LINKS.test(w.text));
  return word && NOUN.test(word.tag) && !EMPTY.test(word.text) ? toWord(word) : null;
}

function findVerbBefore(scene: Scene): Named | null {
  const verb = wordsBefore(scene)
    .slice(0, 4)
    .find((w) => NAMING_VERB.test(w.tag) && NAMING.test(w.text));
  return verb ? toWord(verb) : null;
}

function findNounBefore(scene: Scene): Named | null {
  for (const word of wordsBefore(scene)) {
    // The bureau fined it so much: who pays or takes a sum is not what the sum is.
    if (scene.quantity.dimension === "money" && isBody(word.text)) continue;
    if (NOUN.test(word.tag) && word.text.length > 1 && !EMPTY.test(word.text)) return toWord(word);
    if (!PASSED.test(word.tag) && !EMPTY.test(word.text)) return null;
  }
  return null;
}

import { buildForms } from "../../text/forms";
import type { WidthId } from "../widths";
import { CURRENCY_NAMES } from "./units";

/** What stands before a figure and changes what it says. */
interface Prefix {
  width: WidthId;
  /** Characters before it that make it part of another word (附近, 合约). */
  notAfter?: string;
  /** It counts only before a bare large unit, a share or a half (过亿, 上万), since elsewhere it is a verb's ending. */
  roundOnly?: boolean;
}

const plain = (width: WidthId): Prefix => ({ width });

/** A bound denied is the other bound: 不得超过, 不会低于, 尚未突破. */
const DENIALS = "不得 不能 不会 不可 不应 没有 并未 尚未 从未 未".split(" ");
const denied = (words: string) => DENIALS.flatMap((no) => words.split(" ").map((word) => no + word)).join(" ");

/** Modifiers before a figure, each with its line of the table of widths. */
export const ZH_PREFIXES = buildForms<Prefix>([
  [
    "大约 大概 约莫 约略 差不多 约为 约有 约占 约达 约在 大约为 大约有 大约占 大约在 大概有 大概占 大概在 估计约 大致",
    plain("about"),
  ],
  ["约", { width: "about", notAfter: "条合大公节制预签契相纽赴婚违邀爽守续解" }],
  ["接近 将近 逼近 几近 趋近 直逼 几乎 近乎 趋近于 接近于", plain("nearly")],
  ["近", { width: "nearly", notAfter: "附最临靠邻亲新远就走较" }],
  ["超过 超出 高于 多于 大于 突破 超越 越过 不止 远超 远超过 不只 高过 已超 冲破 跨过", plain("over")],
  ["逾", { width: "over", notAfter: "未不" }],
  ["超", { width: "over", notAfter: "赶反未不中英德" }],
  ["过", { width: "over", notAfter: "不未超通经透越难度", roundOnly: true }],
  ["破", { width: "over", notAfter: "打爆识侦攻看" }],
  ["不到 不足 不及 低于 少于 小于 未满 不满 未达 未到 没到 未足 低过 不够 跌破 未逾 未破", plain("under")],
  ["至少 最少 起码 不低于 不少于 不下于 不下 不小于 不亚于 至少有 最低", plain("at_least")],
  [denied("超过 超出 高于 多于 大于 突破 超"), plain("at_most")],
  [denied("低于 少于 小于 不足"), plain("at_least")],
  ["上", { width: "at_least", notAfter: "以之向网线晚早马加身手赶跟比", roundOnly: true }],
  ["至多 最多 顶多 不超过 不高于 不多于 不大于 不逾 不超出 最多为 最多达 最高可达 上限为", plain("at_most")],
]);

/** Modifiers after a figure and its unit. */
export const ZH_SUFFIXES = buildForms<{ width: WidthId | null; notBefore?: string }>([
  ["左右 上下 光景 前后 许", { width: "about", notBefore: "多可诺" }],
  ["以上 及以上 之上 或以上", { width: "at_least" }],
  ["以下 及以下 之下 或以下 以内 之内 封顶", { width: "at_most" }],
  ["有余 出头 开外 有多 挂零", { width: "odd" }],
  ["多", { width: "odd", notBefore: "次年种个名家元少数样项方边地处极彩媒重人位云哥付收缴报花赚拨给领还算退占" }],
  ["余", { width: "odd", notBefore: "额下地款震波粮" }],
  ["不到", { width: "under" }],
  ["之多 不等", { width: null }],
]);

/** Currency names and signs before a figure: 人民币3亿元, US$5. The sign ¥ is read as yuan, its currency open. */
export const ZH_CURRENCY_PREFIXES = buildForms<string>([...CURRENCY_NAMES, ["$", "USD"], ["¥", "yuan"]]);

export interface ZhUnitPrefix {
  unit: "speed" | "per_second" | "celsius" | "fahrenheit" | "magnitude" | "kwh";
  /** False where the word stays outside the quantity's span. */
  inSpan: boolean;
}

/** Words before a figure that say what its unit means: 时速120公里, 摄氏38度, 里氏6.1级. */
export const ZH_UNIT_PREFIXES = buildForms<ZhUnitPrefix>([
  ["时速 时速为 时速约 时速达 时速可达 时速达到 时速高达 时速仅 每小时", { unit: "speed", inSpan: true }],
  ["每秒", { unit: "per_second", inSpan: true }],
  ["摄氏", { unit: "celsius", inSpan: true }],
  ["华氏", { unit: "fahrenheit", inSpan: true }],
  ["里氏 里氏规模 芮氏规模 芮氏 震级 矩震级 里氏震级 震级为", { unit: "magnitude", inSpan: true }],
  ["规模", { unit: "magnitude", inSpan: false }],
  ["用电 用电量 耗电 耗电量 发电 发电量 电量 节电 用电量为 发电量为", { unit: "kwh", inSpan: false }],
]);

/** A bound that a verb parts from its figure: 至少造成17人死亡, 最多可容纳两万人, 最高可罚款20万元. */
export const ZH_BOUND_BEFORE_VERB: readonly (readonly [width: WidthId, words: RegExp])[] = [
  ["at_least", /(?:至少|最少|起码)(?:有|已|会|将|要|需)?(?:\p{Script=Han}{2})?了?$/u],
  [
    "at_most",
    /(?:至多|最多|最高)(?:可以?|会|将|能|只能)(?:[给获赔补奖罚享得被判处载装供支提领]?\p{Script=Han}{0,2})了?$/u,
  ],
];

/** Verbs of growth after which N倍 may mean N times as much or N times more (增长两倍). */
export const ZH_GROWTH =
  /(?:增长|增加|增|上升|上涨|涨|提高|提升|扩大|高出|高|多出|多|成长|大增|激增|暴涨|飙升|翻|增幅|涨幅)(?:了|达|约|近|超过|逾|将近|超)*$/;
/** 从X到Y tells a change, not a range. */
export const ZH_FROM = /(?:从|由|自)[^,;。!?:、]{0,12}$/;
/** What marks 一 before a counter as a count, not an article. */
export const ZH_COUNTED_ONE = /(?:仅|只有|只|仅有|至少|唯一|共|共有|不到|死|伤|再|尚有|还有)$/;
/** What follows one person who is counted: 一人死亡. */
export const ZH_FATE = /^(?:死|伤|遇|身亡|受|轻|重|被|失|获|当场|仍|不治|溺|罹)/;
/** Words of money: a large figure without a unit after one of them is an amount of money (营收破亿, 估值达20亿). */
export const ZH_MONEY_NOUN =
  /(?:投入|资本|学费|花费|产值|货值|总值|补贴|补助|营收|收入|收益|利润|净利|盈利|亏损|估值|市值|融资|投资|资金|资产|负债|债务|成本|预算|支出|开支|费用|价格|售价|身家|财富|年薪|薪酬|工资|奖金|罚款|赔偿|票房|销售额|交易额|成交额|(?<![一二三两几多些\d])[产总金税款费薪额]额?)(?:[^,。;!?、]{0,8})$/;

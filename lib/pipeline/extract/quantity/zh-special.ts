import type { UnitForm } from "../../../lang/unit";
import { parseNumeral } from "../../../lang/zh/numerals";
import { ZH_UNITS } from "../../../lang/zh/units";
import { findFormAt } from "../../../text/forms";
import { matchAt } from "../../../text/match-at";
import { type Amount, fractionStep, toAmount } from "./amount";
import type { ScanContext } from "./context";
import type { Side } from "./zh-unit";

const RATIO: UnitForm = { unit: "ratio", dimension: "ratio", factor: 1 };
export const TIMES: UnitForm = { unit: "times", dimension: "multiple", factor: 1 };
export const RANK: UnitForm = { unit: "rank", dimension: "rank", factor: 1 };

const HALF_SHARE = /一半|半数|半(?![年天月晌小夜个分公决导岛径场岁百])/y;
/** 大半年, 上半年, 一半: half of nothing that is counted. */
const NO_HALF_AFTER = /[上下前后大小一夜东西南北中多过对参成]$/;
const HALVED_UNITS = new Set(["duration", "length", "mass", "area", "percentage_point"]);

/** 一半, 半数, 过半 as shares; 半年, 半个月 as half a unit. */
export function readHalf(context: ScanContext, at: number): Side | null {
  return readHalfUnit(context, at) ?? readHalfShare(context, at);
}

function readHalfShare({ folded }: ScanContext, at: number): Side | null {
  const match = matchAt(HALF_SHARE, folded, at);
  if (!match) return null;
  const before = folded.charAt(at - 1);
  // A lone 半 is a share only after a modifier: 过半, 近半.
  if (match[0] === "半" && !/[过近超逾]/.test(before)) return null;
  if (match[0] === "一半" && /[另第]/.test(before)) return null;
  const end = at + match[0].length;
  const amount: Amount = { ...toAmount({ start: at, end }, 0.5), step: fractionStep(2), next: 0.5, isBareUnit: true };
  return { amount, unit: RATIO, share: null, end };
}

function readHalfUnit({ folded }: ScanContext, at: number): Side | null {
  if (folded.charAt(at) !== "半" || NO_HALF_AFTER.test(folded.charAt(at - 1))) return null;
  const unitAt = at + 1;
  const form = findFormAt(
    ZH_UNITS,
    folded,
    unitAt,
    (f) => !f.value.notBefore?.includes(folded.charAt(unitAt + f.text.length) || "\n"),
  );
  if (!form || !HALVED_UNITS.has(form.value.dimension) || form.text === "天") return null;
  const end = unitAt + form.text.length;
  return { amount: { ...toAmount({ start: at, end }, 0.5), step: 0.5 }, unit: form.value, share: null, end };
}

const DOUBLED = /翻(?:了)?([一两二三四1-4])?番|翻(?:了)?(?:一)?倍|减半|腰斩/y;

/** 翻番 ×2, 翻两番 ×4, 减半 ×0.5. */
export function readDoubling({ folded }: ScanContext, at: number): Side | null {
  const match = matchAt(DOUBLED, folded, at);
  if (!match) return null;
  const isHalved = match[0] === "减半" || match[0] === "腰斩";
  const times = match[1] ? (parseNumeral(match[1], 0)?.value ?? 1) : 1;
  const end = at + match[0].length;
  const amount = { ...toAmount({ start: at, end }, isHalved ? 0.5 : 2 ** times), step: isHalved ? 0.1 : 1 };
  return { amount, unit: TIMES, share: null, end };
}

/** Months of pay beyond one for each year of service. */
const BEYOND: UnitForm = { unit: "n_plus", dimension: "number", factor: 1 };
const SEVERANCE = /n\+(\d{1,2})(?![\d+])/y;

/** N+1, N+3: how severance pay is stated (compensation by years of service and so many months besides). */
export function readSeverance({ folded }: ScanContext, at: number): Side | null {
  const match = /[a-z\d]/u.test(folded.charAt(at - 1)) ? null : matchAt(SEVERANCE, folded, at);
  if (!match) return null;
  const end = at + match[0].length;
  return { amount: toAmount({ start: at, end }, Number(match[1])), unit: BEYOND, share: null, end };
}

const RANK_NOUN = /(?:名|位|大|高|号种子|强|的|$|[,;。!?:、)"” ])/y;
/** Words after which 第N alone is a place in an order. */
const RANKED =
  /(?:排名|排在|排|位居|位列|居|列|名列|位|占据|占|夺得|获|得|获得|跌至|升至|升到|跌到|滑落至|跃居|跻身|全国|全球|世界|亚洲|欧洲|小组|积分榜|榜)$/;
const TOP_NOUN = /(?:名|位|强|甲|的|[,;。!?、)"”]|$)/y;

/** 第三名, 排名第二, 前十强: a place in an order, kept apart from amounts. */
export function readRank({ folded, text }: ScanContext, at: number): Side | null {
  const sign = folded.charAt(at);
  if (sign !== "第" && sign !== "前") return null;
  const numeral = parseNumeral(folded, at + 1, text);
  if (!numeral || numeral.form === "positional" || numeral.value < 1 || numeral.big > 1) return null;
  const isTop = sign === "前";
  const noun = matchAt(isTop ? TOP_NOUN : RANK_NOUN, folded, numeral.end);
  if (!noun) return null;
  const isNamed = /^[名位强甲]/.test(noun[0]) || noun[0].startsWith("号");
  if (!isNamed && !isTop && !RANKED.test(folded.slice(Math.max(0, at - 4), at)) && !/^[大高]/.test(noun[0]))
    return null;
  if (
    isTop &&
    !isNamed &&
    !/(?:[列入居进占排身冲全级夺获闯挤]|拿下)(?:[^,。]{0,6})$/.test(folded.slice(Math.max(0, at - 8), at))
  )
    return null;
  const end = numeral.end + (/^[名位强甲]/.test(noun[0]) ? 1 : noun[0].startsWith("号") ? 3 : 0);
  const amount = toAmount({ start: at, end }, isTop ? 1 : numeral.value, numeral.high);
  return { amount: { ...amount, approximate: false, isWidened: true }, unit: RANK, share: null, end };
}

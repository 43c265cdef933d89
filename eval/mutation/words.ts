/** The words of the mutations: short lists of our own, written apart from the engine's and never imported by it. */

export const OPPOSITES_ZH: readonly (readonly [string, string])[] = [
  ["增加", "减少"],
  ["上升", "下降"],
  ["提高", "降低"],
  ["扩大", "缩小"],
  ["支持", "反对"],
  ["同意", "拒绝"],
  ["成功", "失败"],
  ["开放", "关闭"],
  ["提前", "推迟"],
  ["延长", "缩短"],
  ["加快", "放缓"],
  ["合法", "违法"],
  ["安全", "危险"],
  ["盈利", "亏损"],
  ["最高", "最低"],
  ["最大", "最小"],
  ["乐观", "悲观"],
  ["公开", "保密"],
];

export const OPPOSITES_EN: readonly (readonly [string, string])[] = [
  ["rose", "fell"],
  ["increased", "decreased"],
  ["raised", "lowered"],
  ["supported", "opposed"],
  ["accepted", "rejected"],
  ["opened", "closed"],
  ["won", "lost"],
  ["higher", "lower"],
  ["safe", "dangerous"],
  ["legal", "illegal"],
  ["largest", "smallest"],
  ["success", "failure"],
  ["early", "late"],
  ["cheaper", "dearer"],
  ["faster", "slower"],
  ["profit", "loss"],
  ["valid", "invalid"],
];

/** Units behind a figure, each with one that makes it another amount. */
export const UNITS_ZH: readonly (readonly [string, string])[] = [
  ["公里", "米"],
  ["毫米", "厘米"],
  ["公顷", "平方米"],
  ["吨", "公斤"],
  ["小时", "分钟"],
  ["天", "个月"],
  ["万", "亿"],
  ["元", "美元"],
  ["%", "个百分点"],
  ["千瓦", "兆瓦"],
];

export const UNITS_EN: readonly (readonly [string, string])[] = [
  ["kilometres", "metres"],
  ["kilometers", "meters"],
  ["miles", "yards"],
  ["tonnes", "kilograms"],
  ["tons", "pounds"],
  ["hours", "minutes"],
  ["days", "weeks"],
  ["million", "billion"],
  ["dollars", "euros"],
  ["percent", "percentage points"],
  ["megawatts", "kilowatts"],
];

/** Names that no text here holds, by the tagger's sort of name: person, place, body. */
export const OTHER_NAMES = { nr: "郭守仁", ns: "青岚市", nt: "远山大学" } as const;
export const OTHER_NAMES_EN = ["Halden", "Brookmere"] as const;

export const OTHER_SPEAKER = { zh: "审计局", en: "the audit office" } as const;

/** Reporting verbs of one strength, which may stand for each other. */
export const REPORTING_ZH: readonly string[] = ["表示", "说", "称"];
export const REPORTING_EN = ["said", "stated"] as const;

import { lineOfWord } from "./line-of-word";

/**
 * What figures measure, one line a class, by the words that the measure slot names it with (lib/lang/<language>/measures.ts): what happens to
 * persons, the lines of an income statement, the rates of public statistics. One class is one measure in any language; two classes are two.
 */
const CLASSES: readonly string[] = [
  "死亡 death",
  "受伤 injury",
  "失踪 missing",
  "被困 trapped",
  "获救 rescue",
  "被捕 arrest",
  "起诉 charge",
  "定罪 conviction",
  "感染 infection",
  "疏散 evacuation",
  "徒刑 imprisonment",
  "缓刑 probation",
  "收入 营收 营业收入 revenue sales turnover",
  "利润 净利 净利润 盈利 获利 profit",
  "亏损 loss",
  "投票率 turnout",
  "得票率 vote",
  "失业率 unemployment jobless joblessness",
  "通胀率 通胀 通货膨胀率 inflation",
  "人口 population",
  "观众 spectator crowd audience attendance",
  "长度 length",
  "宽度 width",
  "高度 height",
  "深度 depth",
  "厚度 thickness",
  "直径 diameter",
  "距离 distance",
  "造价 工程费 工程费用 建设费用 花费 耗资 耗费 斥资",
];
const CLASS_OF = lineOfWord(CLASSES);
/** The lines of what happens to persons stand first. */
const FATES = CLASSES.indexOf("徒刑 imprisonment");

/** True for the name (folded) of what happens to persons, of whom it happens to some: death, rescue, arrest. */
export function isFate(attribute: string): boolean {
  return (CLASS_OF.get(attribute) ?? FATES) < FATES;
}

/** Whether two attributes (folded) name one measure: true or false where both are of a known class, null where not. */
export function sameMeasureClass(x: string, y: string): boolean | null {
  const [p, q] = [CLASS_OF.get(x), CLASS_OF.get(y)];
  return p === undefined || q === undefined ? null : p === q;
}

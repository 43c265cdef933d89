import type { Told } from "../gates/told";
import { claimOf } from "../gates/told";

/** A level that something ought to keep, usually has or was built for, and not what it has: 汛限水位, the normal level. */
const NORM =
  /(?:正常|标准|设计|额定|警戒|汛限|安全)(?:水位|潮位|[车时流]?速度?|载[荷重客]|体[温重]|血[压糖]|库容|流量|压力|水平|值|线|范围|寿命|产能|容量|气温)|常年|历年|多年平均|[录合及]\p{Script=Han}线|阈值|\b(?:normal|usual|typical|average|design|rated|danger|warning|flood|safe) (?:[a-z]+ )?(?:level|speed|load|capacity|range|value|limit|mark|depth|pressure|flow|temperature)\b|\bnormally\b|\bthreshold\b/u;

/** One side tells the norm, the other what was measured. Symmetric. */
export function isOfNorm(x: Told, y: Told): boolean {
  return NORM.test(claimOf(x)) !== NORM.test(claimOf(y));
}

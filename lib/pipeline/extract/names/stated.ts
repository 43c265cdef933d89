import type { StatedAlias } from "./aliases";
import type { Occurrence } from "./find-mentions";
import type { NameScene } from "./scene";

const OPENS =
  /^["”》]?\s?\((?<cue>以下简称|下称|简称|又称|又名|原名|英文名|英文|即|旧称|also known as|formerly|or|the)?:?\s?["“《]?$/u;
const CLOSES = /^["”》]?\)/u;
const NAMED_SHORT = /^["”》]?[,(]?(?:以下)?(?:简称|下称)(?:为)?["“《]?$/u;

/** Names that a text equates: 甲公司(下称"甲"), 世界卫生组织(WHO), 简称乙. Two names in brackets without such a word must be of two scripts, since a place may stand there too. */
export function findStatedAliases({ folded }: NameScene, occurrences: readonly Occurrence[]): StatedAlias[] {
  const found: StatedAlias[] = [];
  occurrences.forEach((full, index) => {
    const other = occurrences[index + 1];
    if (other === undefined || other.start - full.end > 12 || other.key === full.key) return;
    const between = folded.slice(full.end, other.start);
    const after = folded.slice(other.end, other.end + 2);
    const bracket = OPENS.exec(between);
    const isBracketed = bracket !== null && CLOSES.test(after);
    if (isBracketed && (bracket.groups!["cue"] !== undefined || full.script !== other.script))
      found.push([full.key, other.key]);
    else if (NAMED_SHORT.test(between)) found.push([full.key, other.key]);
  });
  return found;
}

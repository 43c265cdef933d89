import type { Span } from "../model/span";
import { matchesOf } from "../text/matches-of";
import { triggersOf } from "../text/triggers";

/** What a text says was not the cause, or was found in order, in folded text; `why` is that thing. */
const EXCLUDED: readonly RegExp[] = [
  /(?:与|和|跟)(?<why>[^,;:。]{1,16}?)(?:毫无关系|毫无关联|无关|没有关系|没有关联|毫不相干)/dgu,
  /(?:并非|不是|并不是|而非|而不是)(?:因为?|由于|出于|由)?(?<why>[^,;:。是]{2,16})/dgu,
  /排除(?:了|掉)?(?<why>[^,;:。]{2,16}?)(?:的?(?:可能性?|因素|嫌疑|责任))?(?=[,;:。]|$)/dgu,
  /(?:^|[,;:。])(?:至于|而)?(?<why>[^,;:。]{2,12}?)(?:经|当时|事前|事发时)?(?:检查|化验|检测|查验|检验|测试)?(?:后|结果)?(?:并无|并没有|没有|无|未见|未发现|不存在)(?:任何|明显)?(?:异常|问题|故障|毛病|缺陷|过失|瑕疵|损坏|污染)/dgu,
  /(?:^|[,;:。])(?:至于|而)?(?<why>[^,;:。]{2,12}?)(?:经|当时|事前|事发时)?(?:检查|化验|检测|查验|检验|测试)?(?:后|结果)?(?:则|都|均|皆|一直|一切|全部)+(?:正常|合格|完好)/dgu,
  /\b(?:ruled?|ruling|rules) out (?:any |the |a )?(?:possibility of )?(?:fault in |problem with |defect in |failure of )?(?<why>[^,;:.]{3,40})/dgu,
  /\b(?:exclud(?:ed|es|ing)|clear(?:ed|s|ing)|exonerat(?:ed|es|ing)) (?:any |the )?(?<why>[^,;:.]{3,50}?)(?: of (?:any |all )?(?:blame|fault|responsibility|wrongdoing))?(?=[,;:.]|$| and )/dgu,
  /\b(?:the|its|his|her) (?<why>[a-z](?:(?! (?:and|that|but|says?|said|found) )[a-z' -]){2,40}?) (?:was|were|had been|proved|tested)(?: found)?(?: to be| to have been)? (?:in (?:good |perfect |full )?(?:working )?order|sound|fault-free|not (?:to blame|at fault)|without fault|blameless|clean|normal)\b/dgu,
  /\bno (?:fault|problem|defect|failure|flaw|contamination|wrongdoing)s? (?:was |were )?(?:found )?(?:in|with|by|on the part of) (?:the |its )?(?<why>[^,;:.]{3,40})/dgu,
  /\bthe (?<why>[a-z](?:(?! (?:and|that|but|says?|said|found) )[a-z' -]){2,30}?) (?:did nothing wrong|(?:was|were) not to blame|had nothing to do with)/dgu,
  /(?:,|\band|\bbut|\brather than) not (?:because of |due to |caused by |by |from |over )?(?:the |an? |its )?(?<why>[^,;:.]{3,40})/dgu,
  /\bnot (?:because of|because|due to|caused by|by) (?:the |an? |its )?(?<why>[^,;:.]{3,50}?)(?= but\b|[,;:.]|$)/dgu,
  /\b(?:nothing to do with|unrelated to|rather than) (?:the |an? |its )?(?<why>[^,;:.]{3,40})/dgu,
];

/** What a text gives as the cause, besides the reasons of its clauses (lib/lang/*∕reasons.ts). */
const GIVEN: readonly RegExp[] = [
  /(?:确定|查明|认定|证实|判定|研判)(?:原因|起因)?(?:就)?(?:是|为)(?:因|由)?(?<why>[^,;:。]{2,24}?)(?:才|,才|而)/dgu,
  /(?:是|为|系|因)(?<why>[^,;:。是]{2,24}?)(?:引起|引发|造成|导致|所致|惹祸|肇祸)/dgu,
  /(?:源自|来自|起于|出在|起因于|肇因于|归咎于)(?<why>[^,;:。]{2,20})/dgu,
  /\b(?:trac(?:ed|es|ing)|linked|attribut(?:ed|es)) [^,;:.]{2,60}? to (?:the |an? )?(?<why>[^,;:.]{3,40}?)(?= and | but |[,;:.]|$)/dgu,
  /\b(?:came|stemmed|resulted|originated|arose) from (?:the |an? )?(?<why>[^,;:.]{3,40})/dgu,
  /\bblam(?:ed|es|ing) [^,;:.]{2,60}? on (?:the |an? )?(?<why>[^,;:.]{3,40}?)(?= and | but |[,;:.]|$)/dgu,
  /\bblam(?:ed|es|ing) (?:the |an? )?(?<why>[^,;:.]{3,40}?) for\b/dgu,
  /\b(?:was|were|been) (?:caused|triggered|started|sparked|set off) by (?:the |an? )?(?<why>[^,;:.]{3,50}?)(?= and | but |[,;:.]|$)/dgu,
  /(?:^|[,;:] |\b(?:that|says|said|found|concluded) )(?:the |an? )?(?<why>[a-z](?:(?! (?:and|that|but|says?|said|found|concluded) )[a-z' -]){2,40}?) (?:caused|triggered|sparked|set off|led to) the\b/dgu,
];

const excluded = triggersOf(EXCLUDED);
const given = triggersOf(GIVEN);

function spansOf(text: string, patterns: readonly RegExp[], places: readonly number[]): Span[] {
  return places.flatMap((place) =>
    matchesOf(patterns[place]!, text).flatMap(({ indices }) => {
      const at = indices?.groups?.["why"];
      return at ? [{ start: at[0], end: at[1] }] : [];
    }),
  );
}

/** Spans in a folded sentence of what it says was not the cause. */
export function excludedCausesIn(text: string): Span[] {
  return spansOf(text, EXCLUDED, excluded(text));
}

/** Spans in a folded sentence of what it gives as the cause. */
export function givenCausesIn(text: string): Span[] {
  return spansOf(text, GIVEN, given(text));
}

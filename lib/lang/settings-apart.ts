/**
 * Settings of which a statement has one, by groups, in folded text of both languages: what is so in one of them need not be so in the other.
 * Moments of a trading day; at home and away; the mean of several and the outermost of them; youngest and
 * oldest; men's and women's, singles and doubles; which way, which ticket, which ages; for and against in a poll; nominated and won;
 * how far something is full, and a share of something.
 */
const GROUPS: readonly (readonly RegExp[])[] = [
  [
    /盘前|\bpre-?market\b/u,
    /开盘|开市|早盘|\b(?:open(?:ed|ing)?(?= (?:\d|up|down|higher|lower|at))|at the open|early trading|opening (?:price|level))\b/u,
    /盘中|午盘|\bintraday\b|\b(?:midday|morning) trading\b/u,
    /收盘|收市|尾盘|收于|收报|\b(?:clos(?:ed|ing)(?= (?:\d|up|down|higher|lower|at))|at the close|closing (?:price|level)|late trading)\b/u,
    /盘后|\bafter[- ]hours\b/u,
  ],
  [
    /主场|\b(?:won|lost|drew|beaten|win|defeat|victory|\d-\d) at home\b|\bhome (?:game|match|win|defeat|leg)s?\b/u,
    /客场|\b(?:won|lost|drew|beaten|win|defeat|victory|\d-\d) away\b|\baway (?:game|match|win|defeat|leg)s?\b/u,
  ],
  [
    /平均|人均|均价|\baverag(?:e[sd]?|ing)\b|\bon average\b|\bmean\b/u,
    /最[深高大长多宽厚重]|峰值|\b(?:deepest|highest|largest|longest|widest|tallest|maximum|peak)\b/u,
    /最[浅低小短少窄薄轻]|\b(?:shallowest|lowest|smallest|shortest|narrowest|minimum)\b/u,
  ],
  [
    /提名|入围|\b(?:nominat(?:ed|ions?)|shortlist(?:ed)?)\b/u,
    /获奖|夺得|赢得|捧[回走]|\b(?:won|wins|winning|took home)\b/u,
  ],
  [/女[子双单]|女子组|\bwomen['’]s\b/u, /男[子双单](?!气)|男子组|\bmen['’]s\b/u],
  [/[男女]单(?!身)|单打|\bsingles\b/u, /[男女]双|双打|\bdoubles\b/u],
  [
    /全票|成人票|\badult (?:ticket|fare)s?\b/u,
    /(?:学生|儿童|敬老|优待|半价?)票|\b(?:student|child|concession) (?:ticket|fare)s?\b/u,
  ],
  [
    /北[行上向]|北往|\bnorthbound\b/u,
    /南[行下向]|南往|\bsouthbound\b/u,
    /东[行向]|\beastbound\b/u,
    /西[行向]|\bwestbound\b/u,
  ],
  [
    /岁以下|年轻(?:选民|人)|青年|\bunder[- ](?:the age of )?\d|\byoung(?:er)? (?:voters|people|adults)\b/u,
    /全体|(?:所有|整体)(?:选民|受访|民众)|\b(?:overall|all (?:voters|respondents|age groups))\b/u,
  ],
  [/最年[幼轻少]|\byoungest\b/u, /最年[长老]|\boldest\b/u],
  [/(?<!不)(?:支持率|满意度|满意率)|\bapproval\b/u, /不(?:支持率|满意度|满意率)|\bdisapproval\b/u],
  [
    /\d\s?(?:%|percent|per cent) (?:full|complete|finished|charged|effective|empty)\b/u,
    /\d\s?(?:%|percent|per cent) of (?:the|its|their|all)\b/u,
  ],
];

/** True where two texts name settings of one group, and none in common. Symmetric. */
export function nameTwoSettings(x: string, y: string): boolean {
  return GROUPS.some((group) => {
    const [xs, ys] = [x, y].map((text) => group.filter((setting) => setting.test(text))) as [RegExp[], RegExp[]];
    return xs.length > 0 && ys.length > 0 && !xs.some((setting) => ys.includes(setting));
  });
}

/**
 * Opposed morphemes that stand together as a coordinate compound (增减, 开关, 盈亏; Chao Yuen Ren, "A Grammar of Spoken Chinese" (1968), 6.2), so that two
 * words which differ in such a pair alone, or in two such pairs, are opposites: 增持/减持, 上涨/下跌. Those of buying, lending and winning are
 * converses and stand in lib/lang/converses.
 */
const COMPOUNDS =
  "增减 升降 涨跌 加减 开关 开闭 启闭 进出 出入 上下 扩缩 伸缩 存取 攻守 起止 起停 盈亏 赚赔 装卸 拆装 穿脱 去留 聚散 离合 赏罚 奖惩 褒贬 进退 启停 任免 " +
  "强弱 高低 快慢 轻重 优劣 真伪 正负 松紧 宽严 顺逆 有无 盛衰 浓淡 贫富 储提";

/** Pairs that news verbs are composed of without such a compound: prices and rates (涨价/降价, 加息/降息), work and traffic (停工/复工), markets (入市/退市). */
const BESIDE = "合非 涨降 加降 停复 开停 入退 赚亏 设撤 晋降 升贬";

const OPPOSED: ReadonlySet<string> = new Set(
  [...COMPOUNDS.split(" "), ...BESIDE.split(" ")].flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

/** Prefixes that deny the rest of the word: 合法/非法, 有效/无效, 完整/不完整 (Chao, 4.2). */
const NEGATED = /^(?:非|无|不|未)(?<rest>.+)$/;

/**
 * Opposed morphemes in words whose whole is not the sum of its parts: 开心 (glad) and 关心 (care) are no opposites.
 * Found by listing what the rule makes of all verbs and adjectives of CC-CEDICT.
 */
const LEXICALISED = new Set(
  "开心/关心 开放/停放 出行/进行 出击/进击 推出/推进 出发/进发 出手/入手 出土/入土 出水/进水 出世/入世 出门/入门 出口/入口 有关/无关 有限/无限 有名/无名 有情/无情 有机/无机 有线/无线 有力/无力".split(
    " ",
  ),
);

/** True where two folded words are equal but for opposed morphemes in the same places. Symmetric. The caller checks the part of speech. */
export function areOpposedByMorphemes(x: string, y: string): boolean {
  if (x.length !== y.length || x.length < 1 || x.length > 3) return isNegatedForm(x, y) || isNegatedForm(y, x);
  // 进出, 增减: the word holds both ways.
  if (OPPOSED.has(x) || OPPOSED.has(y)) return false;
  let opposed = 0;
  for (let i = 0; i < x.length; i++) {
    if (x.charAt(i) === y.charAt(i)) continue;
    if (!OPPOSED.has(x.charAt(i) + y.charAt(i))) return false;
    opposed++;
  }
  return opposed > 0 && !LEXICALISED.has(`${x}/${y}`) && !LEXICALISED.has(`${y}/${x}`);
}

function isNegatedForm(negated: string, plain: string): boolean {
  // One character longer: a prefix before the same word. Almost every pair of words is told apart by that alone.
  return plain.length > 1 && negated.length === plain.length + 1 && NEGATED.exec(negated)?.groups?.["rest"] === plain;
}

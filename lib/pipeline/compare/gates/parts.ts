import { isFate, sameMeasureClass } from "../../../lang/measure-classes";
import { groupWords, narrowingWords } from "../../../lang/narrowing";
import { overlaps } from "../../../text/spans";
import { isOneLanguage } from "../../one-language";
import type { Figure } from "../figure-pairs";
import { isFirm, unmatchedNames } from "../overlap";
import type { Pair } from "../rule";
import { settingOf } from "../setting";
import { claimOf, phraseOf, type Told } from "./told";

/** Says of a figure that it is a share of some whole: 占总产量的四分之一, "a third of its output". */
const OF_A_WHOLE =
  /占[^,;。]{0,10}(?:总|全|整)|\b(?:a|one|two|three)[- ](?:half|third|quarter|fifth|tenth)s? of (?:its|their|the (?:company|group|country|city|total)|all|total)\b/u;
const TOTAL = /[共总](?:[计有]|产|收|售|投)?|\b(?:in all|in total|altogether|as a whole)\b/u;

/** Says that something was added to what is counted. */
const WITH_MORE = /加上|算上|连同|合并计算|加总|\bwith [^,;]{3,40} added\b|\badding\b|\btogether with\b|\bcombined\b/u;

/** Points at one of the places or things that the other figure is of all together: 从这里清理出, 光是一号仓, "this shed alone". */
const HERE =
  /[从在](?:这里|此处|此地|该处|这一[处层栋间座])|[光单](?:是|就)|仅[一这此该]+[处家栋座间条所]|\balone\b|\bfrom (?:here|this (?:one )?[a-z]+)\b/u;

/** A word that widens to the whole, beside a place that the other side names. */
const WHOLE =
  /worldwide|global|nationwide|\b(?:total|overall|altogether)\b|全[球国省市县台港岛美英日韩境]|全世界|整个|总计|合计/u;

/** A place without a name: in the capital, 首都. */
const A_PLACE =
  /首都|省会|县城|\b(?:in|at|across|around) the (?:capital|city|town|county|district|province|region|state|north|south|east|west|area|centre|center)\b/u;

/** 其中5人, 12 of them, words that cut a part out which the other side does not name, or a place beside "worldwide". */
export function isPartOf(less: Told, more: Told, pair: Pair): boolean {
  if (less.figure.measure?.extent === "part" && more.figure.measure?.extent !== "part") return true;
  const whole = claimOf(more);
  if (levelOf(more) > levelOf(less) && levelOf(less) >= 0) return true;
  if (isRestricted(less, more) && !isRestricted(more, less)) return true;
  if (narrowingWords(phraseOf(less)).some((word) => !whole.includes(word))) return true;
  if (areOtherGroups(less, more) || (HERE.test(settingOf(less.side)) && !HERE.test(settingOf(more.side)))) return true;
  if (WITH_MORE.test(settingOf(more.side)) && !WITH_MORE.test(settingOf(less.side))) return true;
  if (OF_A_WHOLE.test(sentenceOf(less)) && TOTAL.test(phraseOf(more)) && !TOTAL.test(phraseOf(less))) return true;
  if (!WHOLE.test(whole) || WHOLE.test(claimOf(less))) return false;
  // 榕屿县共转移, 全县累计疏散: the total of the one is the whole of the other.
  if (TOTAL.test(settingOf(less.side))) return false;
  const place = A_PLACE.exec(settingOf(less.side))?.[0];
  if (place !== undefined && !settingOf(more.side).includes(place)) return true;
  const side = less.side === pair.a ? "a" : "b";
  return unmatchedNames(pair)[side].some(
    ({ start }) => less.side.claim.entities.find((e) => e.start === start)?.kind === "place",
  );
}

function sentenceOf({ side: { claim, extraction } }: Told): string {
  const { folded, sentences } = extraction.reading;
  const span = sentences[claim.sentence]?.span ?? claim;
  return folded.slice(span.start, span.end);
}

/** Serious injuries and minor ones; and a share among the under-25s beside the share of all, which may be the larger or the smaller. */
function areOtherGroups(less: Told, more: Told): boolean {
  const [xs, ys] = [groupWords(phraseOf(less)), groupWords(phraseOf(more))];
  if (xs.length > 0 && ys.length > 0) return !xs.some((x) => ys.includes(x));
  return more.figure.quantity.dimension === "ratio" && ys.some((word) => !claimOf(less).includes(word));
}

/** 停产的六家工厂: what the counted ones do cuts them out of the rest. */
function isRestricted({ left, figure, side }: Told, other: Told): boolean {
  if (!left.endsWith("的") || figure.quantity.dimension !== "count") return false;
  const before = side.words.findLast((word) => word.end <= figure.quantity.start - 1);
  return (
    before !== undefined &&
    before.end === figure.quantity.start - 1 &&
    /^v(?!n)/u.test(before.tag) &&
    !claimOf(other).includes(before.text)
  );
}

/** Levels of places, the smaller first: a figure of a county beside one of its province. */
const LEVELS = [
  /[该本]村|全村/u,
  /[该本][镇乡]|全[镇乡]/u,
  /[该本][县区]|全[县区]/u,
  /[该本]市|全市/u,
  /[该本][省州]|全[省州]/u,
  /[该我本]国|全国|全球/u,
];

function levelOf(told: Told): number {
  return LEVELS.findLastIndex((words) => words.test(claimOf(told)));
}

/** Nineteen were rescued, 24 were on board: of whom something happened to, beside those that nothing is told to have happened to. */
export function isOfSomeOnly(x: Told, y: Told, pair: Pair): boolean {
  const fate = ({ figure: { measure } }: Told) =>
    measure?.attribute != null && isFate(measure.attribute) ? measure.attributeSpan : null;
  const [p, q] = [fate(x), fate(y)];
  if ((p === null) === (q === null) || x.figure.quantity.dimension !== "count" || !isOneLanguage(pair)) return false;
  // The word for it may stand on the other side too, where no figure is tied to it.
  const [own, at] = p === null ? [y, q!] : [x, p];
  const key = own.side === pair.a ? "a" : "b";
  return !pair.matches.some((m) => isFirm(m) && overlaps(m[key], at));
}

/** 62 percent of the vote, a turnout of 48 percent: what the one is a share of is another measure than the other. */
export function isShareOfOther(x: Figure, y: Figure): boolean {
  const [base, attribute] = [x.measure?.base ?? null, y.measure?.attribute ?? null];
  return base !== null && attribute !== null && sameMeasureClass(base, attribute) === false;
}

/** Scores of a half and of the match. */
export function isOtherStage(x: Told, y: Told): boolean {
  if (!x.figure.quantity.unit.startsWith("score:")) return false;
  return narrowingWords(claimOf(x)).join() !== narrowingWords(claimOf(y)).join();
}

/** What somebody asks for, and what is granted or imposed: the demand is no measure of the outcome. */
const ASKED =
  /要求|请求|求偿|索赔|求刑|诉请|主张|建议|提议|提案|叫价|开价|起诉书|检[方察][^,;]{0,4}(?:指控?|认为|称)|\bindictment\b|\bprosecutors? (?:say|says|said|alleged?|claim(?:ed)?)\b|\b(?:sought|seeks?|seeking|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: (?:the|a) [a-z]+)?(?: (?:in|on) [a-z]+){0,2} for|claims? (?:for|of)|proposed?|proposals?|recommend(?:s|ed)?|request(?:s|ed)?|wanted)\b/u;
const GRANTED =
  /法[院官][^,;]{0,8}(?:认定|查明|采信)|\b(?:court|judge|jury|tribunal) found\b|判(?:处|决|令|赔|罚|给|刑)|被判|获刑|入狱|裁定|准予|核定|核准|批准|最终|敲定|最后以|以[^,;]{2,14}(?:成交|签约|续约|售出|买下|和解|落槌)|\b(?:signed for|sold for|fetched|award(?:s|ed)?|order(?:s|ed)?|sentenced|ruled|granted?|approved?|settled|agreed|jailed|imprisoned|convicted|fined)\b/u;

/** What the other side of the table would give. */
const OFFERED = /愿意|只肯|开出|报价|出价|\b(?:willing to|offer(?:ed|s)? (?:of|worth)?|bids? (?:of|worth))\b/u;

/** The prosecutor asked for eight years, the court gave five; the union wants 8 %, the owners would give 3. */
export function isAskedAndGranted(x: Told, y: Told): boolean {
  const stageOf = (told: Told) => {
    const text = settingOf(told.side);
    const named = [ASKED, OFFERED, GRANTED].flatMap((words, i) => (words.test(text) ? [i] : []));
    return named.length === 1 ? named[0]! : null;
  };
  const [p, q] = [stageOf(x), stageOf(y)];
  return p !== null && q !== null && p !== q;
}

const MOST = /最[大高多长重][^,。]{0,6}$|上限[^,。]{0,4}$|\b(?:maximum|highest|peak|ceiling)\b[^,.;]{0,20}$/u;
const LEAST =
  /最[小低少短轻快][^,。]{0,6}$|下限[^,。]{0,4}$|\b(?:minimum|lowest|floor|start(?:s|ing)? (?:at|from))\b[^,.;]{0,20}$/u;
const HAS_MOST = /最[大高多长重]|上限|\b(?:maximum|highest|peak|ceiling)\b/u;
const HAS_LEAST = /最[小低少短轻快]|下限|\b(?:minimum|lowest|floor|start(?:s|ing)? (?:at|from))\b/u;
/** What could be, beside what is. */
const CAPACITY =
  /可(?:容纳|生产|供|产|载|搭|坐)|产能|能力|核[载定]|额定|满载|限载|设计\p{Script=Han}{1,4}$|\b(?:can|could|capable of|capacity|(?:licen[sc]ed|certified|permitted|allowed|designed|built) (?:to|for))\b/u;

/** The claim up to its figure: "can carry 350 passengers and 60 cars" is capable of both. */
function beforeOf({ side: { claim, extraction }, figure }: Told): string {
  return extraction.reading.folded.slice(claim.start, figure.quantity.start);
}

/** A fine of 30 under "at most 50", a wage of 50 over "at least 30": the limit is not the case. */
export function isWithinLimit(less: Told, more: Told): boolean {
  if (MOST.test(more.left) && !HAS_MOST.test(claimOf(less))) return true;
  if (CAPACITY.test(beforeOf(more)) && !CAPACITY.test(claimOf(less))) return true;
  // Overloaded: what it may carry is no count of what it carried.
  if (CAPACITY.test(beforeOf(less)) && !CAPACITY.test(claimOf(more))) return true;
  return LEAST.test(less.left) && !HAS_LEAST.test(claimOf(more));
}

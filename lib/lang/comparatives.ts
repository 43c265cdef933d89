import { matchesOf } from "../text/matches-of";

/** The two ends of one scale, as folded regular expressions without their standard of comparison. */
interface Scale {
  up: string;
  down: string;
}

/**
 * Comparatives of gradable opposites (A. Cruse, "Lexical Semantics" (1986), 9.3: polar, overlapping and equipollent antonyms; the comparatives
 * of all three exclude each other when said of one thing by one standard).
 */
const ENGLISH: readonly Scale[] = [
  { up: "higher", down: "lower" },
  { up: "more", down: "fewer|less" },
  { up: "(?:larg|bigg|great)er", down: "smaller" },
  { up: "earlier|sooner|ahead of|before", down: "later|behind|after" },
  { up: "(?:fast|quick)er", down: "slower" },
  { up: "longer", down: "shorter" },
  { up: "(?:warm|hott)er", down: "(?:cold|cool)er" },
  { up: "wetter", down: "dri?yer|drier" },
  { up: "heavier", down: "lighter" },
  { up: "stronger", down: "weaker" },
  { up: "better", down: "worse" },
  { up: "dearer|costlier|more expensive", down: "cheaper|less expensive" },
  { up: "above", down: "below" },
  { up: "over", down: "under" },
  { up: "wider|broader", down: "narrower" },
  { up: "older", down: "younger" },
  { up: "safer", down: "riskier|more dangerous" },
];

/** Those that compare only beside their standard: "before" and "over" mean other things too. */
const NEEDS_STANDARD: Readonly<Record<string, RegExp>> = {
  before: /^ (?:schedule|the (?:deadline|due date|planned))/u,
  after: /^ (?:the (?:deadline|due date|planned))/u,
  "ahead of": /^ (?:schedule|plan|target|expectations|forecasts?|last|the)/u,
  behind: /^ (?:schedule|plan|target|expectations|forecasts?)/u,
  over: /^ (?:budget|target|capacity|the (?:limit|target|budget))/u,
  under: /^ (?:budget|target|capacity|the (?:limit|target|budget))/u,
  above:
    /^ (?:the |its )?(?:\w+ )?(?:average|target|limit|normal|expectations|forecasts?|norm|mean|level|threshold|zero|freezing)/u,
  below:
    /^ (?:the |its )?(?:\w+ )?(?:average|target|limit|normal|expectations|forecasts?|norm|mean|level|threshold|zero|freezing)/u,
};

/** Adjectives of Chinese comparison, by scale: 高于, 比去年高, 更高, 较高. */
const CHINESE: readonly Scale[] = [
  { up: "高", down: "低" },
  { up: "多", down: "少" },
  { up: "大", down: "小" },
  { up: "早|提前|提早", down: "晚|迟|延后|推迟" },
  { up: "快", down: "慢" },
  { up: "长", down: "短" },
  { up: "强", down: "弱" },
  { up: "重", down: "轻" },
  { up: "热|暖", down: "冷|凉" },
  { up: "贵", down: "便宜" },
  { up: "好|优", down: "差|劣|坏" },
  { up: "远", down: "近" },
];

/** 超出上限 goes the way of 高于; a number behind it makes it a bound. */
const EXCEEDS =
  /(?<![不未没至])(?:超出|超过|超越)(?!了?[\d约近一二两三四五六七八九十百千万半数])(?<standard>[^,;:]{1,40})/gu;

/** What a comparison says: of which scale, which way, and where its words stand in the text that was read. */
export interface Comparison {
  scale: string;
  up: boolean;
  start: number;
  end: number;
  /** What it is measured against, as a stretch of the text; null where that is not said. */
  standard: { start: number; end: number } | null;
}

/** How long a standard of comparison may be, in UTF-16 units. */
const STANDARD = 40;

/** The comparisons of folded text; offsets are those of the text. */
export function comparisonsIn(text: string): Comparison[] {
  return [...(/[a-z]/u.test(text) ? englishIn(text) : []), ...(/\p{Script=Han}/u.test(text) ? chineseIn(text) : [])];
}

/** One end of a scale with what finds it. */
interface End<T> {
  scale: string;
  up: boolean;
  patterns: T;
}

function endsOf<T>(scales: readonly Scale[], patternsOf: (words: string) => T): End<T>[] {
  return scales.flatMap(({ up, down }) => [
    { scale: up, up: true, patterns: patternsOf(up) },
    { scale: up, up: false, patterns: patternsOf(down) },
  ]);
}

const ENGLISH_ENDS = endsOf(ENGLISH, (words) => new RegExp(`\\b(?:${words})\\b`, "gu"));

function* englishIn(text: string): Generator<Comparison> {
  for (const { scale, up, patterns } of ENGLISH_ENDS) {
    for (const match of matchesOf(patterns, text)) {
      const end = match.index + match[0].length;
      const rest = text.slice(end);
      const needs = NEEDS_STANDARD[match[0]];
      if (needs && !needs.test(rest)) continue;
      // "More than 40": a bound. "No later than", "no more": a bound too.
      if (/^ than (?:an? |\d|half|one|two|three|four|five|six|seven|eight|nine|ten)/u.test(rest)) continue;
      if (/\b(?:no|not|any|not any|never|once|the) $/u.test(text.slice(0, match.index))) continue;
      const than = needs
        ? /^ /u.exec(rest)
        : /^(?: [a-z'’-]+){0,5}? than (?:(?:in|at|on|during|for|by) )?(?:the )?/u.exec(rest);
      const from = than ? end + than[0].length : end;
      const length = /[,;:.]|$/u.exec(text.slice(from))!.index;
      const standard = than ? { start: from, end: from + Math.min(length, STANDARD) } : null;
      yield { scale, up, start: match.index, end, standard };
    }
  }
}

const CHINESE_ENDS = endsOf(CHINESE, (words) => ({
  beyond: new RegExp(`(?<!不|至)(?:${words})于(?<standard>[^,;:]{1,${STANDARD}})`, "gu"),
  than: new RegExp(
    `(?<![对可相])[比较](?!例|赛|重|率|分)(?<standard>[^,;:比较]{1,${STANDARD / 2}}?)(?:还要?|更加?|略|偏|要|稍)?(?:${words})(?![中小大学校于])`,
    "gu",
  ),
}));

function* chineseIn(text: string): Generator<Comparison> {
  for (const match of matchesOf(EXCEEDS, text)) {
    const end = match.index + match[0].length;
    const start = end - match.groups!["standard"]!.length;
    yield { scale: "高", up: true, start: match.index, end: start, standard: { start, end } };
  }
  const [mayBeBeyond, mayBeThan] = [text.includes("于"), /[比较]/u.test(text)];
  for (const { scale, up, patterns } of mayBeBeyond || mayBeThan ? CHINESE_ENDS : []) {
    for (const match of mayBeBeyond ? matchesOf(patterns.beyond, text) : []) {
      const end = match.index + match[0].length;
      const start = end - match.groups!["standard"]!.length;
      yield { scale, up, start: match.index, end: start, standard: { start, end } };
    }
    for (const match of mayBeThan ? matchesOf(patterns.than, text) : []) {
      const start = match.index + 1;
      const standard = { start, end: start + match.groups!["standard"]!.length };
      yield { scale, up, start: match.index, end: match.index + match[0].length, standard };
    }
  }
}

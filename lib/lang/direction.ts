/** What a verb of change changes, and which way. */
export interface Direction {
  axis: "amount" | "size" | "speed" | "strength" | "severity";
  up: boolean;
}

/**
 * English verbs of change by axis, up | down, after the verbs of calibratable change of state in B. Levin, "English Verb Classes and Alternations"
 * (1993), 45.6, and the deadjectival ones of 45.4; those that mean something else as often (gain, cut, advance) are left out.
 */
const ENGLISH = `amount: increase rise grow climb soar surge jump skyrocket multiply | decrease decline fall drop plunge plummet slump tumble dwindle diminish lessen
size: expand enlarge widen broaden thicken lengthen | shrink contract narrow shorten
speed: accelerate quicken | slow decelerate
strength: strengthen | weaken
severity: worsen deteriorate aggravate intensify escalate | improve ameliorate alleviate ease abate subside`;

/**
 * Chinese verbs of change, composed of a morpheme that says the way and one that says how or how far (Chao Yuen Ren, "A Grammar of Spoken
 * Chinese" (1968), 6.5–6.6, verb-complement and subordinate compounds): 增/升/涨/高 up, 减/降/跌/低 down.
 */
const CHINESE: readonly (readonly [axis: Direction["axis"], up: boolean, pattern: RegExp])[] = [
  // 增加 上升 上涨 攀升 猛增 大涨 提高 走高 加大 增至; not 升级, 增援
  [
    "amount",
    true,
    /^(?:(?:[上回攀提跃爬递倍大小微略猛激骤飙暴急剧陡渐续连再齐净]?[增升涨]|[调推拉抬]升|调涨)[加长多大高幅至到]?|[提走调推冲拉抬]高|上[扬浮修]|加[大多]|上调)$/,
  ],
  // 减少 下降 下跌 锐减 骤降 降低 走低 下滑 回落 跌至; not 降落, 减刑, 下落
  [
    "amount",
    false,
    /^(?:[下回递大小微略猛骤暴急剧陡渐续连再齐锐缩削裁调净]?[减降跌][少低幅小至到破]?|[走调压拉]低|下[滑挫行探浮调修]|回落|滑落|跌落)$/,
  ],
  ["size", true, /^(?:扩[大张充增展]|拓宽|放大)$/],
  ["size", false, /^(?:缩[小减窄]|收[缩窄])$/],
  ["speed", true, /^(?:[加提]速|加[快紧]|提速)$/],
  ["speed", false, /^(?:减速|减[慢缓]|放[慢缓]|趋缓|降速)$/],
  ["strength", true, /^(?:[增加]强|强化|走强|转强)$/],
  ["strength", false, /^(?:减弱|削弱|弱化|走弱|转弱)$/],
  ["severity", true, /^(?:加[剧重]|恶化|激化)$/],
  ["severity", false, /^(?:减轻|缓[解和]|好转|改善)$/],
];

const ENGLISH_DIRECTIONS = readEnglish();

function readEnglish(): Map<string, Direction> {
  const table = new Map<string, Direction>();
  for (const line of ENGLISH.split("\n")) {
    const colon = line.indexOf(": ");
    const axis = line.slice(0, colon) as Direction["axis"];
    const [up, down] = line.slice(colon + 2).split(" | ");
    for (const word of up!.split(" ")) table.set(word, { axis, up: true });
    for (const word of down!.split(" ")) table.set(word, { axis, up: false });
  }
  return table;
}

/**
 * Which way a stretch of folded text says that an amount goes, by looser signs than a verdict may rest on: enough to doubt an agreement.
 * Verbs of change that mean other things too (cut, raise), particles of movement and comparatives of price.
 */
const LOOSE_UP =
  /\b(?:go(?:es|ing|ne)?|went|mov(?:es?|ed|ing)|edg(?:es?|ed|ing)|inch(?:es|ed)?|(?:is|are|was|were|be) (?:\w+ )?)\s?up\b|\b(?:rais(?:es?|ed|ing)|hik(?:es?|ed|ing)|boost(?:s|ed|ing)?|dearer|costlier|higher|(?:gr[oe]wn?|growing|becom(?:e|es|ing)|became|g[eo]t(?:ten|ting)?) (?:bigger|larger|thicker|longer|wider|stronger))\b|(?:多|贵)(?:出|了|缴|交|收|花|付|掏)|变贵|更贵/u;
const LOOSE_DOWN =
  /\b(?:go(?:es|ing|ne)?|went|mov(?:es?|ed|ing)|edg(?:es?|ed|ing)|c[oa]m(?:e|es|ing)|(?:is|are|was|were|be) (?:\w+ )?)\s?down\b|\b(?:cut|cuts|cutting|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|reduc(?:es?|ed|ing)|lower(?:s|ed|ing)|cheaper|fewer|shrank|shrunk|(?:gr[oe]wn?|growing|becom(?:e|es|ing)|became|g[eo]t(?:ten|ting)?) (?:smaller|thinner|shorter|narrower|weaker))\b|便宜|少(?:出|了|缴|交|收|花|付|掏)/u;

export function looseDirections(text: string): readonly ("up" | "down")[] {
  return [...(LOOSE_UP.test(text) ? ["up" as const] : []), ...(LOOSE_DOWN.test(text) ? ["down" as const] : [])];
}

/** Common members of each class, for proposing alignments: those that a pattern accepts of the words that newspapers use most. */
const SEEDS =
  "增加 增长 增多 上升 上涨 提高 提升 攀升 回升 猛增 减少 减低 下降 下跌 降低 下滑 回落 锐减 骤降 扩大 扩张 缩小 收缩 加快 加速 放缓 减速 放慢 增强 加强 减弱 削弱 加剧 恶化 缓解 改善 好转".split(
    " ",
  );

/** Directions of Chinese words that were asked for, up to this many, then forgotten together: every rule asks for the same words. */
const REMEMBERED = 20_000;
const known = new Map<string, Direction | null>();

/** Which way a folded word (English: a lemma) says that something changes; null for all other words. */
export function directionOf(word: string): Direction | null {
  const english = ENGLISH_DIRECTIONS.get(word);
  if (english !== undefined) return english;
  if (word.length > 4 || word.charCodeAt(0) < 0x80) return null;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const direction = readChinese(word);
  known.set(word, direction);
  return direction;
}

function readChinese(word: string): Direction | null {
  if (!/^\p{Script=Han}+$/u.test(word)) return null;
  const found = CHINESE.find(([, , pattern]) => pattern.test(word));
  return found === undefined ? null : { axis: found[0], up: found[1] };
}

/** Words of the same axis and way, in a fixed order. */
export function wordsOfDirection({ axis, up }: Direction): string[] {
  return [...SEEDS, ...ENGLISH_DIRECTIONS.keys()].filter((word) => {
    const direction = directionOf(word);
    return direction !== null && direction.axis === axis && direction.up === up;
  });
}

import type { TimeRole } from "../../../model/time";
import { addMonths, MINUTES_A_DAY } from "../../../text/calendar";
import { readAmount as readEnglish } from "./en/amount";
import { isAnchored, type Placed } from "./placed";
import { readSmall } from "./zh/amount";

/** Words around a time that turn it into another interval: since, before, after, until, as of. */
interface Operator {
  id: string;
  /** Ends where the time starts. Null: nothing needed there. */
  before: RegExp | null;
  /** Starts where the time ends. */
  after: RegExp | null;
  /** Other words that must stand further on, which the span does not take in (自…成立以来). */
  ahead?: RegExp;
  role: TimeRole | null;
  apply(placed: Placed, words: Words): Placed;
}

/** The time's own text, and what the operator's patterns caught beside it. */
interface Words {
  time: string;
  groups: Readonly<Record<string, string | undefined>>;
}

const since = (placed: Placed): Placed => ({ ...placed, to: null });
const after = (placed: Placed): Placed => ({ ...placed, from: placed.to ?? placed.from, to: null });
const until = (placed: Placed): Placed => ({ ...placed, from: null });
const keep = (placed: Placed): Placed => placed;

/** 年底前, before the end of March: the end itself is the bound. */
const ENDS = /[底末终]$|\b(?:end|close) of|^year-end$/;
const before = (placed: Placed, { time }: Words): Placed => ({
  ...placed,
  from: null,
  to: ENDS.test(time) ? placed.to : (placed.from ?? placed.to),
});

/** 截至年底: figures stand as of the last day of a period named by its end. */
const asOf = (placed: Placed, { time }: Words): Placed =>
  isAnchored(placed) && ENDS.test(time) ? { ...placed, from: placed.to - MINUTES_A_DAY, grain: "day" } : placed;

/** 截至9月30日止九个月, the nine months ended September 30: the period that ends with the time. */
const endedPeriod = (placed: Placed, { groups }: Words): Placed => {
  if (!isAnchored(placed)) return placed;
  if (groups["w"] !== undefined) return { ...placed, from: placed.to - 7 * MINUTES_A_DAY, grain: "week" };
  const [months, grain] = endedLength(groups);
  if (months === null || months > 120) return placed;
  const end = Math.floor(placed.to / MINUTES_A_DAY);
  return { ...placed, from: addMonths(end, -months) * MINUTES_A_DAY, grain };
};

function endedLength(groups: Words["groups"]): [months: number | null, grain: Placed["grain"]] {
  if (groups["q"] !== undefined) return [3, "quarter"];
  if (groups["n"] === undefined) return [12, "year"];
  const n = readSmall(groups["n"]) ?? readEnglish(groups["n"]);
  return [typeof n === "number" ? n : null, "month"];
}
/** 起 and 前 open many words: those that follow here are not "from … on" and "before". */
const NOT_ON = "(?!诉|草|飞|火|步|源|伏|义|重|到|来|码|价|点|初|因|家|跳|底|航|用|见|于)";
const NOT_BEFORE =
  "(?!往|后|台|端|期|景|身|妻|夫|沿|提|线|进|来|列|几|任|总|主席|首相|锋|部长|行长|市长|高管|所|世|途|哨|[一二两三四五六七八九十\\d])";
const NOT_AFTER = "(?!台|续|期|来|方|面|者|卫|果|悔|市|备|代|半|[一二两三几\\d]|生|人|缀)";

/** 至16日止: says once more that it ends there. */
const END_WORD = /^ ?(?:为止|止(?=[,。;、)期]|$))/;

/** In order; the first that fits is taken. */
const OPERATORS: readonly Operator[] = [
  {
    id: "zh/ended-period",
    before: /截[至止][到至]? ?$/,
    after: /^(?:止|为止)?的?前?(?:过去)?(?:(?<n>\d{1,2}|[一二两三四五六七八九十]{1,2})个月|(?:财政?)?年度)(?:期间|内)?/,
    role: "scope",
    apply: endedPeriod,
  },
  { id: "zh/as-of", before: /截[至止][到至]? ?$/, after: /^(?:为止|止)?/, role: "scope", apply: asOf },
  {
    id: "zh/since",
    before: /(?:自从|自打|自|从)? ?$/,
    after: /^ ?(?:开始)?(?:以来|至今|迄今为止|迄今|到现在|到如今)/,
    role: "state",
    apply: since,
  },
  {
    id: "zh/from-on",
    before: /(?:自从|自|从) ?$/,
    after: new RegExp(`^ ?(?:起${NOT_ON}|开始)`),
    role: "state",
    apply: since,
  },
  {
    id: "zh/from-while",
    before: /(?:自从|自|从) ?$/,
    after: null,
    ahead: /^[^,。;!?\n]{0,16}?(?:以来|至今|起(?=[,。]))/,
    role: "state",
    apply: since,
  },
  { id: "zh/on", before: /(?:自|从)? ?$/, after: new RegExp(`^ ?起${NOT_ON}`), role: "state", apply: since },
  { id: "zh/around", before: null, after: /^(?:前后|左右|上下)/, role: null, apply: keep },
  {
    id: "zh/before",
    before: null,
    after: new RegExp(`^ ?(?:之前|以前|前夕|前${NOT_BEFORE})`),
    role: null,
    apply: before,
  },
  { id: "zh/after", before: null, after: new RegExp(`^ ?(?:之后|以后|过后|后${NOT_AFTER})`), role: null, apply: after },
  { id: "zh/until", before: /(?:截?至|到) ?$/, after: END_WORD, role: null, apply: until },
  { id: "zh/end-of-range", before: null, after: END_WORD, role: null, apply: keep },
  { id: "zh/during", before: null, after: /^ ?(?:期间|全年|间(?!隔|接|谍|歇))/, role: "scope", apply: keep },
  {
    id: "en/ended-period",
    before:
      /\b(?:the )?(?:(?<n>\d{1,2}|[a-z]+)[- ]months?(?: period)?|(?:full |fiscal |financial )?year|(?<w>week)|(?<q>(?:fiscal )?(?:(?:first|second|third|fourth) )?quarter)) (?:that )?(?:ended|ending|to|through)(?: (?:on|in))? $/,
    after: null,
    role: "scope",
    apply: endedPeriod,
  },
  { id: "en/since", before: /\b(?:ever )?since (?:the )?(?:at least )?$/, after: null, role: "state", apply: since },
  {
    id: "en/from-on",
    before: /\b(?:from|starting|beginning|effective)(?: (?:in|on|from))? (?:the )?$/,
    after: /^ (?:on|onwards?|forward)\b/,
    role: "state",
    apply: since,
  },
  {
    id: "en/starting",
    before: /\b(?:starting|beginning|effective)(?: (?:in|on|from))? (?:the )?$/,
    after: null,
    role: "state",
    apply: since,
  },
  { id: "en/as-of", before: /\bas (?:of|at) (?:the )?$/, after: null, role: "scope", apply: asOf },
  { id: "en/by", before: /\b(?:by|no later than|not later than) (?:the )?$/, after: null, role: null, apply: until },
  { id: "en/before", before: /\b(?:before|prior to|ahead of) (?:the )?$/, after: null, role: null, apply: before },
  {
    id: "en/until",
    before: /\b(?:until|till|(?<!-)up to|up until|through) (?:the )?$/,
    after: null,
    role: null,
    apply: until,
  },
  { id: "en/after", before: /\bafter (?:the )?$/, after: null, role: null, apply: after },
];

export interface Applied {
  placed: Placed;
  start: number;
  end: number;
  role: TimeRole | null;
  id: string | null;
}

/** Just after 11 p.m., shortly before noon: the hour itself, not an open stretch. */
const CLOSE_BY = /\b(?:just|shortly|soon|right|minutes) (?:after|before) (?:the )?$/;
/** Which alone would be a time of its own ("shortly after, it fell"). */
const AFTERWARDS = /\b(?:shortly|soon) after (?:the )?$/;

const HEAD_REACH = 40;
const TAIL_REACH = 24;

/** Applies the operator that stands around a placed time, if any; the span grows by its words. */
export function applyOperator(placed: Placed, start: number, end: number, folded: string): Applied {
  const head = folded.slice(Math.max(0, start - HEAD_REACH), start);
  const tail = folded.slice(end, end + TAIL_REACH);
  if ((placed.grain === "hour" || placed.grain === "minute") && CLOSE_BY.test(head))
    return { placed, start: start - (AFTERWARDS.exec(head)?.[0].length ?? 0), end, role: null, id: null };
  for (const operator of OPERATORS) {
    const left = operator.before ? operator.before.exec(head) : null;
    if (operator.before && !left) continue;
    const right = operator.after ? operator.after.exec(tail) : null;
    if (operator.after && !right) continue;
    if (operator.ahead && !operator.ahead.test(tail)) continue;
    const taken = left?.[0] ?? "";
    const grown = right?.[0] ?? "";
    const groups = { ...left?.groups, ...right?.groups };
    return {
      placed: operator.apply(placed, { time: folded.slice(start, end), groups }),
      start: start - taken.trimStart().length,
      end: end + grown.length,
      role: operator.role,
      id: operator.id,
    };
  }
  return { placed, start, end, role: null, id: null };
}

import type { TimeRole } from "../../../model/time";
import { MINUTES_A_DAY } from "../../../text/calendar";
import { isAnchored, type Placed } from "./placed";

/** Words around a time that turn it into another interval: since, before, after, until, as of. */
export interface Operator {
  id: string;
  /** Ends where the time starts. Null: nothing needed there. */
  before: RegExp | null;
  /** Starts where the time ends. */
  after: RegExp | null;
  /** Other words that must stand further on, which the span does not take in (自…成立以来). */
  ahead?: RegExp;
  role: TimeRole | null;
  apply(placed: Placed): Placed;
}

const since = (placed: Placed): Placed => ({ ...placed, to: null });
const before = (placed: Placed): Placed => ({ ...placed, from: null, to: placed.from ?? placed.to });
const after = (placed: Placed): Placed => ({ ...placed, from: placed.to ?? placed.from, to: null });
const until = (placed: Placed): Placed => ({ ...placed, from: null });
const keep = (placed: Placed): Placed => placed;
/** 截至年底: figures stand as of the last day of a period named by its end. */
const asOf = (placed: Placed): Placed =>
  isAnchored(placed) && (placed.grain === "month" || placed.grain === "third_of_month") && !isWholeMonth(placed)
    ? { ...placed, from: placed.to - MINUTES_A_DAY, grain: "day" }
    : placed;

function isWholeMonth(placed: { from: number; to: number }): boolean {
  const days = (placed.to - placed.from) / MINUTES_A_DAY;
  return days > 27 && days < 32;
}

/** In order; the first that fits is taken. */
export const OPERATORS: readonly Operator[] = [
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
    after: /^ ?(?:起(?!诉|草|飞|火|步|源|伏|义|重)|开始)/,
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
  {
    id: "zh/on",
    before: /(?:自|从)? ?$/,
    after: /^ ?起(?!诉|草|飞|火|步|源|伏|义|重|到|来|码|价|点|初|因|义|家|跳|底|航|用|见|于)/,
    role: "state",
    apply: since,
  },
  { id: "zh/around", before: null, after: /^(?:前后|左右|上下)/, role: null, apply: keep },
  {
    id: "zh/until-before",
    before: /(?:到|至|在|于|赶在|最迟)? ?$/,
    after:
      /^ ?(?:之前|以前|前夕|前(?!往|后|台|端|期|景|身|妻|夫|沿|提|线|进|来|列|几|任|总|主席|首相|锋|部长|行长|市长|高管|所|世|途|哨|[一二两三四五六七八九十\d]))/,
    role: null,
    apply: before,
  },
  {
    id: "zh/after",
    before: null,
    after: /^ ?(?:之后|以后|过后|后(?!台|续|期|来|方|面|者|卫|果|悔|市|备|代|半|[一二两三几\d]|生|人|缀))/,
    role: null,
    apply: after,
  },
  { id: "zh/during", before: null, after: /^ ?(?:期间|全年|间(?!隔|接|谍|歇))/, role: "scope", apply: keep },
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
  { id: "en/as-of", before: /\bas (?:of|at) (?:the )?(?:end of )?$/, after: null, role: "scope", apply: asOf },
  { id: "en/by", before: /\b(?:by|no later than|not later than) (?:the )?$/, after: null, role: null, apply: until },
  { id: "en/before", before: /\b(?:before|prior to|ahead of) (?:the )?$/, after: null, role: null, apply: before },
  {
    id: "en/until",
    before: /\b(?:until|till|up to|up until|through) (?:the )?$/,
    after: null,
    role: null,
    apply: until,
  },
  { id: "en/after", before: /\b(?:after) (?:the )?$/, after: null, role: null, apply: after },
];

export interface Applied {
  placed: Placed;
  start: number;
  end: number;
  role: TimeRole | null;
  id: string | null;
}

const REACH = 16;

/** Applies the operator that stands around a placed time, if any; the span grows by its words. */
export function applyOperator(placed: Placed, start: number, end: number, folded: string): Applied {
  const head = folded.slice(Math.max(0, start - REACH - 12), start);
  const tail = folded.slice(end, end + REACH);
  for (const operator of OPERATORS) {
    const left = operator.before ? operator.before.exec(head) : null;
    if (operator.before && !left) continue;
    const right = operator.after ? operator.after.exec(tail) : null;
    if (operator.after && !right) continue;
    if (operator.ahead && !operator.ahead.test(tail)) continue;
    const taken = left?.[0] ?? "";
    const grown = right?.[0] ?? "";
    return {
      placed: operator.apply(placed),
      start: start - taken.trimStart().length,
      end: end + grown.length,
      role: operator.role,
      id: operator.id,
    };
  }
  return { placed, start, end, role: null, id: null };
}

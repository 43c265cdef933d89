import type { PieceRule, PieceValue } from "../piece";

/** Words before a bare figure that make it a year. */
const CUE =
  /(?:\b(?:in|since|by|of|from|during|until|till|before|after|through|late|early|mid|fiscal|year|between|to|for|throughout|and|or|back in|summer|spring|autumn|fall|winter|election|circa|season)|[-(])[ -]?(?:the )?$/;
/** A figure before these counts something. */
const COUNTED =
  /^ ?(?:%|block\b|percent|per cent|people|men|women|children|points?|dollars|euros|pounds|yuan|km|kilomet|miles?|met(?:er|re)s?|feet|kg|tons?|tonnes|years?|days?|hours?|minutes|times|of (?:them|the)|mph|rpm|bc\b|b\.c\.|yards?|pounds|square|acres|hectares|degrees|calories|mg|mhz|watts|or more|others|[a-z]*(?:ers|ors|ists|ees|ants|ents|jobs|homes|cars|units|cases|deaths|votes|seats|troops|copies|shares|pages|words|miles))\b/;
const KEEP =
  /^ ?(?:results|sales|earnings|revenues?|elections?|games|olympics|figures|profits|finals|talks|levels|world|season|budget|us|u\.s\.|presiden)/;

/** After these a figure is a number or a name: Flight 2020, Room 1950, at 1950 rpm. */
const NUMBERED =
  /\b(?:flights?|routes?|rooms?|models?|highways?|pages?|sections?|articles?|versions?|trains?|channels?|units?|suites?|lots?|windows|office|gate|bus|number|at|almost|nearly|about|around|some|than|least|roughly|exactly|only|another) $/;

/** 2024, where the words around say it is a year, or beside another piece. */
const year: PieceRule = {
  id: "en/year",
  pattern:
    /(?<![\w.,$€£¥#/:+]|\bno\.? |\d ?-)(?<!(?<!\b(?:mid|early|late))-)(?<y>1[89]\d{2}|20\d{2}|21\d{2})(?![\w%]|:\d|[.,]\d|'|-\d{3,}|\/\d)/g,
  read({ groups, folded, start, end }) {
    const y = Number(groups["y"]);
    const tail = folded.slice(end, end + 24);
    if (COUNTED.test(tail) && !KEEP.test(tail)) return null;
    const head = folded.slice(Math.max(0, start - 16), start);
    if (NUMBERED.test(head)) return null;
    const isModifier = y % 100 !== 0 && y >= 1950 && y <= 2060 && /^ [a-z]/.test(tail) && /(?:^|[ (])$/.test(head);
    const isEnd =
      /^(?:[,.;:)!?\n]|$)/.test(tail) &&
      /(?:\b(?:the|than|to|in|vs\.?|with|against|matching|over|of))? $/.test(head) &&
      y >= 1950 &&
      y <= 2060;
    return { values: [{ kind: "year", year: y }], weak: !(CUE.test(head) || isModifier || isEnd) };
  },
};

/** 2019-2023. */
const yearSpan: PieceRule = {
  id: "en/year-span",
  pattern: /(?<![\w.,$€£¥#/:-])(?<y>1[89]\d{2}|20\d{2}) ?- ?(?<z>1[89]\d{2}|20\d{2}|\d{2})(?![\w:%/-]|[.,]\d| ?年)/g,
  read({ groups, folded, start }) {
    const y = Number(groups["y"]);
    const short = groups["z"] ?? "";
    const z = short.length === 2 ? Math.floor(y / 100) * 100 + Number(short) : Number(short);
    const isCued = /\b(?:in|from|during|for|the|between|of|over|since|season|period) $|[(]$/.test(
      folded.slice(Math.max(0, start - 9), start),
    );
    if (z <= y || z - y > 60 || (short.length === 2 && !isCued)) return null;
    return { values: [{ kind: "year", year: y, years: z - y + 1 }] };
  },
};

/** FY2024, FY24, fiscal 2024, fiscal year 2024. */
const fiscalYear: PieceRule = {
  id: "en/fiscal-year",
  pattern: /\b(?:fy ?'?|fiscal (?:year )?|financial year )(?<y>\d{4}|\d{2})(?:[/-]\d{2,4})?(?![\w])/g,
  read({ groups }) {
    const y = Number(groups["y"]);
    return { values: [{ kind: "year", year: y < 100 ? 2000 + y : y, fiscal: true }] };
  },
};

/** The 1990s, mid-1990s, the '90s. */
const decade: PieceRule = {
  id: "en/decade",
  pattern:
    /(?:\b(?<p>(?:the )?(?:early|mid|middle|late))[ -](?:the )?|the )?(?<![\w$])(?:(?<y>(?:18|19|20)\d0)|'(?<z>[1-9]0)|(?<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))'?s?(?<=s)\b/g,
  read({ groups, folded, start }) {
    const words = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
    const w = groups["w"];
    if (w !== undefined && !/^the /.test(folded.slice(start))) return null;
    const value = groups["y"] ? Number(groups["y"]) : 1900 + (w ? 20 + 10 * words.indexOf(w) : Number(groups["z"]));
    const p = groups["p"]?.replace("the ", "");
    const third = p === undefined ? null : p === "early" ? 0 : p === "late" ? 2 : 1;
    return { values: [{ kind: "decade", year: value, third }] };
  },
};

/** The 19th century, the early 21st century. */
const century: PieceRule = {
  id: "en/century",
  pattern: /\b(?:the )?(?:(?<p>early|mid|late)[ -])?(?<n>1\d|2[01])(?:th|st)[ -]century\b/g,
  read({ groups }) {
    const p = groups["p"];
    const third = p === undefined ? null : p === "early" ? 0 : p === "late" ? 2 : 1;
    return { values: [{ kind: "decade", year: 100 * (Number(groups["n"]) - 1), third, century: true }] };
  },
};

const YEAR_OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, current: 0, coming: 1 };

/** Last year, this year, next year; that year, the same year, the following year, the previous year. */
const yearWord: PieceRule = {
  id: "en/year-word",
  pattern:
    /\b(?:(?<w>last|this|next|(?:the )?current|the coming) (?<f>fiscal |financial )?year|(?<t>that (?:same )?|the same |the following |the next |the previous |the prior |the preceding )(?<g>fiscal |financial )?year|the year (?<r>before|after))(?!-old|'s (?:day|eve)| old|-(?:end|on))\b/g,
  read({ groups, folded, end }) {
    if (/^ (?:earlier|later)/.test(folded.slice(end)) && groups["r"]) return null;
    const w = groups["w"]?.replace("the ", "");
    const fiscal = groups["f"] !== undefined || groups["g"] !== undefined;
    if (fiscal) return { values: [{ kind: "unknown", grain: "year" }] };
    if (w !== undefined) return { values: [{ kind: "year_offset", by: YEAR_OFFSETS[w] ?? 0, anchor: "clock" }] };
    if (groups["r"] !== undefined && !/^(?:[,.;)]|$| (?:in|on|and|when|that|it|the))/.test(folded.slice(end)))
      return null;
    const t = `${groups["t"] ?? ""}${groups["r"] ?? ""}`;
    const by = /following|next|after/.test(t) ? 1 : /previous|prior|preceding|before/.test(t) ? -1 : 0;
    const value: PieceValue = { kind: "year_offset", by, anchor: by === 0 ? "text" : "text_or_clock" };
    return { values: [value] };
  },
};

export const YEAR_RULES: readonly PieceRule[] = [fiscalYear, yearSpan, decade, century, year, yearWord];

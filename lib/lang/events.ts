import type { Predicate } from "./predicates";

/** Events that happen to one thing once: two dates for one of them exclude each other. Classes of lib/lang/predicates.ts. */
export const ONCE_ONLY: readonly Predicate[] = [
  ...(["die", "bear", "resign", "dissolve", "dismiss", "publish", "found", "sign", "win_office", "arrest"] as const),
  ...([
    "open",
    "complete",
    "break_ground",
    "lift_off",
    "sink",
    "collapse",
    "crash",
    "make_landfall",
    "sentence",
  ] as const),
  ...(["take_effect", "close_entries", "join", "retire", "marry", "merge", "begin", "end", "go_bankrupt"] as const),
  ...(["explode", "disappear"] as const),
];

/** Of them what happens to a person: where it was is no other person. */
export const OF_PERSONS: ReadonlySet<Predicate> = new Set(["die", "bear", "resign", "retire", "marry", "win_office"]);

/** What is set for one day, and may be set anew for another: once only while it still lies ahead on both sides. */
export const ONCE_AHEAD: readonly Predicate[] = ["postpone", "hold"];

/** Which time it is that something happens: the first, once more, another one, or only meant to happen. In both languages. */
export const OCCURRENCES: readonly (readonly [string, RegExp])[] = [
  ["first", /首[次批个届轮例座条起]|第一[次批个届轮例座条起]|\bfirst\b/u],
  [
    "again",
    /再(?!生|说|见|者|就业|保险|审|三)|又[一再]|重新|重开|\b(?:again|once more|re-?elected|re-?open(?:s|ed|ing)?|still)\b/u,
  ],
  [
    "meant",
    /原[定订拟]|原计划|原本|本[应该来]|\b(?:originally|(?:was|were|had been) (?:due|set|scheduled|slated|supposed|expected|planned))\b/u,
  ],
  // A minister and a deputy minister are two.
  ["deputy", /副(?=[部省市县院局主总会队校行社理董])|助理|代理|\b(?:deputy|vice|acting|assistant)\b/u],
  [
    "another",
    /另[外一有]|其[余他它]|第[二三四五六七八九十\d]+[次批个届轮例座条起支艘辆架列间栋所家件组队波]|\b(?:another|second|further|the (?:other|rest|remaining)|of (?:its|their|his|her|the) (?:rivals|competitors|peers))\b|竞争对手的|同业的|\b(?:third|fourth)(?= (?!(?:of|to|in|on|at|by|as|from|for|since|than|after|before|this|last|more|less|higher|lower|compared|and|or|but)\b)[a-z])/u,
  ],
];

/** A number that names one of several: 二期工程, 3号线, phase two, terminal 3. */
export const LABEL =
  /第?[一二三四五六七八九十\d]+(?:期(?!间|限|待|望|货|末|中|刊|盼|许)|号(?=[线楼机厂井窑炉桥门馆仓库矿塔罐泵闸]|航站)|审|标段|楼(?!盘|市|价|宇)|层(?!次|面|级|出|层|楼))|\b(?:phase|stage|line|unit|terminal|volume|reactor) (?:one|two|three|four|five|six|seven|eight|nine|ten|[ivx]+|[b-hj-z]|\d+)\b/gu;

/** Verbs that put something between a time and an event: said on Monday that it would resign. Lemmas of both languages. */
export const ATTITUDES: ReadonlySet<string> = new Set([
  ...["宣布", "表示", "公布", "决定", "同意", "批准", "计划", "要求", "announce", "decide", "agree", "approve"],
  ...["plan", "promise", "order", "urge", "threaten", "vote"],
]);

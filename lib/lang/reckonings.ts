import { triggersOf } from "../text/triggers";

/** Month names of English, in full. */
const MONTH = "january|february|march|april|may|june|july|august|september|october|november|december";

/**
 * How a figure is reckoned: against what it is a change, whether the season and prices are taken out, of whom it is a share. One axis a
 * line; two values of one axis are two figures that may both be right. Folded words of both languages.
 */
const RECKONINGS: readonly (readonly (readonly [value: string, words: RegExp])[])[] = [
  [
    [
      "year",
      /同比|年[增减]|去年同[期月季]|上年同[期月季]|\byear[- ](?:on|over)[- ]year\b|\ba year (?:earlier|ago|before)\b|\bthe same (?:month|quarter|period|week|day) (?:last year|a year|the (?:previous|year))|\bannual (?:rise|fall|increase|decrease|decline|growth|inflation|rate)\b|\bannually\b/u,
    ],
    [
      "previous",
      new RegExp(
        `环比|[月季]增|[月季]减|[较比与和跟同]上一?个?[月季周]|[较比与和跟同](?:[去上今]年)?(?:[上下]半年|第?[一二三四]季度?)(?!同期)|\\b(?:month|quarter|week)[- ](?:on|over)[- ](?:month|quarter|week)\\b|\\ba (?:month|week|quarter) (?:earlier|ago|before)\\b|\\b(?:from|than|with|to|over|against) (?:the )?(?:previous|prior|preceding|first|second|last) (?:half|six months)\\b|\\bthe (?:previous|prior|preceding) (?:month|quarter|week)\\b|\\bfrom (?:${MONTH})\\b(?! (?:last|of|\\d))`,
        "u",
      ),
    ],
  ],
  [
    ["adjusted", /(?<!未)经季节?性?调|季(?:调|节性?调整)后|(?<!not )\bseasonally[- ]adjusted\b/u],
    ["unadjusted", /未经?季节?性?调|\bunadjusted\b|\bnot seasonally adjusted\b|\bwithout seasonal adjustment\b/u],
  ],
  [
    ["nominal", /名义|按现价|\bnominal(?:ly)?\b|\bin cash terms\b/u],
    [
      "real",
      /实际(?:增|下|收入|工资|利率)|可比价|不变价|扣除(?:物价|通胀|价格)|\b(?:in real terms|inflation-adjusted|adjusted for inflation|real (?:wages?|terms|income|growth))\b/u,
    ],
  ],
  [
    ["dollars", /[按以]美元计?|\bin (?:us )?dollar terms\b/u],
    [
      "own_money",
      /[按以](?:人民币|本币|新?台币|日元|欧元|当地货币)计?|\bin (?:local currency|(?:yuan|euro|yen|sterling) terms)\b/u,
    ],
  ],
  [
    [
      "electors",
      /(?:登记|合[格资]|全[体部]|所有)(?:选民|选举人)|\b(?:registered|eligible) (?:voters?|electors?)\b|\bthe electorate\b/u,
    ],
    [
      "voters",
      /投票者|(?:投票|出来投票|前往投票)的(?:选民|人|民众)|有效票|\bthose (?:who|that) (?:voted|cast|turned out)\b|\b(?:votes|ballots) cast\b|\bvalid (?:votes|ballots)\b|\bwho (?:voted|cast)\b/u,
    ],
  ],
  [
    [
      "gross",
      /毛(?:收入|额|所得)|税前|含税(?<!不含税)|\bgross\b|\bpre-?tax\b|\bbefore (?:tax|costs|expenses|fees|deductions)\b/u,
    ],
    [
      "net",
      /净(?:收入|收益|所?得|赚|额|利|亏|损)|税后|不含税|扣除(?!物价|通胀|通货|价格)[^,;]{0,16}后|\bnet\b|\bafter[- ](?:tax|costs|expenses|fees|deductions)\b/u,
    ],
  ],
  [
    ["seats", /席次|席位|议席|\bseats\b/u],
    ["votes", /得票|选票|\bof (?:the )?votes?\b|\bvote share\b/u],
  ],
];

const ALL = RECKONINGS.flat();
const triggers = triggersOf(ALL.map(([, words]) => words));
const NONE = RECKONINGS.map(() => null);

/** The value of each axis that a folded stretch names, null where it names none or several. */
export function reckoningsOf(text: string): readonly (string | null)[] {
  const places = triggers(text);
  if (places.length === 0) return NONE;
  const named = new Set(places.map((place) => ALL[place]!).filter(([, words]) => words.test(text)));
  return RECKONINGS.map((axis) => {
    const own = axis.filter((line) => named.has(line));
    return own.length === 1 ? own[0]![0] : null;
  });
}

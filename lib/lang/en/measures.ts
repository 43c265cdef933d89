import type { MeasureCues } from "../measure-cues";

const FILLER =
  "(?: (?:by|about|around|nearly|almost|over|more than|roughly|just|some|a|an|another|only|sharply|slightly|further))*\\s*$";
const RISE =
  "rose|rise|rises|risen|rising|increased|increase|increases|increasing|grew|grow|grows|grown|growing|up|climbed|climb|gained|gain|gains|jumped|jump|surged|soared|added|adding|adds|add|expanded|advanced|another|additional|extra|further|new|raised by|widened|hired";
const FALL =
  "fell|fall|falls|fallen|falling|decreased|decrease|declined|decline|dropped|drop|drops|down|lost|lose|shrank|slid|slipped|slumped|tumbled|plunged|cut|cuts|cutting|reduced|lowered|sank|contracted|narrowed|shed|sheds|shedding|eased";

/** Cues of the measure slot for English (folded). */
export const EN_MEASURE_CUES: MeasureCues = {
  reached:
    /\b(?:to|at|reached|hit|totalled|totaled|stood at|stands at)(?: (?:a|an|the|about|around|nearly|record|just))*\s*$/,
  increment: new RegExp(`\\b(?:${RISE})${FILLER}`),
  decrement: new RegExp(`\\b(?:${FALL})${FILLER}`),
  incrementAfter: /^[- ](?:rise|increase|growth|jump|gain|surge|climb|hike|more\b|additional|extra)/,
  decrementAfter:
    /^[- ](?:fall|drop|decline|decrease|cut|reduction|slump|plunge|fewer|less\b|[a-z]+ (?:cuts|losses|closures|cancellations)\b)/,
  conversion: /(?:equivalent to|equal to|or|i\.e\.|which is|that is)(?: (?:about|around|roughly))?\s*$/,
  formerBefore: /\bfrom(?: (?:a|an|the|about|around|nearly|just|some|record|its))*\s*$/,
  formerAfter: /^[^.;]{0,40}?\bto\b/,
  formerAlone: new RegExp(
    `\\b(?:(?:${RISE}|${FALL}|rising|falling|doubled|tripled|quadrupled|halved)(?: (?:sharply|slightly|steadily))? from|compared (?:with|to)|versus|vs\\.?|against|previously|formerly|originally|(?:earlier|previous|prior|original|initial) (?:[a-z]+ ){1,2}(?:was|were|of|had been|stood at|came to))(?: (?:a|an|the|about|around|nearly|just|some))*\\s*$`,
  ),
  formerBehind:
    // "up 12% from a year earlier": there the year is what the change is counted from.
    /^(?: (?!(?:from|than|over|on|versus|vs|compared)\b)[a-z]+){0,2} (?:(?:a|one|the) (?:year|month|week|day|quarter|decade) (?:earlier|before|ago)|(?:in )?the (?:previous|prior|preceding) (?:year|month|week|quarter|season)|in the same (?:period|month|quarter) (?:last|of last|a) year|previously)\b/,
  plannedBefore:
    // "The plan closes a gap of $3m": a document, unless it is for something or to do something.
    /\b(?:will|(?<!\b(?:the|a|an|this|that|its|his|her|their|[a-z]+'s)(?: [a-z]+)? )plans?|plans?(?= (?:to|for|of|on|calls|envisages)\b)|planned|budgeted|planning|target(?:s|ed|ing)?|goals?|expects?|expected|expecting|forecasts?|forecasting|projected|projects|projection|aims?|aiming|intends?|hopes?|hoping|could|pledged|set to|due to (?:be|open|reach))\b/,
  plannedAfter: /^[- ][^,.;]{0,20}?\b(?:target|goal|forecast|plan|projection)\b/,
  scope:
    /\b(?:overseas|domestic|domestically|foreign|abroad|global|globally|worldwide|nationwide|national|international|local|group|consolidated|quarterly|annual|annually|yearly|monthly|weekly|daily|online|offline|urban|rural|wholesale|retail|average|median|per capita|per share|per person|a year|per year|a month|a day|a week|male|female|net|gross)\b/gu,
  extents: [
    ["only", /\b(?:only|sole|solely)\b[^,.;]{0,12}$/, /^ only\b/],
    ["largest", /\b(?:largest|biggest|highest|record)\b[^,.;]{0,14}$/, null],
    ["main", /\b(?:mainly|mostly|main|chiefly|majority|primarily)\b[^,.;]{0,14}$/, null],
    ["part", /\b(?:including|of which|of whom|of them|among them|part of|partly)\b[^;.]{0,14}$/, null],
    [
      "whole",
      /\b(?:total|overall|altogether|in all|combined|all|entire|whole|totalled|totaled|cumulative)\b[^,.;]{0,14}$/,
      /^ (?:in total|in all|overall|altogether|combined)\b/,
    ],
  ],
};

/** What happens to counted persons, by the word that names it: the attribute of a count of them. */
const FATES: readonly (readonly [named: string, forms: string])[] = [
  ["death", "killed killing died dead die dies dying deaths death fatalities drowned toll lives"],
  ["injury", "injured injuring wounded wounding hurt injuries"],
  ["missing", "missing unaccounted"],
  ["trapped", "trapped stranded"],
  ["arrest", "arrested arresting detained"],
  ["charge", "charged indicted"],
  ["conviction", "convicted jailed imprisoned"],
  ["acquittal", "acquitted"],
  ["evacuation", "evacuated evacuating displaced displacing"],
  ["rescue", "rescued rescuing freed"],
  ["infection", "infected infecting"],
  ["hospital", "hospitalised hospitalized hospitalising hospitalizing"],
  ["layoff", "sacked fired dismissed laid off"],
  ["attendance", "attended attending"],
];
/** Each form of a fate with the word that names it. */
export const EN_FATE_NAMES: ReadonlyMap<string, string> = new Map(
  FATES.flatMap(([named, forms]) => forms.split(" ").map((form): [string, string] => [form, named])),
);
const FATE = [...EN_FATE_NAMES.keys()].filter((form) => form !== "off").join("|");
export const EN_FATE_AFTER = new RegExp(
  `^(?: (?!and\\b|or\\b|but\\b|while\\b)[a-z'-]+){0,3}? (?:(?:were|was|are|is|have|has|had|been|being) )*(?:also |reported |reportedly |confirmed |believed )?(${FATE})\\b`,
);
export const EN_FATE_BEFORE = new RegExp(
  `\\b(${FATE})(?: (?:of|at|to|rose|has|risen|stands|stood|is|was|were|climbed|reached|by|for|the|about|a))*\\s*$`,
);

/** A length of time that is a sentence: sentenced to 6 years, a 9-year prison term. */
export const EN_PRISON_TERM = {
  before:
    /\b(sentenced|jailed|imprisoned|imprisonment|sentence|prison term|suspended term)(?: (?:him|her|them|to|for|of|at|a|an|the|about|up|maximum|minimum|suspended|was|is))*\s*$/,
  after: /^[- ](?:(?:in|of|behind) )?(prison|jail|imprisonment|bars|suspended sentence|sentence)\b/,
  suspended: /\bsuspended\b/,
  names: { served: "imprisonment", suspended: "probation" },
};

/** Nouns of measure: the lines of an income statement, shares and rates, public statistics, physical quantities; one line a class. */
const MEASURE_NOUNS: readonly string[] = [
  "revenue sale turnover profit income earnings loss cost price value valuation margin dividend asset debt deficit surplus capital fund funding",
  "spending budget salary wage pay fee fine tax tariff rent bill payment donation investment loan grant subsidy compensation bond damage export import",
  "share stake rate ratio percentage proportion turnout inflation growth unemployment jobless joblessness yield interest approval rating support majority lead",
  "output production capacity demand supply population toll number amount total count average traffic attendance membership circulation audience",
  "temperature speed height length width depth weight distance area size volume age duration magnitude wind rainfall emission consumption",
];
export const EN_MEASURE_NOUNS: ReadonlySet<string> = new Set(MEASURE_NOUNS.flatMap((line) => line.split(" ")));

/** Nouns and verbs of change, which name no measure. */
export const EN_CHANGES: ReadonlySet<string> = new Set(
  `${RISE}|${FALL}|rising|hike|surge|slump|change|boost|reach|hit|stand|come|amount|range|remain|stay|climb|jump|plunge|soar|record|raise|compare|account|set|make|report|leave|see|estimate|expect|forecast|rank|shrink|slide|slip|slump|tumble|plunge|sink|contract|narrow|ease|lower|reduce|advance|widen|expand|double|triple`.split(
    "|",
  ),
);

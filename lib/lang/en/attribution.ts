import type { SayEffect } from "../say-effect";

/**
 * Who says something, in folded (lower-case) English. Verbs stand in the forms that news reports with; grouped by what the
 * source commits itself to, after Thompson and Ye's scheme of reporting verbs (Applied Linguistics 12, 1991).
 */
export const SAYING_VERBS: Readonly<Record<SayEffect, string>> = {
  say:
    "says?|said|tells?|told|adds?|added|not(?:es|ed)|states|stated|explain(?:s|ed)|announce[sd]|stress(?:es|ed)|emphasi[sz]e[sd]|reiterate[sd]|" +
    "reveal(?:s|ed)|disclose[sd]|warn(?:s|ed)?|reports?|reported|writes|wrote|tweeted|posted|comment(?:s|ed)|repl(?:ies|ied)|respond(?:s|ed)|" +
    "remark(?:s|ed)|declare[sd]|conclude[sd]|caution(?:s|ed)|testif(?:ies|ied)|contend(?:s|ed)?|recall(?:s|ed)|complain(?:s|ed)|counsel(?:s|led)|quipped|joked|lament(?:s|ed)|recount(?:s|ed)|boast(?:s|ed)|point(?:s|ed) out|argue[sd]?|insist(?:s|ed)?|maintain(?:s|ed)|shows?|showed|finds|found|indicate[sd]?|suggest(?:s|ed)|ruled|heard",
  accuse: "accuse[sd]?|question(?:s|ed)",
  confirm: "confirm(?:s|ed)|acknowledge[sd]?|admit(?:s|ted)?|concede[sd]|verif(?:ies|ied)",
  deny: "den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refute[sd]|rebut(?:s|ted)|dispute[sd]",
  refute: "hit back|pushed back|clarif(?:ies|ied)|counter(?:s|ed)",
  doubt: "claims?|claimed|alleges?|alleged|assert(?:s|ed)|purport(?:s|ed)",
  reject: "lied|pretend(?:s|ed)",
  opinion: "believes?|believed|thinks?|thought|reckons?|reckoned|feels|felt|considers|criticise[sd]|criticize[sd]",
  wish: "hopes?|hoped|urge[sd]",
  forecast: "expects?|expected|predict(?:s|ed)|forecasts?|estimates?|estimated|projects|projected|anticipate[sd]?",
};

/** Verbs that report speech even when a clause follows at once. */
export const TAKES_CLAUSE =
  /^(?:says?|said|tells?|told|add(?:s|ed)?|insist|argue|claim|warn|confirm|acknowledge|admit|concede|believe|think|thought|reckon|hope|expect|predict|estimate|announce|reveal|stress|note|maintain|suggest|indicate|show|forecast)/u;
/** After these, a noun phrase alone is what is said of, not a denial of a proposition (denied bail, rejected the offer). */
export const DENIES_A_THING =
  /^\s+(?!\w+ing\b|that\b)(?:\w+\s+){0,4}?(?:bail|entry|access|permission|requests?|motion|appeal|visas?|application|entrance|boarding|funding|coverage|petition|medical care|treatment|goal|penalty|parole|asylum|victory|title)\b/u;
/** Nouns that carry the proposition a denial is about: "dismissed reports that …". */
export const DENIED_THING =
  /^\s+(?:as (?:\w+|["“][^"”]{1,40}["”])\s+)?(?:(?:a|an|the|any|all|such|these|those|recent|media|earlier|online|widespread)\s+){0,3}(?:reports?|claims?|rumou?rs?|allegations?|accusations?|suggestions?|speculation|talk|notion|idea|charges?|assertions?|wrongdoing|involvement|responsibility)\b(?:\s+(?:that|of|about)\b)?\s*/u;

export const FALSELY = /\b(?:falsely|wrongly|mistakenly|incorrectly|erroneously)\s*$/u;
/** Nothing was said: "has not said", "declined to say", "refused to confirm". */
export const SAYING_DENIED =
  /(?:\b(?:not|never|cannot)|n't|\bneither|\bnor|\b(?:declined?|refused?|declining|refusing|unable|failed) to)(?:\s+(?:yet|immediately|publicly|directly|officially|explicitly|further|formally|clearly)){0,2}\s*$/u;
/** Before a verb form: passive, participle, noun or infinitive, hence no report by a subject. */
export const NO_FRAME_BEFORE =
  /(?:\b(?:is|are|was|were|be|been|being|to|of|the|a|an|its|their|his|her|this|that said|as|widely|newly|which|could|would|should|must|no|any|some|these|those|den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refute[sd]|media|news|unconfirmed|despite|after|following|recent|earlier)|'s)\s*$/u;

export const PERSON_PRONOUN = /^(?:he|she|they)$/u;
export const THING_PRONOUN = /^(?:it)$/u;
export const FIRST_PERSON = /^(?:i|we)(?:'ve|'d)?$/u;
export const SECOND_PERSON = /^(?:you|your)\b/u;
/** A class noun stands for the one of its class named last; without one it names the speaker itself. */
export const BARE_CLASS =
  /^(?:the|that|this) (?:company|firm|group|agency|ministry|department|regulator|bank|airline|club|team|hospital|university|school|council|court|operator|union|charity|organi[sz]ation|spokesman|spokeswoman|spokesperson|minister|official|chief executive|director|manager|coach|mayor|governor|president|doctor|professor|report|paper|study|newspaper)$/u;
export const GENERIC_SPEAKER =
  /^(?:some|many|most|critics|observers|people|experts|analysts|others|several (?:people|experts)|everyone|everybody)$/u;
export const ANONYMOUS_SPEAKER =
  /\b(?:sources?|insiders?|(?:people|persons?|someone|those) (?:familiar|close|briefed|with|involved|involved in|who know)|officials? who (?:declined|asked|spoke)|who (?:declined|asked|requested|did not want) (?:not )?to be (?:named|identified)|on condition of anonymity|unnamed|anonymous|unidentified)\b/u;
export const INDEFINITE = /^(?:a|an|\d+|one|two|three|four|five|several|some|another|a few)\b/u;
export const OUTLET =
  /\b(?:newspaper|daily|times|post|news|herald|gazette|tribune|magazine|broadcaster|tv|television|radio|news agency|wire|media|press|journal|weekly|outlet|outlets|website)$/u;
export const DOCUMENT =
  /\b(?:report|statement|filing|data|figures|study|survey|document|documents|records?|notice|announcement|release|letters?|e?mails?|memos?|ruling|judgment|verdict|indictment|complaint|poll|paper|audit|review|prospectus|bulletin|statistics|post|message|results|minutes|transcript|forecast|research|logs?|logbook|recording|footage|video|diary|contract|invoice|receipt|manual|inventory|register|ledger|timetable|certificate|permit|order)(?:\s+(?:from|by|of|on|published|released|filed|seen)\b.*)?$/u;
export const MOUTHPIECE =
  /(?:'s)?\s+(?:spokesman|spokeswoman|spokesperson|representatives?|officials?|lawyers?|press office|management)$|^(?:spokesman|spokeswoman|spokesperson|representatives?|officials?|lawyers?|management) (?:for|of|from|at) (?:the )?/u;
/** People of a body that is named behind them: researchers at a university. */
export const MEMBERS =
  /^(?:\w+ )?(?:researchers|scientists|doctors|economists|analysts|investigators|engineers|experts|teachers|workers|students|staff|members|employees|executives)(?= (?:at|from|with|of|for) )/u;
export const OFFICE =
  /\b(?:minister|mayor|president|director|chief|manager|executive|officer|coach|captain|master|judge|prosecutor|lawyer|doctor|nurse|professor|researcher|analyst|economist|engineer|scientist|official|secretary|chairman|chairwoman|chair|governor|senator|founder|head|spokesman|spokeswoman|spokesperson|resident|witness|passenger|driver|owner|editor|author|commissioner|sergeant|inspector|investor|employee|worker|player|teacher|parent|he|she)\b/u;

/** "According to X". */
export const ACCORDING_TO = /\b(?:according to|citing|as reported by|as per|in the words of)\s+/gu;
/** Somebody would not speak; a later pronoun may still mean them. */
export const SILENT =
  /\b(?:declined|declines|refused|refuses)\s+to\s+(?:comment|say|answer|elaborate|confirm|discuss|disclose|respond|give|name)\b/gu;
/** Behind a saying verb: it has an object, and no clause follows ("warned of heavy snow"). */
export const NO_CLAUSE = /^\s+(?:of|about|against|for|with|from|by|to)\b/u;

/** A message without an owner. */
export const RUMOUR_FRAME =
  /\b(?:there (?:are|were|have been|was|is) (?:\w+ )?(?:rumou?rs?|reports?|speculation|claims|talk)|(?:unconfirmed|unverified) reports?|(?:rumou?rs?|speculation|gossip|word)(?: (?:has it|have it|is|are|was|were|on the street|swirl\w*|spread|circulat\w*|emerged|surfaced|grew|mounted)(?: online| widely| on social media)?)?|reports (?:emerged|surfaced|circulated)(?: online)?|it (?:is|was|has been) (?:rumou?red|alleged|claimed|said|reported))\s+(?:suggest(?:ed|s|ing)?\s+|sa(?:id|y|ying)\s+|claim(?:ed|s|ing)?\s+)?(?:that\b\s*)?/gu;
export const RUMOUR_CUE =
  /\b(?:reportedly|rumou?red|allegedly|supposedly|purportedly|is said to|are said to|was said to|were said to|is alleged to|are alleged to|is reported to|are reported to|rumou?rs?|unconfirmed|speculation)\b/gu;

/** Bodies, by their last word: never he or she. */
export const ORGANISATION =
  /\b(?:ministry|company|firm|group|agency|department|regulator|bank|airline|club|team|hospital|university|school|council|court|operator|union|charity|organi[sz]ation|government|police|board|committee|party|association|federation|office|authority|service|institute|commission|bureau|brigade|force|army|navy|parliament|congress|treasury|fund|network|company's)$/u;

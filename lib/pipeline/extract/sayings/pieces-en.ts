import { matchesOf } from "../../../text/matches-of";

/** Adverbs and auxiliaries between a subject and its saying verb. */
const BEFORE_VERB =
  /(?:\s+(?:has|have|had|also|later|then|now|earlier|previously|repeatedly|publicly|reportedly|firmly|strongly|flatly|categorically|falsely|wrongly|quickly|immediately|initially|subsequently|since|further|once|again|yesterday|today|officially|formally|still|angrily|\w+ly|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|separately))+\s*$/u;
const LEAD_IN =
  /^(?:[a-z' ]{2,30} - |- |(?:(?:last|this|next|earlier this|late last) (?:year|month|week|night|spring|summer|autumn|winter|\w+day)\b|on \w+day\b(?! and)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b|but|and|while|although|though|however|meanwhile|still|yet|so|because|as|that|when|whereas|also|earlier|later|then|separately|instead|today|yesterday|indeed|in fact|for (?:his|her|its|their) part|(?:on|in|at|after|during|by|since|late|early)\s+[^,]{1,60},)(?![a-z])\s*,?\s*)+/u;
const VERBAL =
  /\b(?:is|are|was|were|be|been|will|would|can|could|may|might|must|should|do|does|did|has|have|had|not|said|says|told|added|if|because|to(?! (?:the|a|an|his|her|its|their)\b))\b|n't\b/u;
const OPENS_OTHER =
  /^(?:in|on|at|by|for|with|from|after|before|during|as|to|than|below|above|under|over|into|of|about|according|without|despite|since)\b/u;
const APPOSITION =
  /^(?:quoting|citing|seen|obtained|published|released|issued|dated|signed|known|named|called|the|a|an|its|his|her|their|who|which|one|head|chief|president|director|chair\w*|minister|mayor|founder|professor|\d{1,3}|spokes\w+|deputy|vice|senior|executive|co-founder|owner|captain|manager|analyst|editor|secretary)\b/u;

/** “Working from a laboratory”: what somebody did meanwhile, no noun phrase. */
const PARTICIPLE_PHRASE = /^[a-z]{3,}ing (?:from|in|at|on|for|with|as|to|by|out)\b/u;

/** A past tense with what follows it: a clause, no noun phrase ("warned of heavy snow"). */
const PAST_CLAUSE =
  /(?<!\b(?:people|persons?|officials?|sources?|someone|those|insiders?))\s[a-z]{3,}ed (?:of|that|to|the|a|an|in|on|for|by|with|from|its|his|her|their)\b/u;

/** A stretch between commas and quotation marks, less lead-in and adverbs. Offsets count within the region. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  isNounPhrase: boolean;
  /** Ends in a comma and may describe the piece before it. */
  isApposition: boolean;
  /** Reaches the verb. */
  isLast: boolean;
  /** Ends in “and” or “but”: the verb shares an earlier subject. */
  isCoordinated: boolean;
}

/** Cuts what stands before a saying verb. A full stop inside a sentence belongs to an abbreviation. */
export function splitPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of matchesOf(/[^,;:“”"!?()]+(?<stop>[,;:“”"!?()]|$)/gu, text)) {
    const raw = match[0].slice(0, match[0].length - (match.groups?.["stop"]?.length ?? 0));
    const lead = /^\s*/u.exec(raw)?.[0].length ?? 0;
    let start = match.index + lead;
    let body = raw.slice(lead).trimEnd();
    if (body === "") continue;
    const leadIn = LEAD_IN.exec(`${body} `)?.[0].length ?? 0;
    if (leadIn > 0 && leadIn < body.length) {
      body = body.slice(leadIn);
      start += leadIn;
    }
    const setting = /^(?:in|at|on|during|after|before|from) [a-z' -]{2,60} (?=(?:he|she|they|it)$)/u.exec(
      body.replace(/ (?:also|later|then)$/u, ""),
    );
    if (setting) {
      start += setting[0].length;
      body = body.slice(setting[0].length);
    }
    const told = /^.*\bthat\s+(?=\S+(?:\s+\S+){0,6}$)/u.exec(body);
    if (told) {
      start += told[0].length;
      body = body.slice(told[0].length);
    }
    const joined = /^.*\b(?:and|but|that|while|as|because)\s+(?=\S+(?:\s+\S+){0,5}$)/u.exec(body);
    if (VERBAL.test(body) && joined && !VERBAL.test(body.slice(joined[0].length))) {
      start += joined[0].length;
      body = body.slice(joined[0].length);
    }
    body = ` ${body}`.replace(BEFORE_VERB, "").slice(1);
    const isCoordinated = /\b(?:and|but)$/u.test(body);
    const closed = match.groups?.["stop"] === ",";
    const isLast = match.index + match[0].length === text.length && match.groups?.["stop"] === "";
    const count = body.split(/\s+/u).length;
    const isNounPhrase =
      body !== "" &&
      !isCoordinated &&
      count <= 12 &&
      !OPENS_OTHER.test(body) &&
      !PARTICIPLE_PHRASE.test(body) &&
      !PAST_CLAUSE.test(body) &&
      !VERBAL.test(body.replace(/\bwho\b.*$/u, ""));
    pieces.push({
      start,
      end: start + body.length,
      isNounPhrase,
      text: body,
      isApposition: closed && (APPOSITION.test(body) || count <= 4 || /\b(?:of|at|for|from)\b/u.test(body)),
      isLast,
      isCoordinated,
    });
  }
  return pieces;
}

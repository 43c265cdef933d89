import { DENIED_THING, DENIES_A_THING, NO_CLAUSE, TAKES_CLAUSE } from "../../../lang/en/attribution";
import { FINITE } from "../../../lang/en/finite";
import type { SayEffect } from "../../../lang/say-effect";
import type { Found } from "./saying-en";

const WHEN =
  "(?:\\s+(?:(?:on|late|early|earlier|last|this)\\s+)*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|week|month|year|morning|afternoon|evening|night|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}))*";

const WHERE =
  '(?:\\s+(?:in|at|on|during|via|to|through)\\s+(?:a|an|the|its|his|her|their|x|twitter|facebook|weibo|social|state|reporters|parliament)\\b[^,.:;"“”]{0,40}?(?:statement|post|posting|interview|filing|report|e?mail|briefing|conference|letter|blog|speech|tweet|message|note|release|hearing|court|event|media|reporters|parliament|television|tv|radio|call|meeting|ceremony))?';

export const TELLS = /^(?:tells?|told|warn)/u;

const ADDRESSEE =
  /^\s+(?:reporters|journalists|lawmakers|parliament|investors|shareholders|fans|viewers|staff|residents|me|us|them|him|her|employees|analysts|broadcasters?|(?:the|a|an|its|his|her|local|state)\s+[\w'-]+(?:\s+[\w'-]+){0,3}?)(?=\s+(?:that|on|in|at|it|he|she|they|the|there|its|we|no|about|earlier|during)\b|,|:|\s*["“]|\s+\w+day\b)/u;

const AFTER_VERB = new RegExp(
  `^${WHEN}${WHERE}${WHEN}(?:,?\\s+(?:adding|saying|noting)(?=\\s+that))?(?<mark>\\s+that\\b|\\s*:|\\s*,(?=\\s*["“])|)\\s*["“]?`,
  "u",
);

/** Offset behind the verb where what was said begins; null where the verb has a mere object. */
export function contentBehind({ text }: Found, effect: SayEffect, rest: string): number | null {
  const foretold = effect === "forecast" ? FORETOLD.exec(rest) : null;
  if (foretold && !FINITE.test(foretold[0]) && !/\bthat\b/u.test(foretold[0])) return 1;
  if (/^accuse/u.test(text)) return ACCUSED.test(rest) ? 1 : null;
  if (/^question/u.test(text)) return DOUBTS.test(rest) ? 1 : null;
  if (/^critici/u.test(text) && BLAMED.test(rest)) return 1;
  let skipped = 0;
  if (TELLS.test(text)) skipped = ADDRESSEE.exec(rest)?.[0].length ?? 0;
  if (effect === "deny") {
    if (DENIES_A_THING.test(rest)) return null;
    const thing = DENIED_THING.exec(rest);
    if (thing && /\b(?:that|of|about)\s*$/u.test(thing[0])) return thing[0].length;
    if (!thing && !/^den/u.test(text) && !/^\s+(?:that|as)\b|^\s*[:,]/u.test(rest)) return null;
  }
  const sourced = SOURCED.exec(rest);
  if (sourced) return sourced[0].length;
  const that = /^(?<between>[^,.;:"“”]{0,80}?)\s+that\b\s*["“]?\s*/u.exec(rest);
  const between = that?.groups?.["between"] ?? "";
  if (
    that &&
    !FINITE.test(between) &&
    (between === "" || TELLS.test(text) || ADVERBIAL.test(between)) &&
    /[\p{L}\p{N}]/u.test(rest.slice(that[0].length))
  )
    return that[0].length;
  const mark = AFTER_VERB.exec(rest.slice(skipped));
  const at = skipped + (mark?.[0].length ?? 0);
  const isMarked = (mark?.groups?.["mark"] ?? "") !== "" || /["“]\s*$/u.test(mark?.[0] ?? "");
  const content = rest.slice(at);
  if (!/[\p{L}\p{N}]/u.test(content)) return null;
  if (!isMarked && NO_CLAUSE.test(rest)) return null;
  if (isMarked || effect === "deny") return at + (/^\s+/u.exec(content)?.[0].length ?? 0);
  return TAKES_CLAUSE.test(text) && statesSomething(content) ? at + (/^\s+/u.exec(content)?.[0].length ?? 0) : null;
}

/** “(expect) the company to post a loss”, but not “(expects) to post”: what somebody else will do. */
const FORETOLD = /^\s(?!to\b|that\b)(?:[\w$€£%'-]+\s){1,7}?to\s+[a-z]{2,}/u;
/** “(accused) the company of hiding losses”. */
const ACCUSED = /^\s[^,.;:"“”]{2,60}?\sof\s+\S/u;

/** “(questioned) whether the dam was safe”, “why nobody was told”: a clause, not a thing or a person. */
const DOUBTS = /^\s(?:whether|if|why|how)\s\S/u;
/** “(criticised) the council for closing the pool”. */
const BLAMED = /^\s[^,.;:"“”]{2,60}?\sfor\s[a-z]+ing\b/u;

/** “reported on Friday, citing court filings, that …” */
const SOURCED = /^[^,.;:"“”]{0,60},\s+(?:citing|quoting|referring to)\s[^,.;:"“”]{2,60},\s+(?:that\s+)?(?=\S)/u;

/** When, where or to whom something was said; a bare noun here would be an object with its own “that”. */
const ADVERBIAL =
  /^\s+(?:on|in|at|to|during|via|through|late|early|earlier|last|this|yesterday|today|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/u;

/** A clause follows, not a bare object ("announced a recall", "said sorry"): a finite verb stands before the next full mark. */
function statesSomething(content: string): boolean {
  const clause = /^[^.;!?]*/u.exec(content)?.[0] ?? "";
  return FINITE.test(clause) && /^\s*\S+\s+\S/u.test(clause);
}

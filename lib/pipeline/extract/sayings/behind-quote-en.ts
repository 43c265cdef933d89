import { FINITE } from "../../../lang/en/finite";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { quoteBefore } from "./quotes";
import type { Scene } from "./scene";

/** Length of what belongs to a frame that stands behind what was said; null where none does. */
export function postFrame(rest: string, before: string, isTold: boolean): number | null {
  if (!/[\p{L}\p{N}]/u.test(before) || !/[,”"?!…]\s*$/u.test(before)) return null;
  const tail = /^[^,"“”.:;]{0,80}?(?=[.,;!?]|$)/u.exec(rest);
  if (!tail || (/\bthat\b/u.test(tail[0]) && !/^\s+(?:of|about)\b/u.test(tail[0]))) return null;
  const words = tail[0].trim() === "" ? 0 : tail[0].trim().split(/\s+/u).length;
  const isAdverbial =
    /^\s*(?:$|(?:of|about|on|in|at|to|during|late|early|earlier|yesterday|today|this|last|after|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|reporters|journalists|when|as)\b)/u.test(
      tail[0],
    );
  if (!(isAdverbial || isTold) || words > 14) return null;
  return tail[0].length + (/^[,.]/u.test(rest.slice(tail[0].length)) ? 1 : 0);
}

/** ““…,” said the minister, who …” */
export function invertedSubject(
  folded: string,
  verb: Span,
  floor: number,
  ceiling: number,
): { subject: Span; end: number } | null {
  if (!/[,”"?!]\s*$/u.test(folded.slice(floor, verb.start)) || !/[\p{L}\p{N}]/u.test(folded.slice(floor, verb.start)))
    return null;
  const match =
    /^\s+(?!that\b|on\b|in\b|to\b|it\b|there\b|no\b|reporters\b|its\b|their\b)(?<who>(?:the |a |an |one |another )?[^,."“”:;]{2,70}?)(?=\s+(?:on|in|at|after|during|when|late|earlier)\s|[,."“”:;]|$)/u.exec(
      folded.slice(verb.end, ceiling),
    );
  const who = match?.groups?.["who"];
  // “said two engineers who examined the wreck”, “said a person briefed on the talks”: what follows tells who they are.
  const head = who?.replace(/ (?:who|which|that|whose|briefed|familiar|involved|named|called|quoted)\b.*$/u, "") ?? "";
  if (!match || !who || head === "" || FINITE.test(head)) return null;
  const start = verb.end + match[0].length - who.length;
  const stop = /^[^."“”]*?(?=[."“”]|$)/u.exec(folded.slice(start + who.length, ceiling))?.[0].length ?? 0;
  const named = FINITE.test(who) ? head.length : who.length;
  return { subject: { start, end: start + named }, end: start + who.length + stop };
}

export function behind(end: number, ceiling: number, folded: string): Span | null {
  return /[\p{L}\p{N}]/u.test(folded.slice(end, ceiling)) ? { start: end, end: ceiling } : null;
}

/** What stands before a frame behind it: the sentence so far, or the whole quotation that closes there. */
export function saidBefore({ quotes, reading }: Scene, floor: number, at: number): Span {
  const quote = quoteBefore(quotes, at);
  const isClosing = quote !== null && /^[\s,]*$/u.test(reading.folded.slice(quote.outer.end, at));
  return { start: isClosing ? Math.min(floor, quote.span.start) : floor, end: at };
}

/** A quotation of the same sentence that closes right before the frame. */
export function precedingQuote({ quotes, reading }: Scene, at: number, sentence: Sentence): Span | null {
  const quote = quoteBefore(quotes, at);
  if (!quote?.isSpeech || quote.outer.end <= sentence.span.start) return null;
  return /^[\s,]*$/u.test(reading.folded.slice(quote.outer.end, at)) ? quote.span : null;
}

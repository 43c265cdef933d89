import {
  DENIED_THING,
  DENIES_A_THING,
  DOCUMENT,
  FALSELY,
  FIRST_PERSON,
  NO_CLAUSE,
  NO_FRAME_BEFORE,
  SAYING_DENIED,
  SAYING_VERBS,
  SILENT,
  TAKES_CLAUSE,
} from "../../../lang/en/attribution";
import { SAY_EFFECTS, type SayEffect } from "../../../lang/say-effect";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import type { RawFrame } from "./frame";
import { quoteAt, quoteBefore } from "./quotes";
import { foldedText, type Scene } from "./scene";
import { findSubjectEn } from "./subject-en";

/** Takes up what the frame before it began: “denied it, saying …”. */
const PARTICIPLE = "(?<=,\\s)(?:saying|adding|noting|insisting|arguing|warning|explaining)";
const VERB = new RegExp(
  `\\b(?:${SAY_EFFECTS.map((e) => `(?<${e}>${e === "say" ? `${PARTICIPLE}|` : ""}${SAYING_VERBS[e]})`).join("|")})\\b(?!')`,
  "gu",
);
const WHEN =
  "(?:\\s+(?:(?:on|late|early|earlier|last|this)\\s+)*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|week|month|year|morning|afternoon|evening|night|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}))*";
const WHERE =
  '(?:\\s+(?:in|at|on|during|via|to|through)\\s+(?:a|an|the|its|his|her|their|x|twitter|facebook|weibo|social|state|reporters|parliament)\\b[^,.:;"“”]{0,40}?(?:statement|post|posting|interview|filing|report|e?mail|briefing|conference|letter|blog|speech|tweet|message|note|release|hearing|court|event|media|reporters|parliament|television|tv|radio|call|meeting|ceremony))?';
const TELLS = /^(?:tells?|told|warn)/u;
const ADDRESSEE =
  /^\s+(?:reporters|journalists|lawmakers|parliament|investors|shareholders|fans|viewers|staff|residents|me|us|them|him|her|employees|analysts|broadcasters?|(?:the|a|an|its|his|her|local|state)\s+[\w'-]+(?:\s+[\w'-]+){0,3}?)(?=\s+(?:that|on|in|at|it|he|she|they|the|there|its|we|no|about|earlier|during)\b|,|:|\s*["“]|\s+\w+day\b)/u;
const AFTER_VERB = new RegExp(
  `^${WHEN}${WHERE}${WHEN}(?:,?\\s+(?:adding|saying|noting)(?=\\s+that))?(?<mark>\\s+that\\b|\\s*:|\\s*,(?=\\s*["“])|)\\s*["“]?`,
  "u",
);

interface Found {
  verb: Span;
  effect: SayEffect;
  text: string;
}

/** Reports of speech by a verb: “The ministry said that …”, “…, the ministry said.”, ““…,” said the coach.” */
export function findSayingsEn(scene: Scene, sentence: Sentence): RawFrame[] {
  const text = foldedText(scene, sentence.span);
  const frames: RawFrame[] = [];
  for (const match of text.matchAll(VERB)) {
    const effect = SAY_EFFECTS.find((e) => match.groups?.[e] !== undefined) ?? "say";
    const start = sentence.span.start + match.index;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (SAYING_DENIED.test(before) || NO_FRAME_BEFORE.test(before)) continue;
    const frame = toFrame(
      scene,
      sentence,
      { verb: { start, end: start + match[0].length }, effect, text: match[0] },
      frames,
    );
    if (frame) frames.push(frame);
  }
  return [...frames, ...findSilent(scene, sentence, text)];
}

/** “declined to comment”: governs nothing, its subject is remembered. */
function findSilent(scene: Scene, sentence: Sentence, text: string): RawFrame[] {
  return [...text.matchAll(SILENT)].flatMap((match) => {
    const at = sentence.span.start + match.index;
    const subject = findSubjectEn(scene, { start: sentence.span.start, end: at })?.span;
    if (!subject) return [];
    const place = { span: { start: at, end: at }, subject, forward: null, backward: null };
    return [{ ...place, carries: false, effect: "say" as const, originKind: null, rule: "en/silent" }];
  });
}

function toFrame(scene: Scene, sentence: Sentence, found: Found, before: readonly RawFrame[]): RawFrame | null {
  const { folded } = scene.reading;
  const { verb, text } = found;
  const quote = quoteAt(scene.quotes, verb.start);
  const floor = Math.max(sentence.span.start, quote?.span.start ?? 0);
  const ceiling = Math.min(sentence.span.end, quote?.span.end ?? sentence.span.end);
  const effect = FALSELY.test(folded.slice(floor, verb.start)) ? "reject" : found.effect;
  const inverted = TELLS.test(text) ? null : invertedSubject(folded, verb, floor, ceiling);
  if (inverted) {
    return {
      span: { start: verb.start, end: inverted.end },
      subject: inverted.subject,
      carries: false,
      effect,
      forward: behind(inverted.end, ceiling, folded),
      backward: saidBefore(scene, floor, verb.start),
      originKind: null,
      rule: "en/saying-inverted",
    };
  }
  if (/ing$/u.test(text)) return participleFrame(found, before, folded, ceiling);
  const subject = findSubjectEn(scene, { start: floor, end: verb.start });
  if (!subject) {
    // “…, adding that” and “He said A and added B” take the subject of the frame before.
    const last = before.at(-1);
    if (!last || !/\band\s+(?:also\s+|later\s+|has\s+)?$/u.test(folded.slice(floor, verb.start))) return null;
  }
  const subjectText = subject ? foldedText(scene, subject.span) : "";
  if (FIRST_PERSON.test(subjectText)) return null;
  if (
    /^(?:show|found|finds|indicate|suggest|state)/u.test(text) &&
    !DOCUMENT.test(subjectText) &&
    !/researchers|scientists|investigators|inspectors|police|study|court/u.test(subjectText)
  )
    return null;

  const frameStart = subject?.start ?? verb.start;
  const rest = folded.slice(verb.end, ceiling);
  const post = postFrame(rest, folded.slice(floor, frameStart), TELLS.test(text));
  const spanned = subject?.span ?? before.at(-1)?.subject ?? null;
  const base = { subject: spanned, carries: spanned === null, effect, originKind: null } as const;
  if (post) {
    const end = verb.end + post;
    const backward = saidBefore(scene, floor, frameStart);
    return {
      ...base,
      span: { start: frameStart, end },
      forward: behind(end, ceiling, folded),
      backward,
      rule: "en/saying-behind",
    };
  }
  const contentStart = contentBehind(found, effect, rest);
  if (contentStart === null) return null;
  const from = verb.end + contentStart;
  const opened = quoteAt(scene.quotes, from);
  const end = Math.max(ceiling, opened && opened !== quote ? opened.outer.end : 0);
  return {
    ...base,
    span: { start: frameStart, end: from },
    forward: { start: from, end },
    backward: precedingQuote(scene, frameStart, sentence),
    rule: `en/saying-${effect}`,
  };
}

/** Offset behind the verb where what was said begins; null where the verb has a mere object. */
function contentBehind({ text }: Found, effect: SayEffect, rest: string): number | null {
  let skipped = 0;
  if (TELLS.test(text)) skipped = ADDRESSEE.exec(rest)?.[0].length ?? 0;
  if (effect === "deny") {
    if (DENIES_A_THING.test(rest)) return null;
    const thing = DENIED_THING.exec(rest);
    if (thing && /\b(?:that|of|about)\s*$/u.test(thing[0])) return thing[0].length;
    if (!thing && !/^den/u.test(text) && !/^\s+(?:that|as)\b|^\s*[:,]/u.test(rest)) return null;
  }
  const mark = AFTER_VERB.exec(rest.slice(skipped));
  const at = skipped + (mark?.[0].length ?? 0);
  const isMarked = (mark?.groups?.["mark"] ?? "") !== "" || /["“]\s*$/u.test(mark?.[0] ?? "");
  const content = rest.slice(at);
  if (!/[\p{L}\p{N}]/u.test(content)) return null;
  if (!isMarked && NO_CLAUSE.test(rest)) return null;
  if (isMarked || effect === "deny") return at + (/^\s+/u.exec(content)?.[0].length ?? 0);
  return TAKES_CLAUSE.test(text) && statesSomething(content) ? at + (/^\s+/u.exec(content)?.[0].length ?? 0) : null;
}

const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|cannot)\b|n't\b|\b(?!need|seed|speed|hundred)[a-z]{2,}ed\b|\b(?:rose|fell|grew|won|lost|cut|hit|made|took|gave|got|went|came|saw|left|kept|paid|sold|bought|began|ran|led|became|met|knew|felt|broke|built|caught|fought|spent|sent|stood|shows?|remains?|needs?|wants?|plans?|expects?|means|includes?)\b/u;

/** A clause follows, not a bare object ("announced a recall", "said sorry"): a finite verb stands before the next full mark. */
function statesSomething(content: string): boolean {
  const clause = /^[^.;!?]*/u.exec(content)?.[0] ?? "";
  return FINITE.test(clause) && /^\s*\S+\s+\S/u.test(clause);
}

/** Length of what belongs to a frame that stands behind what was said, or 0. */
function postFrame(rest: string, before: string, isTold: boolean): number {
  if (!/[\p{L}\p{N}]/u.test(before) || !/[,”"?!…]\s*$/u.test(before)) return 0;
  const tail = /^[^,"“”.:;]{0,80}?(?=[.,!?]|$)/u.exec(rest);
  if (!tail || /\bthat\b/u.test(tail[0])) return 0;
  const words = tail[0].trim() === "" ? 0 : tail[0].trim().split(/\s+/u).length;
  const isAdverbial =
    /^\s*(?:$|(?:on|in|at|to|during|late|early|earlier|yesterday|today|this|last|after|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|reporters|the|a|an|journalists|when|as)\b)/u.test(
      tail[0],
    );
  if (!(isAdverbial || isTold) || words > 14) return 0;
  return tail[0].length + (/^[,.]/u.test(rest.slice(tail[0].length)) ? 1 : 0);
}

/** ““…,” said the minister, who …” */
function invertedSubject(
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
  if (!match || !who || FINITE.test(who)) return null;
  const start = verb.end + match[0].length - who.length;
  const stop = /^[^."“”]*?(?=[."“”]|$)/u.exec(folded.slice(start + who.length, ceiling))?.[0].length ?? 0;
  return { subject: { start, end: start + who.length }, end: start + who.length + stop };
}

/** “…, saying that …”: the speaker of the frame before goes on in words of their own. */
function participleFrame(
  { verb }: Found,
  before: readonly RawFrame[],
  folded: string,
  ceiling: number,
): RawFrame | null {
  const last = before.at(-1);
  const comma = /,\s*$/u.exec(folded.slice(0, verb.start));
  if (!last || !comma) return null;
  const lead = /^(?:\s+that\b)?\s*["“]?\s*/u.exec(folded.slice(verb.end, ceiling))?.[0].length ?? 0;
  const start = verb.end + lead;
  if (last.forward && last.forward.end > comma.index) last.forward = { start: last.forward.start, end: comma.index };
  return {
    span: { start: comma.index, end: start },
    subject: last.subject,
    carries: last.subject === null,
    effect: "say",
    forward: { start, end: ceiling },
    backward: null,
    originKind: null,
    rule: "en/saying-participle",
  };
}

function behind(end: number, ceiling: number, folded: string): Span | null {
  return /[\p{L}\p{N}]/u.test(folded.slice(end, ceiling)) ? { start: end, end: ceiling } : null;
}

/** What stands before a frame behind it: the sentence so far, or the whole quotation that closes there. */
function saidBefore({ quotes, reading }: Scene, floor: number, at: number): Span {
  const quote = quoteBefore(quotes, at);
  const isClosing = quote !== null && /^[\s,]*$/u.test(reading.folded.slice(quote.outer.end, at));
  return { start: isClosing ? Math.min(floor, quote.span.start) : floor, end: at };
}

/** A quotation of the same sentence that closes right before the frame. */
function precedingQuote({ quotes, reading }: Scene, at: number, sentence: Sentence): Span | null {
  const quote = quoteBefore(quotes, at);
  if (!quote?.isSpeech || quote.outer.end <= sentence.span.start) return null;
  return /^[\s,]*$/u.test(reading.folded.slice(quote.outer.end, at)) ? quote.span : null;
}

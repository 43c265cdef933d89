import type { SayEffect } from "../../../lang/say-effect";
import {
  BARE_CLASS,
  DOCUMENT,
  FIRST_PERSON,
  NO_FRAME_AFTER,
  NO_FRAME_BEFORE,
  OBJECT_BEFORE,
  SAYING_DENIED,
  SAYING_STILL_MADE,
  SAYING_VERBS,
  TAKES_CLAUSE,
  VERB_AND_NOUN,
} from "../../../lang/zh/attribution";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import type { RawFrame } from "./frame";
import { type Quote, quoteAt, quoteBefore } from "./quotes";
import { foldedText, namesWithin, type Scene, wordAcross, wordsWithin } from "./scene";
import { segmentEnd, segmentStart } from "./segment-bounds";
import { findSubjectZh } from "./subject-zh";

const EFFECT_OF = new Map<string, SayEffect>(
  Object.entries(SAYING_VERBS).flatMap(([effect, verbs]) => verbs.map((verb) => [verb, effect as SayEffect] as const)),
);
const VERB = new RegExp(
  `(?<head>${[...EFFECT_OF.keys()].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)).join("|")})(?<tail>(?:称|说道|说|道|指出|表示)?)`,
  "gu",
);
const TELLS = /^(?:告诉|告知|提醒|警告|通知|答复)/u;
/** Opens a stretch in which the writer speaks again, or somebody else. */
const TURNS_AWAY = /^(?:但|而(?!且)|不过|然而|随后|与此同时|此外|另一边|对此)/u;

interface Match {
  /** Nothing was said (拒绝透露); whoever is silent may still be meant by a later 她. */
  isSilent: boolean;
  verb: Span;
  effect: SayEffect;
  text: string;
}

/** Reports of speech by a verb: “某局表示，……”, “……，某局说。”, “某局回应：‘……’”. */
export function findSayingsZh(scene: Scene, sentence: Sentence): RawFrame[] {
  const frames: RawFrame[] = [];
  for (const match of matchVerbs(scene, sentence)) {
    const frame = toFrame(scene, sentence, match, frames);
    if (frame) frames.push(frame);
  }
  return frames;
}

function matchVerbs(scene: Scene, sentence: Sentence): Match[] {
  const text = foldedText(scene, sentence.span);
  const found: Match[] = [];
  for (const match of text.matchAll(VERB)) {
    const start = sentence.span.start + match.index;
    const end = start + match[0].length;
    const head = match.groups?.["head"] ?? "";
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (NO_FRAME_BEFORE.test(before) || NO_FRAME_AFTER.test(text.slice(match.index + match[0].length))) continue;
    const isSilent = SAYING_DENIED.test(before) && !SAYING_STILL_MADE.test(before);
    const rest = text.slice(match.index + match[0].length);
    if (VERB_AND_NOUN.test(match[0]) && OBJECT_BEFORE.test(before) && !rest.startsWith(":")) continue;
    if (isInsideWord(scene, start, head) || isInsideWord(scene, start + head.length, head)) continue;
    found.push({ isSilent, verb: { start, end }, effect: EFFECT_OF.get(head) ?? "say", text: match[0] });
  }
  return found;
}

/** A border of the verb falls inside a word of the dictionary (小说, 名称); unknown strings (tag x) prove nothing. */
function isInsideWord(scene: Scene, at: number, head: string): boolean {
  const word = wordAcross(scene, at);
  return (
    word !== null &&
    word.tag !== "x" &&
    !EFFECT_OF.has(word.text.replace(/^(?:[并还也又]|如是|如此|这样)/u, "")) &&
    !word.text.startsWith(head)
  );
}

function toFrame(scene: Scene, sentence: Sentence, match: Match, before: readonly RawFrame[]): RawFrame | null {
  const { folded } = scene.reading;
  const { verb, effect } = match;
  const quote = quoteAt(scene.quotes, verb.start);
  const floor = Math.max(sentence.span.start, quote?.span.start ?? 0);
  const ceiling = Math.min(sentence.span.end, quote?.span.end ?? sentence.span.end);
  const from = segmentStart(folded, verb.start, floor);
  const region = { start: from, end: verb.start };
  const subject = findSubjectZh(scene, region) ?? speakingNoun(match);
  const subjectText = subject ? foldedText(scene, subject) : "";
  if (FIRST_PERSON.test(subjectText)) return null;
  if (match.isSilent) return subject ? silentFrame(subject, from) : null;
  if (/^(?:显示|表明|说明)/u.test(match.text) && !(DOCUMENT.test(subjectText) || BARE_CLASS.test(subjectText)))
    return null;

  if (effect === "deny" || effect === "refute") {
    const alone = aloneFrame(match, folded.slice(verb.end, ceiling), subject, region);
    if (alone) return alone;
  }
  const after = behindVerb(scene, match, ceiling);
  if (!after) return postFrame(scene, sentence, { match, region, subject, before, floor, ceiling });
  const isClauseVerb = TAKES_CLAUSE.test(match.text) || /(?:称|说|道)$/u.test(match.text);
  if (!after.isMarked && !(isClauseVerb && statesSomething(scene, after.contentStart, ceiling, effect))) return null;
  const goesOn = before.at(-1)?.subject && /^(?:并|还|也|又|同时|且|并且)*$/u.test(folded.slice(from, verb.start));
  if (!subject && !after.isMarked && !goesOn && effect !== "deny" && effect !== "confirm") return null;
  if (!subject && (effect === "opinion" || effect === "wish" || effect === "forecast")) return null;
  const carried = subject ? null : carriedSubject(scene, { sentence, from, floor, before });
  return {
    span: { start: from, end: after.contentStart },
    subject: subject ?? carried,
    carries: subject === null && carried === null,
    effect: effect === "refute" && !after.isMarked && !/(?:称|说|道)$/u.test(match.text) ? "deny" : effect,
    forward: reach(scene, after.contentStart, ceiling, quote),
    backward: precedingQuote(scene, from, sentence, '“"'.includes(folded.charAt(after.contentStart - 1))),
    originKind: match.text.startsWith("报道") ? "outlet" : null,
    rule: `zh/saying-${effect}`,
  };
}

/** 有报道指出: the first of two saying verbs is the noun that speaks. */
function speakingNoun({ verb, text }: Match): Span | null {
  const noun = /^(?:报道|公告|通报)(?=指出|表示|称|说)/u.exec(text)?.[0];
  return noun ? { start: verb.start, end: verb.start + noun.length } : null;
}

/** Governs nothing: its subject is remembered. */
function silentFrame(subject: Span, from: number): RawFrame {
  return {
    span: { start: from, end: from },
    subject,
    carries: false,
    effect: "say",
    forward: null,
    backward: null,
    originKind: null,
    rule: "zh/silent",
  };
}

/** “某某对此予以否认。”, “某某亲自辟谣。”: a denial whose proposition stands elsewhere. It governs its own words. */
function aloneFrame({ verb, text }: Match, rest: string, subject: Span | null, region: Span): RawFrame | null {
  if (!subject || /(?:称|说|道)$/u.test(text) || !/^(?:了|过)?(?:[。!?;”"]|,(?!\s*["“])|$)/u.test(rest)) return null;
  const start = subject.end;
  const own = { start, end: verb.end + 1 };
  return {
    span: { start: region.start, end: region.start },
    subject,
    carries: false,
    effect: "deny",
    forward: own,
    backward: { start: region.start, end: own.end },
    originKind: null,
    rule: "zh/denial-alone",
  };
}

/** Where the content begins behind the verb, and whether a mark sets it off; null where nothing follows. */
function behindVerb(
  scene: Scene,
  { verb, text }: Match,
  ceiling: number,
): { contentStart: number; isMarked: boolean } | null {
  const { folded } = scene.reading;
  let at = verb.end;
  let rest = folded.slice(at, ceiling);
  if (TELLS.test(text)) {
    const addressee =
      /^(?:了)?[^,:“”。"]{1,16}?(?=[,:“"])/u.exec(rest)?.[0] ??
      /^(?:了)?(?:记者|本报记者|媒体|我们|他们|本报)/u.exec(rest)?.[0];
    if (addressee) at += addressee.length;
    rest = folded.slice(at, ceiling);
  }
  const mark = /^(?:了|过)?\s*(?:[,:]\s*)?["“]?/u.exec(rest)?.[0] ?? "";
  const contentStart = at + mark.length;
  if (!/[\p{L}\p{N}]/u.test(folded.slice(contentStart, Math.min(ceiling, contentStart + 12)))) return null;
  return { contentStart, isMarked: /[,:"“]/u.test(mark) };
}

/** A clause follows, not a bare object: it holds a verb, or the verb denies a thing. */
function statesSomething(scene: Scene, from: number, ceiling: number, effect: SayEffect): boolean {
  const words = wordsWithin(scene, { start: from, end: segmentEnd(scene.reading.folded, from, ceiling) });
  if (effect === "deny") return words.length > 0 && words[0]!.text !== "的";
  return words.length >= 2 && words.some((w) => /^(?:v|a|z|i|l|eng)/u.test(w.tag) && w.tag !== "vn");
}

interface PostInput {
  match: Match;
  region: Span;
  subject: Span | null;
  before: readonly RawFrame[];
  floor: number;
  ceiling: number;
}

/** “……。”某局长如是表示。 / ……，某局长说。 */
function postFrame(
  scene: Scene,
  sentence: Sentence,
  { match, region, subject, floor, ceiling }: PostInput,
): RawFrame | null {
  if (
    !subject ||
    (match.effect !== "say" && match.effect !== "opinion" && match.effect !== "confirm" && match.effect !== "forecast")
  )
    return null;
  const { folded } = scene.reading;
  const quoted = precedingQuote(scene, region.start, sentence, true);
  const hasText = /\p{L}{2}/u.test(folded.slice(floor, region.start));
  if (!quoted && !hasText) return null;
  // “对此作出回应。” and the like report that there was speech, not what was said.
  if (!quoted && !/^(?:说|表示|称|透露|指出|介绍|认为|强调|坦言|补充|提到|总结)/u.test(match.text)) return null;
  return {
    span: { start: region.start, end: ceiling },
    subject,
    carries: false,
    effect: match.effect,
    forward: null,
    backward: quoted ?? { start: floor, end: region.start },
    originKind: null,
    rule: "zh/saying-behind",
  };
}

/** The quotation that closes right before `at`, perhaps at the end of the sentence before. */
function precedingQuote(scene: Scene, at: number, sentence: Sentence, asksForQuote: boolean): Span | null {
  const quote = quoteBefore(scene.quotes, at);
  const { folded } = scene.reading;
  if (!quote || !/^[\s,]*$/u.test(folded.slice(quote.outer.end, at))) return null;
  if (quote.outer.end <= sentence.span.start) {
    // In the sentence before: only one that stands there alone, with no frame before it, and a frame that asks for it.
    const opensAlone = quote.outer.start === 0 || /[\s。!?”]/u.test(folded.charAt(quote.outer.start - 1));
    return opensAlone && quote.isSpeech && asksForQuote ? quote.span : null;
  }
  return quote.isSpeech || quote.outer.start === sentence.span.start ? quote.span : null;
}

/** The subject of an earlier frame of the sentence, else of the sentence itself: “某局召开发布会，宣布……”. */
function carriedSubject(
  scene: Scene,
  { sentence, from, floor, before }: { sentence: Sentence; from: number; floor: number; before: readonly RawFrame[] },
): Span | null {
  const last = before.at(-1);
  if (last?.subject && last.span.start >= floor) return last.subject;
  const { folded } = scene.reading;
  let at = from;
  let found: Span | null = null;
  while (at > floor) {
    const start = segmentStart(folded, at - 1, floor);
    if (quoteAt(scene.quotes, start)?.span.start !== quoteAt(scene.quotes, from)?.span.start) break;
    const subject = findSubjectZh(scene, { start, end: at });
    if (subject && (namesWithin(scene, subject).length > 0 || start === sentence.span.start)) found = subject;
    at = Math.min(start, at - 1);
  }
  return found;
}

/** From the content on to the end of the sentence; a quotation is followed to its own end, and what turns away is left out. */
function reach(scene: Scene, from: number, ceiling: number, around: Quote | null): Span {
  const { folded } = scene.reading;
  const quote = quoteAt(scene.quotes, from);
  const isNew = quote !== null && quote !== around;
  const end = Math.max(ceiling, isNew ? quote.outer.end : 0);
  const search = isNew ? quote.outer.end : from;
  for (let at = search; at < end; at = segmentEnd(folded, at, end) + 1) {
    if (at > from && TURNS_AWAY.test(folded.slice(at, at + 6)) && (isNew || hasOwnSpeaker(scene, at, end)))
      return { start: from, end: at };
  }
  return { start: from, end };
}

/** A turning stretch with a saying verb or a quotation of its own. */
function hasOwnSpeaker(scene: Scene, at: number, end: number): boolean {
  const text = scene.reading.folded.slice(at, segmentEnd(scene.reading.folded, at, end));
  return /表示|称|指出|认为|说|透露|否认|回应|报道/u.test(text);
}

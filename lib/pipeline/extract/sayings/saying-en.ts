import {
  DOCUMENT,
  FALSELY,
  FIRST_PERSON,
  NO_FRAME_BEFORE,
  SAYING_DENIED,
  SAYING_VERBS,
} from "../../../lang/en/attribution";
import { FINITE } from "../../../lang/en/finite";
import { SAY_EFFECTS, type SayEffect } from "../../../lang/say-effect";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { matchesOf } from "../../../text/matches-of";
import { behind, invertedSubject, postFrame, precedingQuote, saidBefore } from "./behind-quote-en";
import { citedFrames } from "./cited-en";
import { contentBehind, TELLS } from "./content-en";
import type { RawFrame } from "./frame";
import { quoteAt } from "./quotes";
import { foldedText, type Scene } from "./scene";
import { findSilent, participleFrame } from "./special-en";
import { findSubjectEn, isNamedOffice } from "./subject-en";

/** Takes up what the frame before it began: “denied it, saying …”. */
const PARTICIPLE = "(?<=,\\s)(?:saying|adding|noting|insisting|arguing|warning|explaining)";

const VERB = new RegExp(
  `\\b(?:${SAY_EFFECTS.map((e) => `(?<${e}>${e === "say" ? `${PARTICIPLE}|` : ""}${SAYING_VERBS[e]})`).join("|")})\\b(?!')`,
  "gu",
);

const SHARES = /\b(?:and|but)\s+(?:(?:also|then|later|has|have|had)\s+)?$/u;
/** “…, it said, and reports that …”: behind a conjunction these are nouns. */
const NOUNS = /^(?:reports|claims|estimates|comments|forecasts|notes|remarks|states|projects|shows)$/u;

export interface Found {
  verb: Span;
  effect: SayEffect;
  text: string;
}

/** Reports of speech by a verb: “The ministry said that …”, “…, the ministry said.”, ““…,” said the coach.” */
export function findSayingsEn(scene: Scene, sentence: Sentence): RawFrame[] {
  const text = foldedText(scene, sentence.span);
  const frames: RawFrame[] = [];
  for (const match of matchesOf(VERB, text)) {
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
    if (frame) frames.push(...(citedFrames(scene, frame) ?? [frame]));
  }
  return [...frames, ...findSilent(scene, sentence, text)];
}

function toFrame(scene: Scene, sentence: Sentence, found: Found, before: readonly RawFrame[]): RawFrame | null {
  const { folded } = scene.reading;
  const { verb, text } = found;
  const quote = quoteAt(scene.quotes, verb.start);
  const floor = Math.max(sentence.span.start, quote?.span.start ?? 0);
  const ceiling = Math.min(sentence.span.end, quote?.span.end ?? sentence.span.end);
  const effect = FALSELY.test(folded.slice(floor, verb.start)) ? "reject" : found.effect;
  const inverted =
    TELLS.test(text) ||
    /ing$/u.test(text) ||
    /^accuse/u.test(text) ||
    isNamedOffice(scene, { start: floor, end: verb.start })
      ? null
      : invertedSubject(folded, verb, floor, ceiling);
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
  if (/ing$/u.test(text)) return participleFrame(scene, found, { before, floor, ceiling });
  // “He confirmed A but denied B”: the subject of the frame before.
  const isShared = Boolean(before.at(-1)?.subject) && SHARES.test(folded.slice(floor, verb.start));
  if (isShared && NOUNS.test(text)) return null;
  const subject = isShared
    ? null
    : findSubjectEn(scene, { start: ownClause(folded, floor, verb.start), end: verb.start });
  if (!subject) {
    // Only “He said A and added B” takes the subject of the frame before.
    if (!isShared) return null;
  }
  const subjectText = subject ? foldedText(scene, subject.span) : "";
  if (FIRST_PERSON.test(subjectText) || NOBODY.test(subjectText)) return null;
  if (/^claim/u.test(text) && TAKEN.test(folded.slice(verb.end, ceiling))) return null;
  if (
    /^(?:show|found|finds|indicate|suggest|state)/u.test(text) &&
    !DOCUMENT.test(subjectText) &&
    !/researchers|scientists|investigators|inspectors|police|study|court/u.test(subjectText)
  )
    return null;

  const frameStart = subject?.start ?? verb.start;
  const rest = folded.slice(verb.end, ceiling);
  const post =
    effect === "forecast" || effect === "wish"
      ? null
      : postFrame(rest, folded.slice(floor, frameStart), TELLS.test(text));
  const spanned = subject?.span ?? before.at(-1)?.subject ?? null;
  const base = { subject: spanned, carries: spanned === null, effect, originKind: null } as const;
  if (post !== null) {
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

/** “Nobody told us”: nothing was said. */
const NOBODY = /^(?:nobody|no one|no-one|none)\b/u;
/** What a storm or a team claims. */
const TAKEN =
  /^ (?:the |a |its |his |her |at least |more than |over |nearly |another )*(?:\d[\d,]*|[a-z]+)? ?(?:lives|life|victims?|titles?|gold|silver|bronze|crown|victory|win|medals?)\b/u;

/** “Shares fell after the company [said]”: behind a subordinator that a finite verb stands before, a clause of its own begins. */
function ownClause(folded: string, floor: number, verb: number): number {
  const opened = /^(?<main>.*) (?:after|when|as|because|although|though|while|since|until) (?:[^\s,]+ ){1,6}$/u.exec(
    folded.slice(floor, verb),
  )?.groups?.["main"];
  if (opened === undefined || !FINITE.test(opened)) return floor;
  return folded.indexOf(" ", floor + opened.length + 1) + 1;
}

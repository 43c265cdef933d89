import { BARE_CLASS, DOCUMENT, FIRST_PERSON, TAKES_CLAUSE } from "../../../lang/zh/attribution";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { postFrame, precedingQuote } from "./behind-quote-zh";
import { behindVerb, statesSomething } from "./content-zh";
import type { RawFrame } from "./frame";
import { quoteAt } from "./quotes";
import { reach } from "./reach-zh";
import { foldedText, namesWithin, type Scene } from "./scene";
import { segmentStart } from "./segment-bounds";
import { aloneFrame, silentFrame, speakingNoun } from "./special-zh";
import { findTopicZh } from "./status-zh";
import { findSubjectZh } from "./subject-zh";
import { type Match, matchVerbs } from "./verbs-zh";

/** “警方指已……”: 指 with a clause at once, where an auxiliary tells that one follows. */
const POINTS_AT = /^(?:已|正|将|曾|并|未|无|没|有|会|其|该|目前|现)/u;
/** A promise is its subject's; a forecast without a subject (“…,预计明年开业”) may be anybody's. */
const COMMITS = /^(?:承诺|允诺|誓言)/u;

/** Reports of speech by a verb: “某局表示，……”, “……，某局说。”, “某局回应：‘……’”. */
export function findSayingsZh(scene: Scene, sentence: Sentence): RawFrame[] {
  const frames: RawFrame[] = [];
  for (const match of matchVerbs(scene, sentence)) {
    const frame = toFrame(scene, sentence, match, frames);
    if (frame) frames.push(...(relayed(scene, frame) ?? [frame]));
  }
  return frames;
}

function toFrame(scene: Scene, sentence: Sentence, match: Match, before: readonly RawFrame[]): RawFrame | null {
  const { folded } = scene.reading;
  const { verb, effect } = match;
  const quote = quoteAt(scene.quotes, verb.start);
  const floor = Math.max(sentence.span.start, quote?.span.start ?? 0);
  const ceiling = Math.min(sentence.span.end, quote?.span.end ?? sentence.span.end);
  const from = segmentStart(folded, verb.start, floor);
  const region = { start: from, end: verb.start };
  const subject = documentSubject(scene, region, match.text) ?? findSubjectZh(scene, region) ?? speakingNoun(match);
  const subjectText = subject ? foldedText(scene, subject) : "";
  if (FIRST_PERSON.test(subjectText)) return null;
  if (match.isSilent) return subject ? silentFrame(subject, from) : null;
  // 农业处说明,…: with a comma behind it somebody explains; without one a thing shows.
  const isExplaining = /^说明$/u.test(match.text) && /^[,:]/u.test(folded.slice(verb.end));
  if (
    !isExplaining &&
    /^(?:显示|表明|说明)/u.test(match.text) &&
    !(DOCUMENT.test(subjectText) || BARE_CLASS.test(subjectText))
  )
    return null;

  if (effect === "deny" || effect === "refute") {
    const topic = findTopicZh(scene, { start: floor, end: from });
    const alone = aloneFrame(match, { rest: folded.slice(verb.end, ceiling), subject, region, topic });
    if (alone) return alone;
  }
  const after = behindVerb(scene, match, ceiling);
  if (!after) return postFrame(scene, sentence, { match, region, subject, before, floor, ceiling });
  const isClauseVerb =
    TAKES_CLAUSE.test(match.text) ||
    /(?:称|说|道)$/u.test(match.text) ||
    (match.text === "指" && (POINTS_AT.test(folded.slice(verb.end)) || (from === verb.start && from > floor)));
  if (!after.isMarked && !(isClauseVerb && statesSomething(scene, after.contentStart, ceiling, effect))) return null;
  const isBare = /^(?:[并还也又且则仅只均都却]|同时|但|并且|随后|一再|多次)*$/u.test(folded.slice(from, verb.start));
  const shared = isBare && !subject ? carriedSubject(scene, { sentence, from, floor, before }) : null;
  const goesOn = isBare && (before.at(-1)?.subject || (shared && (match.text.length > 1 || match.text === "指")));
  if (!subject && !after.isMarked && !goesOn && effect !== "deny" && effect !== "confirm") return null;
  if (
    !subject &&
    (effect === "opinion" ||
      effect === "wish" ||
      (effect === "forecast" && !(shared && isClauseVerb && COMMITS.test(match.text))))
  )
    return null;
  const carried = subject ? null : (shared ?? carriedSubject(scene, { sentence, from, floor, before }));
  return {
    span: { start: from, end: after.contentStart },
    subject: subject ?? carried,
    carries: subject === null && carried === null,
    effect: effect === "refute" && !after.isMarked && !/(?:称|说|道)$/u.test(match.text) ? "deny" : effect,
    forward: reach(scene, after.contentStart, ceiling, quote),
    backward: precedingQuote(
      scene,
      from,
      sentence,
      // “……。”某某说,……: right behind the mark it is the one who spoke that goes on.
      '“"'.includes(folded.charAt(after.contentStart - 1)) || '”"'.includes(folded.charAt(from - 1)),
    ),
    originKind: /^报[道导]/u.test(match.text) ? "outlet" : null,
    rule: `zh/saying-${effect}`,
  };
}

/** “外电引述渔业署官员指出”: one tells what another said; both frames govern the same words. */
function relayed(scene: Scene, frame: RawFrame): RawFrame[] | null {
  if (!frame.subject || !frame.forward) return null;
  const region = { start: frame.span.start, end: frame.span.end };
  const relay = RELAYS.exec(foldedText(scene, region));
  if (!relay) return null;
  const cut = region.start + relay.index + relay[0].length;
  const outer = findSubjectZh(scene, { start: region.start, end: region.start + relay.index });
  const told = foldedText(scene, { start: cut, end: region.end }).search(/的(?:话|消息|说法)/u);
  const teller = findSubjectZh(scene, { start: cut, end: told > 0 ? cut + told : region.end });
  if (!outer || !teller) return null;
  return [
    { ...frame, span: { start: region.start, end: cut }, subject: outer, backward: null, rule: "zh/relaying" },
    { ...frame, span: { start: cut, end: region.end }, subject: teller },
  ];
}

/** Between whoever relays and whoever is relayed; a noun behind 的 is no speaker (引述的说法). */
const RELAYS = /(?<=.{2})(?:援引|引述|转引|引用)(?!的|了)(?=.{2})/u;

/** “某局公布的检验结果(显示)”: what shows is the whole noun phrase, a date inside it or not. */
function documentSubject(scene: Scene, region: Span, verb: string): Span | null {
  if (!/^(?:显示|表明|说明)/u.test(verb) || !DOCUMENT.test(foldedText(scene, region))) return null;
  const opening = findSubjectZh(scene, region);
  return opening ? { start: opening.start, end: region.end } : null;
}

/** 负责人|出面|道歉: the tagger has a noun for an adverbial behind the office. */
function upToOffice(scene: Scene, subject: Span | null): Span | null {
  const office = subject ? /^.*?(?:负责人|发言人|代表)/u.exec(foldedText(scene, subject))?.[0].length : undefined;
  return subject && office ? { start: subject.start, end: subject.start + office } : subject;
}

/** How far back a subject is looked for, in UTF-16 units and in commas: longer sentences are lists, and each frame would read all before it. */
const CARRY_REACH = 400;
const CARRY_COMMAS = 12;

/** The subject of an earlier frame of the sentence, else of the sentence itself: “某局召开发布会，宣布……”. */
function carriedSubject(
  scene: Scene,
  { sentence, from, floor, before }: { sentence: Sentence; from: number; floor: number; before: readonly RawFrame[] },
): Span | null {
  const last = before.at(-1);
  if (last?.subject && last.span.start >= floor) return last.subject;
  const { folded } = scene.reading;
  const least = Math.max(floor, from - CARRY_REACH);
  let at = from;
  let found: Span | null = null;
  for (let commas = 0; at > least && commas <= CARRY_COMMAS; commas++) {
    const start = segmentStart(folded, at - 1, least);
    if (quoteAt(scene.quotes, start)?.span.start !== quoteAt(scene.quotes, from)?.span.start) break;
    const subject = upToOffice(scene, findSubjectZh(scene, { start, end: at }));
    if (subject && (namesWithin(scene, subject).length > 0 || start === sentence.span.start)) found = subject;
    at = Math.min(start, at - 1);
  }
  return found;
}

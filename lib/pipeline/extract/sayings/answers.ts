import * as en from "../../../lang/en/answers";
import * as zh from "../../../lang/zh/answers";
import type { Answer } from "../../../model/claim";
import type { Paragraph, Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";
import { foldedText, type Scene, wordsWithin } from "./scene";

/** The answer each sentence of an exchange's answers gives, by sentence index; null where it gives none of them. */
export function judgeAnswers(scene: Scene): ReadonlyMap<number, Answer> {
  const answers = new Map<number, Answer>();
  for (const { asked, replies } of exchanges(scene)) judgeExchange(scene, asked, replies, answers);
  return answers;
}

interface Exchange {
  asked: Sentence[];
  replies: Sentence[];
}

function exchanges({ reading }: Scene): Exchange[] {
  const byNumber = new Map<number, Exchange>();
  for (const sentence of reading.sentences) {
    const paragraph: Paragraph | undefined = reading.paragraphs[sentence.paragraph];
    if (!paragraph || paragraph.exchange === null) continue;
    const exchange = byNumber.get(paragraph.exchange) ?? { asked: [], replies: [] };
    byNumber.set(paragraph.exchange, exchange);
    if (paragraph.role === "question") exchange.asked.push(sentence);
    else if (paragraph.role === "answer") exchange.replies.push(sentence);
  }
  return [...byNumber.values()];
}

function judgeExchange(scene: Scene, asked: Sentence[], replies: Sentence[], answers: Map<number, Answer>): void {
  const cues = scene.pack === "zh" ? zh : en;
  const opening = openingAnswer(scene, asked, replies);
  let current: Answer | null = opening;
  for (const sentence of replies) {
    const text = foldedText(scene, sentence.span);
    const declined = cues.DECLINED.test(text);
    if (current === "declined" && cues.TOLD_AFTER_ALL.test(text)) current = "partly";
    const answer = declined ? "declined" : current;
    if (answer) answers.set(sentence.index, answer);
  }
}

/** Judged by the answer's first words; a question that wants no yes or no has none of these answers. */
function openingAnswer(scene: Scene, asked: readonly Sentence[], replies: readonly Sentence[]): Answer | null {
  const cues = scene.pack === "zh" ? zh : en;
  const first = replies[0];
  const question = asked.at(-1);
  if (!first || !question) return null;
  const text = foldedText(scene, first.span);
  const asks = foldedText(scene, question.span);
  if (cues.DECLINED.test(text)) return "declined";
  if (cues.PARTLY.test(text) || isPartOf(asks, text)) return "partly";
  const isPolar = cues.POLAR.test(asks) && !(cues.WH.test(asks) && !/吗["”']*\?|是不是|是否/u.test(asks));
  const isStatement = !question.isQuestion;
  if (isPolar || isStatement) {
    if (cues.CONFIRMED.test(text)) return "confirmed";
    if (cues.DENIED.test(text)) return "denied";
  }
  const opening = replies
    .filter((s) => s.paragraph === first.paragraph)
    .slice(0, 3)
    .map((s) => foldedText(scene, s.span))
    .join("");
  if (cues.RHETORICAL_DENIAL.test(opening)) return "denied";
  if (cues.EVADED.test(text)) return "evaded";
  if (!isPolar) return rejectsPremise(scene, question, first) ? "denied" : null;
  return takenUp(scene, question, first) ?? (passesOver(scene, question, replies) ? "evaded" : null);
}

/** “预算超支吗?” – “部分超支”: the words asked about, of a part. */
function isPartOf(asks: string, text: string): boolean {
  const what = /^(?:大|小|一)?部分(?:是|会|已)?(?<what>\p{Script=Han}{2})/u.exec(text)?.groups?.["what"];
  return what !== undefined && asks.includes(what);
}

/** Points back at what was asked: the answer takes it up whatever its words. */
const POINTS_BACK = /^(?:那|这|此|该|它|他|她|the |that|this|it|they|he|she)/u;
const FIGURE = /\d|[一二两三四五六七八九十百千万]{1,6}(?:成|倍|个|名|人|家|次|年|月|天|元|万|亿|%)/u;

/**
 * An answer that repeats none of the question's content words speaks of something else. Less is no sign of evasion: not
 * where it points back, gives a figure that was not asked about, or shares a character with the words asked about.
 */
function passesOver(scene: Scene, question: Sentence, replies: readonly Sentence[]): boolean {
  const first = foldedText(scene, replies[0]!.span).replace(/^(?:其实|实际上|well|look|so)[\s,]*/u, "");
  const told = replies.map((s) => foldedText(scene, s.span)).join("");
  const asks = foldedText(scene, question.span);
  if (POINTS_BACK.test(first) || (FIGURE.test(told) && !FIGURE.test(asks))) return false;
  const said = new Set(replies.flatMap((reply) => contentWords(scene, reply)));
  const asked = contentWords(scene, question);
  if (asked.some((word) => said.has(word))) return false;
  const opening = foldedText(scene, replies[0]!.span);
  return !asked.some((word) => /^\p{Script=Han}{2,}$/u.test(word) && [...word].some((unit) => opening.includes(unit)));
}

function contentWords(scene: Scene, sentence: Sentence): string[] {
  return wordsWithin(scene, sentence.span)
    .filter((w) => /^(?:n|v|x|j|l|eng)/u.test(w.tag) && w.text.length > 1)
    .map((w) => w.text);
}

const NEGATED_BEFORE =
  /[不没未无](?:有|会|能|想|再|打算|曾)?[^,。]{0,4}$|(?:\b(?:not|never)|n't)\s+(?:\w+\s+)?$|\bnever (?:been |being )?$/u;
/** “…, not the plant”: a thing is set against another, the verb is not denied. */
const SETS_AGAINST = /\b(?:not|no)\s+(?:the|a|an|our|any|all|just|only)\s+$/u;

/** “Why did you lay off 200?” – “We did not lay off 200”: an open question's own verb is denied where the question affirmed it. */
function rejectsPremise(scene: Scene, question: Sentence, reply: Sentence): boolean {
  return contentVerbs(scene, question.span).some(
    (verb) => heardAgain(scene, verb, reply) === "denied" && !isNegated(scene, question, verb),
  );
}

/** The answer says the question's own verb again, affirmed or negated; a question that denies turns the answer round. */
function takenUp(scene: Scene, question: Sentence, reply: Sentence): Answer | null {
  // The last verb of the part that asks is what a yes or no is wanted of.
  const asks = foldedText(scene, question.span);
  const from = question.span.start + asks.lastIndexOf(",", asks.length - 2) + 1;
  const verb = contentVerbs(scene, { start: from, end: question.span.end }).at(-1);
  const heard = verb ? heardAgain(scene, verb, reply) : null;
  if (!verb || heard === null || heard === "partly" || !isNegated(scene, question, verb)) return heard;
  return heard === "denied" ? "confirmed" : "denied";
}

/** How a verb of the question comes back in the answer; null where it does not. */
function heardAgain(scene: Scene, verb: Word, reply: Sentence): "confirmed" | "denied" | "partly" | null {
  const again = wordsWithin(scene, reply.span).find((w) => w.text === verb.text && /^(?:v|eng)/u.test(w.tag));
  if (!again) return null;
  const at = again.start - reply.span.start;
  const before = foldedText(scene, reply.span).slice(Math.max(0, at - 14), at);
  if (SETS_AGAINST.test(before)) return null;
  if (/(?:部分|局部|partly|partially|in part)\s*$/u.test(before)) return "partly";
  return NEGATED_BEFORE.test(before) ? "denied" : "confirmed";
}

function isNegated(scene: Scene, sentence: Sentence, verb: Word): boolean {
  const before = foldedText(scene, { start: Math.max(sentence.span.start, verb.start - 14), end: verb.start });
  return (
    /(?:没(?!有没)|不(?!不|是)|未|无)(?:有|会|能|想|再|打算|曾|钱)?[^,。不没]{0,3}$|\b(?:not|never)\b|n't/u.test(
      before,
    ) && !/(.)[不没]\1/u.test(before)
  );
}

function contentVerbs(scene: Scene, span: Span): Word[] {
  return wordsWithin(scene, span).filter(
    (w, i, all) =>
      isContentVerb(w.text, w.tag, scene.pack) &&
      !(scene.pack === "zh" && /^v$/u.test(all[i - 1]?.tag ?? "") && !/^[不没]?[会能要想]$/u.test(all[i - 1]!.text)),
  );
}

const LIGHT =
  /^(?:是|有|会|能|要|做|说|想|可以|可能|让|到|来|去|be|have|do|will|would|can|could|you|your|the|a|an|to|of|in|on|and|or|it|that|this|is|are|for|with|as|at|by|any|so|not|there|they|we|i|mean|from)$/u;

function isContentVerb(word: string, tag: string, pack: string): boolean {
  // 会|不会|撤出: the tagger cuts an A-not-A into two verbs.
  if (/[不没]/u.test(word)) return false;
  return ((pack === "en" && tag === "eng") || (tag.startsWith("v") && word.length >= 2)) && !LIGHT.test(word);
}

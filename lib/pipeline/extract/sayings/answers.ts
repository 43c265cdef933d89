import * as en from "../../../lang/en/answers";
import * as zh from "../../../lang/zh/answers";
import type { Answer } from "../../../model/claim";
import type { Paragraph, Sentence } from "../../../model/sentence";
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
  if (cues.PARTLY.test(text)) return "partly";
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
  if (!isPolar) return cues.EVADED.test(text) ? "evaded" : null;
  return takenUp(scene, question, first) ?? (takesUpAnything(scene, question, replies) ? null : "evaded");
}

/** An answer that repeats none of the question's content words speaks of something else; less is no sign of evasion. */
function takesUpAnything(scene: Scene, question: Sentence, replies: readonly Sentence[]): boolean {
  const contentOf = (sentence: Sentence) =>
    wordsWithin(scene, sentence.span)
      .filter((w) => /^(?:n|v|x|j|l|eng)/u.test(w.tag) && w.text.length > 1)
      .map((w) => w.text);
  const said = new Set(replies.flatMap(contentOf));
  return contentOf(question).some((word) => said.has(word));
}

/** The answer says the question's own verb again, affirmed or negated. */
function takenUp(scene: Scene, question: Sentence, reply: Sentence): Answer | null {
  const said = wordsWithin(scene, reply.span);
  const text = foldedText(scene, reply.span);
  const verbs = wordsWithin(scene, question.span).filter(
    (w, i, all) =>
      isContentVerb(w.text, w.tag, scene.pack) && !(scene.pack === "zh" && /^v$/u.test(all[i - 1]?.tag ?? "")),
  );
  // The last verb is what a yes or no is asked of.
  for (const verb of verbs.slice(-1)) {
    const again = said.find((w) => w.text === verb.text && /^(?:v|eng)/u.test(w.tag));
    if (!again) continue;
    const before = text.slice(Math.max(0, again.start - reply.span.start - 14), again.start - reply.span.start);
    return /[不没未](?:有|会|能|想|再|打算|曾)?[^,。]{0,4}$|\b(?:not|never|no)\b|n't/u.test(before)
      ? "denied"
      : "confirmed";
  }
  return null;
}

const LIGHT =
  /^(?:是|有|会|能|要|做|说|想|可以|可能|让|到|来|去|be|have|do|will|would|can|could|you|your|the|a|an|to|of|in|on|and|or|it|that|this|is|are|for|with|as|at|by|any|so|not|there|they|we|i|mean|from)$/u;

function isContentVerb(word: string, tag: string, pack: string): boolean {
  return ((pack === "en" && tag === "eng") || (tag.startsWith("v") && word.length >= 2)) && !LIGHT.test(word);
}

import { comparesSayings, mayCompareSayings } from "../../../lang/sayings-compared";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { overlaps } from "../../../text/spans";
import { findAccordingEn, findRumoursEn } from "./according-en";
import { findAccordingZh, findRumoursZh } from "./according-zh";
import { findBesideQuotesZh } from "./beside-quote-zh";
import type { Frame, RawFrame } from "./frame";
import { findHeadlineFrames } from "./headline";
import { quoteAt } from "./quotes";
import { createResolver } from "./resolve-speakers";
import { findSayingsEn } from "./saying-en";
import { findSayingsZh } from "./saying-zh";
import { foldedText, type Scene } from "./scene";
import { segmentEnd } from "./segment-bounds";
import { findAccountsZh } from "./special-zh";

/** All frames with their speakers, by the index of every sentence that they stand in or govern. */
export function findFrames(scene: Scene): ReadonlyMap<number, readonly Frame[]> {
  const { sentences } = scene.reading;
  const bySentence = new Map<number, Frame[]>();
  const resolve = createResolver(scene);
  for (const sentence of sentences) {
    for (const raw of rawFrames(scene, sentence)) {
      const frame = resolve(raw, sentence);
      const { start, end } = extentOf(frame);
      for (let i = sentence.index; i >= 0 && sentences[i]!.span.end > start; i--) add(bySentence, i, frame);
      for (let i = sentence.index + 1; i < sentences.length && sentences[i]!.span.start < end; i++)
        add(bySentence, i, frame);
    }
  }
  return bySentence;
}

/** No sentence of prose reports so often; each frame is held against all that follows it. */
const MOST_IN_SENTENCE = 40;

/** Frames of one sentence in text order; of two that begin inside each other the more telling one stays. */
function rawFrames(scene: Scene, sentence: Sentence): RawFrame[] {
  const found =
    scene.pack === "zh"
      ? [
          ...findRumoursZh(scene, sentence),
          ...findAccordingZh(scene, sentence),
          ...findSayingsZh(scene, sentence),
          ...findAccountsZh(scene, sentence),
          ...findBesideQuotesZh(scene, sentence),
        ]
      : [...findRumoursEn(scene, sentence), ...findAccordingEn(scene, sentence), ...findSayingsEn(scene, sentence)];
  found.push(...findHeadlineFrames(scene, sentence));
  const kept: RawFrame[] = [];
  for (const frame of found) {
    if (kept.length === MOST_IN_SENTENCE) break;
    if (!kept.some((k) => overlaps(k.span, frame.span))) kept.push(frame);
  }
  kept.sort((x, y) => x.span.start - y.span.start);
  kept.forEach((frame, i) => {
    const next = kept[i + 1];
    if (next && frame.forward && (turnsTo(scene, next) || takesTurn(scene, frame, next)))
      frame.forward = { start: frame.forward.start, end: Math.min(frame.forward.end, next.span.start) };
    if (frame.forward) frame.forward = beforeComparison(scene, frame.forward);
  });
  return kept;
}

/** “公司表示营收三亿,两者相差甚远”: whoever sets what was said against something else is the writer again, outside quotation marks. */
function beforeComparison(scene: Scene, forward: Span): Span {
  const { folded } = scene.reading;
  if (!mayCompareSayings(foldedText(scene, forward))) return forward;
  for (
    let at = segmentEnd(folded, forward.start, forward.end) + 1;
    at < forward.end;
    at = segmentEnd(folded, at, forward.end) + 1
  ) {
    const start = at + (/^\s*/u.exec(folded.slice(at, at + 4))?.[0].length ?? 0);
    const end = segmentEnd(folded, start, forward.end);
    if (quoteAt(scene.quotes, start) === null && comparesSayings(foldedText(scene, { start, end })))
      return { start: forward.start, end: at };
  }
  return forward;
}

/** “…, but the union said …”: the second speaker is not told of by the first. */
function turnsTo({ reading }: Scene, next: RawFrame): boolean {
  const before = reading.folded.slice(Math.max(0, next.span.start - 14), next.span.start);
  const own = reading.folded.slice(next.span.start, next.span.start + 3);
  return (
    /(?:\b(?:but|while|whereas|although|though|however,)|;)\s*$/u.test(before) ||
    /^(?:但|而(?!且)|不过|然而)/u.test(own)
  );
}

/** “甲方指控……,乙方说……”: content that began without a mark is over where a new stretch names another speaker. */
function takesTurn({ pack, reading }: Scene, { forward, subject }: RawFrame, next: RawFrame): boolean {
  if (pack !== "zh" || !forward || !subject || !next.subject || next.subject.start === subject.start) return false;
  const isUnmarked = !/[,:“"]/u.test(reading.folded.charAt(forward.start - 1));
  return isUnmarked && next.span.start > forward.start && reading.folded.charAt(next.span.start - 1) === ",";
}

function add(map: Map<number, Frame[]>, index: number, frame: Frame): void {
  const list = map.get(index);
  if (list) list.push(frame);
  else map.set(index, [frame]);
}

function extentOf({ span, forward, backward }: RawFrame): { start: number; end: number } {
  return {
    start: Math.min(span.start, backward?.start ?? span.start),
    end: Math.max(span.end, forward?.end ?? span.end),
  };
}

import type { SayEffect } from "../../../lang/say-effect";
import type { OriginKind, Speaker } from "../../../model/claim";
import type { Span } from "../../../model/span";

/** `report`: told by an outlet or a document; `rumour`: by nobody in particular. */
type FrameEffect = SayEffect | "report" | "rumour";

/** A report of speech as found, before it is known who its subject is. */
export interface RawFrame {
  /** What is cut off a clause's body: subject, adverbials, verb, addressee, punctuation. */
  span: Span;
  /** Whom the text names as speaking; null where the words name nobody. */
  subject: Span | null;
  /** True where a subject is missing and one of an earlier frame or sentence is meant. */
  carries: boolean;
  effect: FrameEffect;
  /** What it governs: behind it, and before it. */
  forward: Span | null;
  backward: Span | null;
  /** Set where the wording itself says what kind of origin it is (据悉, 有消息称). */
  originKind: OriginKind | null;
  rule: string;
}

/** A frame whose speaker is resolved as far as the text allows. */
export interface Frame extends RawFrame {
  speaker: Speaker | null;
  origin: OriginKind;
  /** The text does not settle who speaks. */
  isOpen: boolean;
}

/** True where what stands at `at` (UTF-16) is what the frame reports, behind it or before it. */
export function governs(frame: RawFrame, at: number): boolean {
  const interrupts = frame.forward !== null && frame.backward !== null;
  return covers(frame.forward, at) || covers(frame.backward, at) || (interrupts && covers(frame.span, at));
}

function covers(span: Span | null, at: number): boolean {
  return span !== null && at >= span.start && at < span.end;
}

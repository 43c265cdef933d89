import type { Form, OriginKind, Speaker } from "../../../model/claim";
import type { Paragraph } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { type Frame, governs } from "./frame";
import { quoteAt } from "./quotes";
import type { Scene } from "./scene";
import { turnOrigin, turnSpeaker } from "./turn-speaker";

/** Who says a body, in which form, through whom. `frame` is the one nearest to it. */
export interface Attribution {
  speaker: Speaker | null;
  form: Form;
  origin: OriginKind;
  chain: string[];
  frame: Frame | null;
  frames: readonly Frame[];
  rules: string[];
}

/** The last one heard, for a quotation that stands without a frame of its own. */
export interface Carry {
  speaker: Speaker | null;
  origin: OriginKind;
  paragraph: number;
}

/**
 * Who says what stands at a body's middle.
 * @param carry who was last heard before this clause.
 */
export function attribute(
  scene: Scene,
  paragraph: Paragraph,
  body: Span,
  frames: readonly Frame[],
  carry: Carry,
): Attribution {
  const at = (body.start + body.end) >> 1;
  const over = nestedFrames(frames, at);
  const frame = over.at(-1) ?? null;
  const turn = turnSpeaker(scene, paragraph.index);
  const quote = quoteAt(scene.quotes, at);
  const isQuoted = quote !== null && shareWithin(body, quote.span) >= QUOTED_SHARE;
  if (!frame) {
    if (turn)
      return {
        speaker: turn,
        form: "direct_quote",
        origin: turnOrigin(scene, paragraph.index),
        chain: [],
        frame,
        frames: over,
        rules: ["turn-label"],
      };
    if (isQuoted && quote.isSpeech) return carriedQuote(carry, quote.continues, paragraph.index);
    return { speaker: null, form: "narration", origin: "author", chain: [], frame, frames: over, rules: [] };
  }
  const isDirect =
    isQuoted &&
    frame.effect !== "deny" &&
    (quote.isSpeech || frame.forward?.start === quote.span.start || frame.backward !== null);
  const relays = over.slice(0, -1).flatMap((f) => (f.speaker ? [f.speaker.name] : []));
  const chain = [...(turn ? [turn.name] : []), ...relays].filter(
    (name, i, all) => name !== frame.speaker?.name && all.indexOf(name) === i,
  );
  const rules = over.map((f) => f.rule);
  if (frame.isOpen) rules.push("speaker-open");
  const isOwnTurn = turn !== null && frame.speaker?.name === turn.name;
  return {
    speaker: frame.speaker,
    form:
      frame.origin === "author"
        ? "narration"
        : isDirect || (isOwnTurn && paragraph.role !== "question")
          ? "direct_quote"
          : "indirect",
    origin: frame.origin,
    chain,
    frame,
    frames: over,
    rules,
  };
}

/** A body counts as quoted from this share of its length on inside the marks; the rest is a lead-in. */
const QUOTED_SHARE = 0.6;

function shareWithin(body: Span, quote: Span): number {
  const inside = Math.min(body.end, quote.end) - Math.max(body.start, quote.start);
  return body.end > body.start ? inside / (body.end - body.start) : 0;
}

/** Frames over a place, outermost first: what stands behind a quotation is told from outside it. */
function nestedFrames(frames: readonly Frame[], at: number): Frame[] {
  const over = frames.filter((f) => governs(f, at));
  return over.sort((x, y) => depthOf(x, at) - depthOf(y, at) || x.span.start - y.span.start);
}

function depthOf(frame: Frame, at: number): number {
  return frame.span.start > at ? 0 : 1;
}

/** A quotation goes on, or follows in the same paragraph: still the one last heard. Else nobody can be named. */
function carriedQuote(carry: Carry, continues: boolean, paragraph: number): Attribution {
  const isNear =
    carry.speaker !== null && (carry.paragraph === paragraph || (continues && carry.paragraph === paragraph - 1));
  return {
    speaker: isNear ? carry.speaker : null,
    form: "direct_quote",
    origin: isNear ? carry.origin : "anonymous",
    chain: [],
    frame: null,
    frames: [],
    rules: [isNear ? "speaker-carried" : "speaker-open"],
  };
}

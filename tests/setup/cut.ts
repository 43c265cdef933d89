import type { Span } from "../../lib/model/span";
import type { Engine } from "../../lib/pipeline/engine";

/** A text and the claims that a careful reader would list, by a writer who had not seen the program. */
export interface CutCase {
  lang: string;
  text: string;
  /** Stretches of the text, in its order. */
  claims: readonly string[];
  /** Those that the engine does not cut so yet. */
  knownGaps?: readonly string[];
}

/** Share of a reader's claim that one of the engine's must hold, and from which it holds another one too. */
const HELD = 0.5;
const HELD_TOO = 0.6;
/** Share of it from which a second claim of the engine's takes a part of it. */
const PART = 0.3;

/** The reader's claims that the engine has not as one claim each: left out, joined with another, or in pieces. */
export function miscut({ text, claims }: CutCase, engine: Engine): string[] {
  const made = engine.extract({ text, publishedAt: "2025-06-12" }).claims;
  let from = 0;
  const wanted = claims.map((claim) => {
    const start = text.indexOf(claim, from);
    from = start + 1;
    return { start, end: start + claim.length };
  });
  const share = (of: Span, by: Span) =>
    Math.max(0, Math.min(of.end, by.end) - Math.max(of.start, by.start)) / (of.end - of.start);
  return claims.filter((_, i) => {
    const own = wanted[i]!;
    const best = [...made].sort((x, y) => share(own, y) - share(own, x))[0];
    if (!best || share(own, best) < HELD) return true;
    const joined = wanted.filter((other) => share(other, best) >= HELD_TOO).length > 1;
    return joined || made.filter((claim) => share(own, claim) >= PART).length > 1;
  });
}

import * as en from "../../../lang/en/status";
import * as zh from "../../../lang/zh/status";
import type { Span } from "../../../model/span";
import { foldedText, type Scene } from "./scene";

/**
 * What a condition of a sentence governs, or null: what stands behind it up to a semicolon, or up to a stretch that says what is
 * already so ("如果下雨,比赛改期,门票已售出两万张").
 */
export function findCondition(scene: Scene, sentence: Span): Span | null {
  const text = foldedText(scene, sentence);
  const { HYPOTHETICAL } = scene.pack === "zh" ? zh : en;
  const match = HYPOTHETICAL.exec(text);
  if (!match) return null;
  const start = sentence.start + match.index;
  return { start, end: start + lengthOf(text.slice(match.index)) };
}

/** Stretches of a sentence, each with the mark that closes it. */
const STRETCHES = /[^,，;；]*[,，;；]?/gu;
/** Fewest stretches that a condition takes: itself and what would follow. */
const LEAST = 2;

/** How far what begins with a condition stays in the condition. */
function lengthOf(text: string): number {
  const stretches = text.match(STRETCHES)?.filter((s) => s !== "") ?? [];
  let length = 0;
  for (const [i, stretch] of stretches.entries()) {
    if (i > 0 && /[;；]$/u.test(stretches[i - 1]!)) break;
    if (i >= LEAST && isFact(stretch) && !stretches.slice(i).some(supposes)) break;
    length += stretch.length;
  }
  return length;
}

/** Says what is or was so: with a mark of what is past or present, or set against the condition. */
function isFact(stretch: string): boolean {
  return FACT.test(stretch) && !supposes(stretch);
}

const FACT =
  /已(?!婚|知)|了(?!解)|曾|没有|尚未|仍未|并未|未(?!来|必)|去年|昨|目前|现时|至今|此前|迄今|^\s*(?:but|although|though|while|yet)\b|\b(?:was|were|has|have|had|did)\b/u;

function supposes(stretch: string): boolean {
  return SUPPOSED.test(stretch);
}

const SUPPOSED =
  /将|会|就|则|便|才|可(?:以|能)|能|要|须|需|恐|或|料|如果|一旦|\b(?:if|unless|will|would|could|might|may|can|should|shall)\b|'ll\b|'d\b/u;

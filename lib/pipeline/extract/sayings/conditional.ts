import * as en from "../../../lang/en/status";
import * as zh from "../../../lang/zh/status";
import type { Span } from "../../../model/span";
import { foldedText, type Scene } from "./scene";

/** Where a condition begins in a sentence, or null: what stands behind it, up to a semicolon, is hypothetical. */
export function findCondition(scene: Scene, sentence: Span): Span | null {
  const text = foldedText(scene, sentence);
  const { HYPOTHETICAL } = scene.pack === "zh" ? zh : en;
  const match = HYPOTHETICAL.exec(text);
  if (!match) return null;
  const stop = /[;；]/u.exec(text.slice(match.index))?.index ?? text.length - match.index;
  return { start: sentence.start + match.index, end: sentence.start + match.index + stop };
}

import * as en from "../../../lang/en/status";
import * as zh from "../../../lang/zh/status";
import type { Stance } from "../../../model/claim";
import type { Span } from "../../../model/span";
import { foldedText, type Scene } from "./scene";

/** Where the source puts itself to what it tells, by its own words (事实上, 所谓); `relays` where it says nothing. */
export function findStance(scene: Scene, clause: Span): Stance {
  const { ENDORSED, DOUBTED } = scene.pack === "zh" ? zh : en;
  const text = foldedText(scene, clause);
  if (DOUBTED.test(text)) return "doubts";
  return ENDORSED.test(text) ? "endorses" : "relays";
}

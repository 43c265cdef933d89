import * as en from "../../../lang/en/answers";
import * as zh from "../../../lang/zh/answers";
import type { Span } from "../../../model/span";
import { type Scene, wordsWithin } from "./scene";
import { trimBody } from "./segment-bounds";

/** Opens a stretch that depends on the question behind it. */
const LEANS = /^(?:如果|若|假如|既然|至于|关于|对于|那么|if|since|as for|when)/u;

/**
 * The statement before a rhetorical question of the same clause: “我们没有库存，怎么可能出货？” states the first part.
 * @returns its span, or null where the clause only asks.
 */
export function splitQuestionTail(scene: Scene, body: Span): Span | null {
  const { folded } = scene.reading;
  const comma = folded.lastIndexOf(",", body.end - 1);
  if (comma <= body.start) return null;
  const head = trimBody(folded, { start: body.start, end: comma });
  const text = folded.slice(head.start, head.end);
  const { WH } = scene.pack === "zh" ? zh : en;
  if (LEANS.test(text) || WH.test(text) || /[?吗]|是否|是不是/u.test(text)) return null;
  const words = wordsWithin(scene, head);
  const hasVerb = words.some((w) => /^(?:v|a$|eng)/u.test(w.tag));
  return hasVerb && words.length >= 3 ? head : null;
}

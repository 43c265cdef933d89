import { SAID_THING } from "../../../lang/zh/attribution";
import type { Span } from "../../../model/span";
import type { Attribution } from "./attribute";
import { foldedText, type Scene } from "./scene";
import { trimBody } from "./segment-bounds";
import { DENIED_TOPIC } from "./special-zh";
import { findTopicZh, type StatusCue } from "./status-zh";

/** Where the proposition stands: what is denied, where the clause denies one. */
export function bodyOf(
  scene: Scene,
  clause: Span,
  framed: Span,
  { frame }: Attribution,
  denial: StatusCue | null,
): Span {
  if (denial?.body) return denial.body;
  const isTopical = denial !== null || frame?.rule === DENIED_TOPIC;
  const topic = isTopical && scene.pack === "zh" ? findTopicZh(scene, clause) : null;
  if (topic) return trimBody(scene.reading.folded, topic);
  return frame?.effect === "deny" ? deniedProposition(scene, framed) : framed;
}

/** “否认了网上流传的‘……’的说法”: the proposition without the words for its being said. */
function deniedProposition(scene: Scene, body: Span): Span {
  if (scene.pack !== "zh") return body;
  const text = foldedText(scene, body);
  const lead =
    /^(?:了|过)?(?:网上|网络|网络上|社交媒体|社交平台|此前|外界|近日|坊间)*(?:(?:所)?(?:流传|盛传|传播|传言)的)?(?:有关|关于|所谓)?/u.exec(
      text,
    )?.[0].length ?? 0;
  const tail = DENIED_TAIL.exec(text)?.index ?? text.length;
  return tail - lead >= 2 ? trimBody(scene.reading.folded, { start: body.start + lead, end: body.start + tail }) : body;
}

const DENIED_TAIL = new RegExp(`[”"]?(?:这一|的|等)(?:所有|相关|一切)?(?:${SAID_THING})$`, "u");

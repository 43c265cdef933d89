import type { Stance, Status } from "../../../model/claim";
import type { Span } from "../../../model/span";
import type { Attribution } from "./attribute";
import { isOwnView, isRuling, type Kinded, opinionReason } from "./clause-kind";
import type { Input } from "./say";
import { foldedText } from "./scene";
import { findStance } from "./stance";
import { findStatusEn } from "./status-en";
import { findStatusZh, type StatusCue } from "./status-zh";

/** A correction announced as such: what it quotes no longer stands. */
/** “海关更正称”: the frame itself corrects. */
const CORRECTS = /(?:更正|订正)[^,。]{0,3}[,:]?[“"]?$/u;
const NOTICE = /^(?:correction|clarification|更正|勘误|订正):/u;

/** What somebody asks or doubts is left open: “(questioned) whether it was safe”, “(质疑)工程是否合格”. */
const DOUBTS = /(?:质疑|怀疑|追问|询问|\b(?:question|ask|wonder|doubt)(?:s|ed))[\s,:]*$/u;
const WHETHER = /^(?:whether|if)\b|^[^,;]{0,12}?(?:是否|能否|会否|可否|有没有|是不是|会不会)/u;

export function statusCue(
  { scene, clause, isConditional }: Input,
  body: Span,
  denial: StatusCue | null,
): StatusCue | null {
  if (denial) return denial;
  const before = scene.reading.folded.slice(clause.span.start, Math.max(clause.span.start, body.start));
  if (NOTICE.test(foldedText(scene, clause.span)) || CORRECTS.test(before))
    return { status: "corrected", rule: "notice" };
  if (DOUBTS.test(before) && WHETHER.test(foldedText(scene, body))) return { status: "possible", rule: "whether" };
  return scene.pack === "zh" ? findStatusZh(scene, body, isConditional) : findStatusEn(scene, body, isConditional);
}

/** A recording or a post that goes round is a rumour, whatever it says: 网上流传的录音, "a video circulating online". Folded. */
const GOES_ROUND =
  /流传|疯传|盛传|热传|疯转|网传|\b(?:circulat(?:ing|ed)|viral|shared (?:widely |thousands of times )?(?:on|online|in)|unverified)\b/u;

/** The frame's own force first (a denial, a rumour), then the words of the body, then what the frame implies. */
export function statusOf(
  { scene, paragraph }: Input,
  at: Attribution,
  cue: StatusCue | null,
  kinded: Kinded,
  body: Span,
): Status {
  const effect = at.frame?.effect ?? null;
  const isRumour =
    at.frames.some((f) => f.effect === "rumour") ||
    (effect === "accuse" && at.origin === "anonymous") ||
    GOES_ROUND.test(at.speaker?.name ?? "");
  if (effect === "deny" || cue?.status === "denied") return "denied";
  if (isRumour || cue?.status === "rumour") return "rumour";
  if (paragraph.role === "question" || kinded.kind === "question") return "presupposed";
  const isRelayed = at.frame !== null && (at.origin === "anonymous" || at.origin === "outlet");
  // What an outlet or nobody by name says was done is reported: that it was done is theirs.
  if (cue?.status === "done" && isRelayed) return "reported";
  if (cue) return cue.status;
  if (effect === "forecast") return "plan";
  if (
    effect === "opinion" ||
    effect === "wish" ||
    kinded.kind === "opinion" ||
    (opinionReason(scene, body) !== null && !isRuling(scene, at.frame?.span ?? null)) ||
    isOwnView(scene, body)
  )
    return "opinion";
  return isRelayed ? "reported" : "asserted";
}

export function stanceOf({ scene, clause }: Input, at: Attribution, status: Status): Stance {
  const effect = at.frame?.effect ?? null;
  if (effect === "confirm") return "endorses";
  if (effect === "doubt") return "doubts";
  if (effect === "reject") return "rejects";
  if (status === "denied" && at.form === "narration") return "rejects";
  return findStance(scene, clause.span);
}

import { SECOND_PERSON as YOU_EN } from "../../../lang/en/attribution";
import { ROLE_PRONOUN, SECOND_PERSON as YOU_ZH } from "../../../lang/zh/attribution";
import type { OriginKind } from "../../../model/claim";
import type { Sentence } from "../../../model/sentence";
import { fold } from "../../../text/fold";
import { antecedent, genderOf, type Heard, namedBefore, PERSON_CLASS } from "./antecedents";
import { type Described, describeSpeaker } from "./describe-speaker";
import type { Frame, RawFrame } from "./frame";
import { foldedText, namesWithin, type Scene } from "./scene";
import { answererOf, turnSpeaker } from "./turn-speaker";

/** Speakers kept in mind; more never lie within reach of a pronoun in news text. */
const MEMORY = 32;

/** Resolves whom each frame's subject means, in text order: pronouns and 该局 go back to the last fitting speaker, or stay open. */
export function createResolver(scene: Scene): (raw: RawFrame, sentence: Sentence) => Frame {
  const history: Heard[] = [];
  return (raw, sentence) => {
    if (history.length > MEMORY) history.splice(0, history.length - MEMORY);
    return resolve(scene, raw, sentence, history);
  };
}

function resolve(scene: Scene, raw: RawFrame, sentence: Sentence, history: Heard[]): Frame {
  const { paragraph } = sentence;
  const remember = (d: Described & Pick<Heard, "pronoun">) =>
    history.push({ ...d, at: raw.span.start, paragraph, isProper: isProper(scene, d) });
  if (raw.subject === null) {
    if (!raw.carries) return { ...raw, speaker: null, origin: raw.originKind ?? "anonymous", isOpen: false };
    const last = history.at(-1);
    const turn = turnSpeaker(scene, paragraph);
    if (turn) return { ...raw, speaker: turn, origin: "named", isOpen: false };
    if (last && last.paragraph === paragraph)
      return { ...raw, speaker: last.speaker, origin: last.origin, isOpen: false, rule: `${raw.rule}+carried` };
    return { ...raw, speaker: null, origin: "anonymous", isOpen: true };
  }
  const text = foldedText(scene, raw.subject);
  if (YOU_ZH.test(text) || YOU_EN.test(text)) {
    const answerer = answererOf(scene, paragraph);
    return { ...raw, speaker: answerer, origin: "named", isOpen: answerer === null };
  }
  const own = describeSpeaker(scene, raw.subject);
  if (isOwnOutlet(scene, text, own.class === "outlet") && !(own.class === "document" && OBTAINED.test(text)))
    return { ...raw, speaker: null, origin: "author", isOpen: false };
  if (own.class !== "pronoun" && own.class !== "class") {
    if (raw.effect !== "rumour") remember(own);
    return { ...raw, speaker: own.speaker, origin: originOf(raw, own), isOpen: false };
  }
  const found =
    own.class === "pronoun"
      ? antecedent(scene, text, raw, sentence, history)
      : namedBefore(scene, own, raw, sentence, history);
  if (found) {
    const speaker = { ...found.speaker, role: own.speaker.role ?? found.speaker.role, span: raw.subject };
    remember({ ...found, speaker, pronoun: own.class === "pronoun" ? genderOf(text) : undefined });
    return { ...raw, speaker, origin: found.origin, isOpen: false, rule: `${raw.rule}+antecedent` };
  }
  // “The ministry said” at first mention names the ministry; 该局 and 他 without one before stay open.
  const isOpen = own.class === "pronoun" || (scene.pack === "zh" && ROLE_PRONOUN.test(text));
  if (!isOpen) remember({ ...own, class: PERSON_CLASS.test(text) ? "person" : "organization" });
  return { ...raw, speaker: own.speaker, origin: isOpen && own.class !== "pronoun" ? "anonymous" : "named", isOpen };
}

/** “据某某报道” tells that 某某 is an outlet, where its own words do not say otherwise. */
function originOf(raw: RawFrame, own: Described): OriginKind {
  if (raw.originKind === "outlet" && own.class !== "organization") return own.origin;
  return raw.originKind ?? own.origin;
}

/** 本报取得的内部文件: the outlet has it, the paper speaks. */
const OBTAINED = /^.{2,6}?(?:取得|获得|获得到|获悉|看到|查阅|查看|掌握|得到|拿到|见到)(?:到)?的/u;

/** The source's own outlet reports: its author speaks. */
function isOwnOutlet({ reading }: Scene, text: string, isOutlet: boolean): boolean {
  const publisher = fold(reading.source.publisher).replace(/[《》\s]/gu, "");
  return /^(?:本报|本台|本刊|本网)/u.test(text) || (isOutlet && publisher.length >= 2 && text.includes(publisher));
}

export function isProper(scene: Scene, { speaker }: Described): boolean {
  return speaker.span !== null && namesWithin(scene, speaker.span).length > 0;
}

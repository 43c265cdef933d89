import { ORGANISATION, SECOND_PERSON as YOU_EN } from "../../../lang/en/attribution";
import { ROLE_PRONOUN, SECOND_PERSON as YOU_ZH } from "../../../lang/zh/attribution";
import type { OriginKind } from "../../../model/claim";
import type { Sentence } from "../../../model/sentence";
import { fold } from "../../../text/fold";
import { lowerBound } from "../../../text/spans";
import { type Described, describeSpeaker } from "./describe-speaker";
import type { Frame, RawFrame } from "./frame";
import { foldedText, namesWithin, type Scene } from "./scene";
import { answererOf, turnSpeaker } from "./turn-speaker";

/** How many paragraphs back a pronoun may look for whom it stands for. */
const REACH = 2;
/** Speakers kept in mind; more never lie within reach of a pronoun in news text. */
const MEMORY = 32;
const GENERIC_CLASS = /^(?:公司|集团|企业|平台|机构|company|firm|group|organi[sz]ation)$/u;
/** Names of bodies that are no company, by their last word. */
const PUBLIC_BODY =
  /(?:[局部委厅院署处]|警方|法院|大学|学校|医院|协会|工会|球队|俱乐部|政府|ministry|department|council|court|police|university|hospital|government|club|union)$/u;
const PERSON_CLASS =
  /(?:负责人|人士|发言人|官员|专家|人员|minister|official|spokes\w+|executive|director|manager|coach|mayor|governor|president|doctor|professor)$/u;

interface Heard extends Described {
  /** Named by a proper name. */
  isProper: boolean;
  at: number;
  paragraph: number;
}

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
  const remember = (d: Described) =>
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
  if (isOwnOutlet(scene, text, own.class === "outlet"))
    return { ...raw, speaker: null, origin: "author", isOpen: false };
  if (own.class !== "pronoun" && own.class !== "class") {
    if (raw.effect !== "rumour") remember(own);
    return { ...raw, speaker: own.speaker, origin: originOf(raw, own), isOpen: false };
  }
  const found =
    own.class === "pronoun"
      ? antecedent(scene, text, raw, paragraph, history)
      : namedBefore(scene, own, raw, paragraph, history);
  if (found) {
    const speaker = { ...found.speaker, role: own.speaker.role ?? found.speaker.role, span: raw.subject };
    remember({ ...found, speaker });
    return { ...raw, speaker, origin: found.origin, isOpen: false, rule: `${raw.rule}+antecedent` };
  }
  // “The ministry said” at first mention names the ministry; 该局 and 他 without one before stay open.
  const isOpen = own.class === "pronoun" || (scene.pack === "zh" && ROLE_PRONOUN.test(text));
  if (!isOpen) remember({ ...own, class: PERSON_CLASS.test(text) ? "person" : "organization" });
  return { ...raw, speaker: own.speaker, origin: isOpen ? "anonymous" : "named", isOpen };
}

/** 他, she, it: the last speaker of that class, or a person named since. */
function antecedent(
  scene: Scene,
  text: string,
  raw: RawFrame,
  paragraph: number,
  history: readonly Heard[],
): Described | null {
  if (/^(?:他们|她们|双方|对方|they)$/u.test(text)) {
    const last = history.at(-1);
    return text === "they" && last?.paragraph === paragraph && last.class === "anonymous" ? last : null;
  }
  const wantsThing = text === "it";
  const near = history.filter((h) => h.at < raw.span.start && paragraph - h.paragraph <= REACH);
  const fits = (h: Heard) =>
    wantsThing
      ? h.class === "organization"
      : text === "其" ||
        h.class === "person" ||
        h.class === "anonymous" ||
        PERSON_CLASS.test(h.speaker.role ?? "") ||
        isSomebody(h);
  const speaker = near.findLast(fits) ?? null;
  const mention = lastMention(scene, raw.span.start, paragraph, wantsThing ? "organization" : "person");
  if (mention && (!speaker || (speaker.paragraph < paragraph && mention.at > speaker.at))) return mention;
  return speaker;
}

/** 该局, the ministry: the last one whose name or role holds the class word; 该公司, the company: the last organization. */
function namedBefore(
  scene: Scene,
  own: Described,
  raw: RawFrame,
  paragraph: number,
  history: readonly Heard[],
): Described | null {
  const name = own.speaker.name;
  const head = ROLE_PRONOUN.exec(name)?.groups?.["head"] ?? name;
  const near = history.filter((h) => h.at < raw.span.start && paragraph - h.paragraph <= REACH);
  if (GENERIC_CLASS.test(head)) {
    // Two common nouns are two bodies (the club, the company): only a proper name can be meant.
    const fits = (h: Heard) =>
      h.class === "organization" && (h.isProper || h.speaker.name.includes(head)) && !PUBLIC_BODY.test(h.speaker.name);
    const speaker = near.findLast(fits) ?? null;
    const last = lastMention(scene, raw.span.start, paragraph, "organization");
    const mention = last && !PUBLIC_BODY.test(last.speaker.name) ? last : null;
    return mention && (!speaker || (speaker.paragraph < paragraph && mention.at > speaker.at)) ? mention : speaker;
  }
  const key = /[a-z]/u.test(head)
    ? head
    : PERSON_CLASS.test(head)
      ? head.slice(-3)
      : head.length > 2
        ? head.slice(0, 2)
        : head;
  const holds = (h: Heard) => h.speaker.name.includes(key) || (h.speaker.role?.includes(key) ?? false);
  const person = PERSON_CLASS.test(head);
  return (
    near.findLast(
      (h) =>
        (person ? h.class === "person" || h.class === "anonymous" || h.speaker.role !== null : h.class !== "person") &&
        holds(h),
    ) ?? null
  );
}

/** “据某某报道” tells that 某某 is an outlet, where its own words do not say otherwise. */
function originOf(raw: RawFrame, own: Described): OriginKind {
  if (raw.originKind === "outlet" && own.class !== "organization") return own.origin;
  return raw.originKind ?? own.origin;
}

/** The source's own outlet reports: its author speaks. */
function isOwnOutlet({ reading }: Scene, text: string, isOutlet: boolean): boolean {
  const publisher = fold(reading.source.publisher).replace(/[《》\s]/gu, "");
  return /^(?:本报|本台|本刊|本网)/u.test(text) || (isOutlet && publisher.length >= 2 && text.includes(publisher));
}

/** “The harbour master … he”: a common noun that names no body. */
function isSomebody(h: Heard): boolean {
  return (
    h.class === "organization" && !h.isProper && /[a-z]$/u.test(h.speaker.name) && !ORGANISATION.test(h.speaker.name)
  );
}

function isProper(scene: Scene, { speaker }: Described): boolean {
  return speaker.span !== null && namesWithin(scene, speaker.span).length > 0;
}

function lastMention(scene: Scene, before: number, paragraph: number, kind: "person" | "organization"): Heard | null {
  const floor = scene.reading.paragraphs[Math.max(0, paragraph - 1)]?.span.start ?? 0;
  for (let i = lowerBound(scene.names, before) - 1; i >= 0; i--) {
    const mention = scene.names[i]!;
    if (mention.start < floor) return null;
    if (mention.kind !== kind) continue;
    const span = { start: mention.start, end: mention.end };
    return {
      speaker: { name: mention.canonical, role: null, span },
      class: kind,
      origin: "named",
      at: mention.start,
      paragraph,
      isProper: true,
    };
  }
  return null;
}

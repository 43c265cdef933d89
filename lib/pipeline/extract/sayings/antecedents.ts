import { ORGANISATION } from "../../../lang/en/attribution";
import { OFFICE as OFFICE_ZH, ROLE_PRONOUN } from "../../../lang/zh/attribution";
import type { EntityMention } from "../../../model/entity";
import type { Sentence } from "../../../model/sentence";
import { lowerBound } from "../../../text/spans";
import type { Described } from "./describe-speaker";
import { formerOrLatter } from "./former-and-latter";
import type { RawFrame } from "./frame";
import { openingFirm } from "./opening-firm";
import { openingPerson } from "./opening-person";
import type { Scene } from "./scene";

/** How many paragraphs back a pronoun may look for whom it stands for. */
const REACH = 2;

const GENERIC_CLASS = /^(?:公司|集团|企业|平台|机构|company|firm|group|organi[sz]ation)$/u;

/** Names of bodies that are no company, by their last word. */
const PUBLIC_BODY =
  /(?:[局部委厅院署处]|警方|法院|大学|学校|医院|协会|工会|球队|俱乐部|政府|ministry|department|council|court|police|university|hospital|government|club|union)$/u;

export const PERSON_CLASS =
  /(?:负责人|人士|发言人|官员|专家|人员|minister|official|spokes\w+|executive|director|manager|coach|mayor|governor|president|doctor|professor)$/u;

type Gender = "he" | "she";

/** What a pronoun says of whom it stands for. */
export function genderOf(pronoun: string): Gender | undefined {
  if (/^(?:he|他)$/u.test(pronoun)) return "he";
  return /^(?:she|她)$/u.test(pronoun) ? "she" : undefined;
}

export interface Heard extends Described {
  /** Named by a proper name. */
  isProper: boolean;
  /** The pronoun that has stood for them: he is no she. */
  pronoun?: Gender | undefined;
  at: number;
  paragraph: number;
}

/** 他, she, it: the last speaker of that class, or a person named since. */
export function antecedent(
  scene: Scene,
  text: string,
  raw: RawFrame,
  sentence: Sentence,
  history: readonly Heard[],
): Described | null {
  const { paragraph } = sentence;
  if (/^(?:前者|后者)$/u.test(text)) return formerOrLatter(scene, text, sentence);
  if (/^(?:他们|她们|双方|对方|they)$/u.test(text)) {
    const last = history.at(-1);
    return text === "they" && last?.paragraph === paragraph && (last.class === "anonymous" || isPlural(last))
      ? last
      : null;
  }
  const wantsThing = text === "it";
  const gender = genderOf(text);
  const others = new Set(history.filter((h) => gender && h.pronoun && h.pronoun !== gender).map((h) => h.speaker.name));
  const near = history.filter(
    (h) => h.at < raw.span.start && paragraph - h.paragraph <= REACH && !others.has(h.speaker.name),
  );
  const fits = (h: Heard) =>
    wantsThing
      ? h.class === "organization" || h.class === "document" || h.class === "outlet"
      : text === "其" ||
        h.class === "person" ||
        h.class === "anonymous" ||
        PERSON_CLASS.test(h.speaker.role ?? "") ||
        isSomebody(h);
  const speaker = near.findLast(fits) ?? null;
  const opener = wantsThing || text === "其" ? null : openingPerson(scene, raw.span.start, sentence);
  if (opener && !others.has(opener.speaker.name) && (!speaker || opener.at > speaker.at)) return opener;
  const mention = lastMention(scene, raw.span.start, paragraph, wantsThing ? "organization" : "person");
  if (
    mention &&
    !others.has(mention.speaker.name) &&
    (!speaker || (speaker.paragraph < paragraph && mention.at > speaker.at))
  )
    return mention;
  return speaker;
}

/** 该局, the ministry: the last one whose name or role holds the class word; 该公司, the company: the last organization. */
export function namedBefore(
  scene: Scene,
  own: Described,
  raw: RawFrame,
  sentence: Sentence,
  history: readonly Heard[],
): Described | null {
  const { paragraph } = sentence;
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
    const found =
      mention && (!speaker || (speaker.paragraph < paragraph && mention.at > speaker.at)) ? mention : speaker;
    return found ?? openingFirm(scene, sentence);
  }
  const key = /[a-z]/u.test(head)
    ? head
    : PERSON_CLASS.test(head)
      ? head.slice(-3)
      : head.length > 2
        ? head.slice(0, 2)
        : head;
  const holds = (h: Heard) => h.speaker.name.includes(key) || (h.speaker.role?.includes(key) ?? false);
  const person = PERSON_CLASS.test(head) || OFFICE_ZH.test(head);
  return (
    near.findLast(
      (h) =>
        (person ? h.class === "person" || h.class === "anonymous" || h.speaker.role !== null : h.class !== "person") &&
        holds(h),
    ) ?? null
  );
}

/** “Researchers at … they”, “officials … they”: several people, not one body. */
function isPlural({ speaker, isProper }: Heard): boolean {
  const head = speaker.role ?? (isProper ? "" : speaker.name);
  return /(?:[a-z]{3,}s|police|people|staff)$/u.test(head) && !ORGANISATION.test(head.replace(/police$/u, ""));
}

/** “The harbour master … he”: a common noun that names no body. */
function isSomebody(h: Heard): boolean {
  return (
    h.class === "organization" && !h.isProper && /[a-z]$/u.test(h.speaker.name) && !ORGANISATION.test(h.speaker.name)
  );
}

/** “the vet, Paul Aske, …”: a name set between commas behind somebody's office or trade is the holder's. */
function isApposed({ reading }: Scene, { kind, start, end, text }: EntityMention): boolean {
  if (kind !== "other" || !/^[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’.-]*)+$/u.test(text)) return false;
  if (!/^[,.]/u.test(reading.folded.slice(end, end + 1))) return false;
  const before = reading.folded.slice(Math.max(0, start - 60), start);
  const head = /\b(?:the|an?|its|their|his|her) (?<noun>[a-z' -]{2,40}), $/u.exec(before)?.groups?.["noun"];
  return head !== undefined && !ORGANISATION.test(head);
}

function lastMention(scene: Scene, before: number, paragraph: number, kind: "person" | "organization"): Heard | null {
  const floor = scene.reading.paragraphs[Math.max(0, paragraph - 1)]?.span.start ?? 0;
  for (let i = lowerBound(scene.names, before) - 1; i >= 0; i--) {
    const mention = scene.names[i]!;
    if (mention.start < floor) return null;
    if (mention.kind !== kind && !(kind === "person" && isApposed(scene, mention))) continue;
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

import * as en from "../../../lang/en/attribution";
import * as zh from "../../../lang/zh/attribution";
import type { OriginKind, Speaker } from "../../../model/claim";
import type { EntityMention } from "../../../model/entity";
import type { Span } from "../../../model/span";
import { foldedText, namesWithin, type Scene } from "./scene";
import { ownedEn, ownedZh } from "./whose-speaker";

type SpeakerClass = "person" | "organization" | "outlet" | "document" | "anonymous" | "pronoun" | "class";

/** What a noun phrase in speaker's place stands for. `class`: 该公司, the ministry: one named before, or itself. */
export interface Described {
  speaker: Speaker;
  class: SpeakerClass;
  origin: OriginKind;
}

const ORIGIN_OF: Record<SpeakerClass, OriginKind> = {
  person: "named",
  organization: "named",
  outlet: "outlet",
  document: "document",
  anonymous: "anonymous",
  pronoun: "named",
  class: "named",
};

/** 有(下游)村民: somebody of a kind is introduced. */
const INDEFINITE_BEFORE = /有$|(?:^|[,。;:!?“”"\s]|[也还另亦又前])有\p{Script=Han}{1,3}$/u;

/** Reads a speaker's noun phrase: name, role, and what kind of origin it is. */
export function describeSpeaker(scene: Scene, span: Span): Described {
  const names = namesWithin(scene, span);
  const text = foldedText(scene, span);
  return scene.pack === "zh"
    ? describeZh(
        text,
        span,
        names,
        INDEFINITE_BEFORE.test(scene.reading.folded.slice(Math.max(0, span.start - 6), span.start)),
      )
    : describeEn(text, span, names);
}

function described(kind: SpeakerClass, name: string, role: string | null, span: Span): Described {
  const clean =
    role
      ?.replace(/^[\s,的'’]+|^独家|^对话|^专访|[\s,的《》]+$/gu, "")
      ?.replace(/\s+(?:for|of|from|at)(?: the)?$/u, "") ?? "";
  return {
    speaker: { name: name.trim(), role: clean === "" ? null : clean, span },
    class: kind,
    origin: ORIGIN_OF[kind],
  };
}

/** What is left of the phrase beside a name in it. */
function besides(text: string, span: Span, name: EntityMention): string {
  const before = text.slice(0, name.start - span.start);
  const after = text.slice(name.end - span.start);
  // 李某指着窗外的停车场(说): what one does is no role.
  return before.trim() !== "" ? before : /[着了过在对向把被]/u.test(after) ? "" : after;
}

/** A name of unknown kind, as long as a person's, that ends a speaker's phrase. */
function isLikelyPerson(name: EntityMention, span: Span): boolean {
  return (
    name.kind === "other" &&
    name.end === span.end &&
    /^\p{Script=Han}{2,4}$/u.test(name.text) &&
    !/[局部会院社报网厂司]$/u.test(name.canonical)
  );
}

/** “某公司前联合创始人X”: an office with a name behind it that nobody else found. */
const NAME_AFTER_OFFICE = new RegExp(
  `^(?<role>.*${zh.OFFICE.source.replace(/\$$/u, "")})(?<name>(?!的)[\\p{L}·]{2,12})$`,
  "u",
);

/** 业主代表何女士: a family name and a courtesy behind what one is. */
const COURTESY_AFTER =
  /^(?<role>.*(?:代表|市民|业主|患者|消费者|旅客|家属|居民|村民))(?<name>\p{Script=Han}{1,2}(?:先生|女士|小姐|太太))$/u;

function describeZh(text: string, span: Span, names: readonly EntityMention[], isIndefinite: boolean): Described {
  if (zh.PERSON_PRONOUN.test(text)) return described("pronoun", text, null, span);
  const person = names.findLast((n) => n.kind === "person" || isLikelyPerson(n, span));
  const owned = person ? ownedZh(text, span, person) : null;
  if (owned) return described("person", owned.name, owned.role, span);
  if (person) return described("person", person.canonical, besides(text, span, person), span);
  const body = names.findLast((n) => n.kind === "organization") ?? names.at(-1);
  const anonymous = zh.ANONYMOUS_SPEAKER.exec(text)?.[0];
  if (isIndefinite && !anonymous && names.length === 0) return described("anonymous", text, null, span);
  if (anonymous === "人士") return described("anonymous", text.replace(zh.INDEFINITE, "") || text, null, span);
  if (anonymous) return described("anonymous", anonymous.replace(/^接近/u, "接近"), null, span);
  const account = zh.ACCOUNT.exec(text);
  if (account && account.index > 1)
    return described("organization", body ? body.canonical : text.slice(0, account.index), account[0], span);
  const paper = zh.DOCUMENT.exec(text);
  if (paper) return described("document", body ? body.canonical : text, body ? paper[0] : null, span);
  if (zh.INDEFINITE.test(text))
    return described("anonymous", text.replace(zh.INDEFINITE, "").replace(/^.*的/u, "") || text, null, span);
  const within = zh.INDEFINITE_WITHIN.exec(text);
  if (within) return described("anonymous", within.groups?.["who"] ?? text, text.slice(0, within.index), span);
  if (zh.GENERIC_SPEAKER.test(text)) return described("anonymous", text, null, span);
  if (zh.ROLE_PRONOUN.test(text) || zh.BARE_CLASS.test(text)) {
    const mouth = zh.MOUTHPIECE.exec(text);
    return described("class", mouth && mouth.index > 1 ? text.slice(0, mouth.index) : text, mouth?.[0] ?? null, span);
  }
  if (zh.OUTLET.test(text)) {
    const title = /《(?<inner>[^》]+)》/u.exec(text)?.groups?.["inner"];
    const name =
      body && body.end >= span.end - 4 ? body.canonical : (title ?? text.replace(/(?:的)?(?:记者|报道|消息)$/u, ""));
    return described("outlet", name, null, span);
  }
  const mouth = zh.MOUTHPIECE.exec(text);
  if (mouth && (mouth.index > 0 || body)) {
    const owner = text.slice(0, mouth.index).replace(/的$/u, "");
    return described("organization", body ? body.canonical : owner || text, mouth[0], span);
  }
  if (zh.OFFICE.test(text)) return described("person", text, null, span);
  const addressed = COURTESY_AFTER.exec(text)?.groups;
  if (addressed?.["name"]) return described("person", addressed["name"], addressed["role"] ?? null, span);
  const titled = NAME_AFTER_OFFICE.exec(text)?.groups;
  if (titled?.["name"]) return described("person", titled["name"], titled["role"] ?? null, span);
  return described("organization", body && body.end === span.end ? body.canonical : text, null, span);
}

/** “the head of the union, Peter Lang”: a name behind an office and a comma is its holder's. */
function holderOfOffice(text: string, span: Span, names: readonly EntityMention[]): EntityMention | undefined {
  const last = names.at(-1);
  if (!last || last.end !== span.end || last.kind === "organization") return undefined;
  const office = text.slice(0, last.start - span.start);
  return /,\s*$/u.test(office) && en.OFFICE.test(office) ? last : undefined;
}

const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** 2 aides and two aides are named alike. */
function inWords(text: string): string {
  return text.replace(/^\d{1,2}(?= [a-z])/u, (digits) => NUMBER_WORDS[Number(digits)] ?? digits);
}

/** “the log seen by this newspaper”: who has it is not who speaks. */
const SEEN_BY = /,? (?:seen|obtained|reviewed|viewed|read|heard|examined) by .*$/u;

function describeEn(whole: string, span: Span, all: readonly EntityMention[]): Described {
  const text = whole.replace(SEEN_BY, "");
  const names = all.filter((n) => n.end - span.start <= text.length);
  if (en.PERSON_PRONOUN.test(text) || en.THING_PRONOUN.test(text)) return described("pronoun", text, null, span);
  const person = names.findLast((n) => n.kind === "person") ?? holderOfOffice(text, span, names);
  const owned = person ? ownedEn(text, span, person) : null;
  if (owned) return described("person", owned.name, owned.role, span);
  if (person) return described("person", person.canonical, besides(text, span, person), span);
  const bare = inWords(text.replace(/^(?:the|a|an|its|their|his|her)\s+/u, ""));
  const body = names.findLast((n) => n.kind === "organization") ?? names.at(-1);
  if (en.ANONYMOUS_SPEAKER.test(text) || en.GENERIC_SPEAKER.test(text)) return described("anonymous", bare, null, span);
  const members = body ? en.MEMBERS.exec(bare)?.[0] : undefined;
  if (body && members) return described("organization", body.canonical, members, span);
  const mouth = en.MOUTHPIECE.exec(bare);
  if (mouth) {
    const owner = (mouth.index === 0 ? bare.slice(mouth[0].length) : bare.slice(0, mouth.index))
      .replace(/^(?:the|a|an)\s+/u, "")
      .replace(/^(?:spokes\w+ )?for (?:the )?/u, "");
    const role = mouth[0]
      .replace(/^['’]s/u, "")
      .replace(/ (?:for|of|from|at)(?: the)? $/u, "")
      .trim();
    const name = body ? body.canonical : owner;
    // A lawyer is not the client; a body speaks by its lawyers.
    if (
      /lawyers?$/u.test(role) &&
      !en.ORGANISATION.test(name) &&
      body?.kind !== "organization" &&
      !/ the $/u.test(mouth[0])
    )
      return described("person", `${name}'s ${role}`, role, span);
    return described("organization", name, role, span);
  }
  if (en.OUTLET.test(text)) return described("outlet", body ? body.canonical : bare, null, span);
  if (en.DOCUMENT.test(text))
    return described("document", body && body.end === span.end ? body.canonical : bare, null, span);
  if (en.BARE_CLASS.test(text)) return described("class", bare, null, span);
  if (en.INDEFINITE.test(text) && !en.ORGANISATION.test(text)) return described("anonymous", bare, null, span);
  if (en.OFFICE.test(text)) return described("person", bare, null, span);
  return described("organization", body && body.end === span.end ? body.canonical : bare, null, span);
}

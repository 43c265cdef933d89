import * as en from "../../../lang/en/attribution";
import * as zh from "../../../lang/zh/attribution";
import type { EntityMention } from "../../../model/entity";
import type { Span } from "../../../model/span";

/** Somebody who is told by whom they belong to: 张某的律师, Smith's wife. The name says whose, the role what. */
interface OwnedSpeaker {
  name: string;
  role: string;
}

const OWNED_ZH = /^的(?<role>\p{Script=Han}{2,10})$/u;
/** Kin and friends are nobody's title: they need no 的 (张伟妻子). */
const KIN = /^(?:家属|家人|亲属|亲友|友人|妻子|丈夫|父亲|母亲|父母|儿子|女儿|哥哥|姐姐|弟弟|妹妹)$/u;
/** Behind a full name this is a title (张伟律师); a name that is held back is a party's, whose lawyer it is. */
const COUNSEL = /^(?:(?:辩护|代理|委托)?律师|辩护人|代理人)$/u;
const HELD_BACK = /[某男女]$/u;

/** Whoever stands behind a person's name as theirs; null where it is the person who speaks, also by a spokesman or in a paper. */
export function ownedZh(text: string, span: Span, person: EntityMention): OwnedSpeaker | null {
  const rest = text.slice(person.end - span.start);
  const isCounsel = COUNSEL.test(rest) && HELD_BACK.test(person.canonical);
  const role = OWNED_ZH.exec(rest)?.groups?.["role"] ?? (KIN.test(rest) || isCounsel ? rest : null);
  if (!role || [zh.MOUTHPIECE, zh.ACCOUNT, zh.DOCUMENT].some((other) => other.test(role))) return null;
  return { name: `${person.canonical}的${role}`, role };
}

const OWNED_EN = /^['’]s? (?<role>[a-z][a-z -]{1,30})$/u;
const OWNER_BEHIND = /^(?:the |an? |one of the )?(?<role>[a-z][a-z -]{1,30}) (?:for|of|to) $/u;
/** These speak for the person, whose words they are. */
const SPEAKS_FOR = /(?:^|\s)(?:spokes\w+|representatives?|management|team|office|campaign)$/u;

/** The same in English, with the owner before ("Smith's wife") or behind ("a lawyer for Smith"). */
export function ownedEn(text: string, span: Span, person: EntityMention): OwnedSpeaker | null {
  const [before, rest] = [text.slice(0, person.start - span.start), text.slice(person.end - span.start)];
  const role = (rest === "" ? OWNER_BEHIND.exec(before) : OWNED_EN.exec(rest))?.groups?.["role"];
  if (!role || SPEAKS_FOR.test(role) || en.DOCUMENT.test(role)) return null;
  return { name: `${person.canonical}'s ${role}`, role };
}

import { TAILS } from "../../lang/en/names";
import { AGE, BODY_TAIL, FEMALE, MALE, NO_BODY, SURNAMES } from "../../lang/identity";
import { FIRM_TAIL, INSTITUTION_TAIL } from "../../lang/zh/names";
import type { EntityKind } from "../../model/entity";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import { matchesOf } from "../../text/matches-of";
import { itemsWithin, overlaps } from "../../text/spans";
import type { PairSide } from "./rule";

/** What a stretch of text says of who it is. */
export interface Identity {
  /** Canonical name and its kind; of a person by family name alone only `surname` is known. */
  name: string | null;
  kind: EntityKind | null;
  surname: string | null;
  gender: "male" | "female" | null;
  /** In years. */
  age: number | null;
}

/** Reads who a stretch of a side's text (folded, UTF-16) speaks of; null where it tells nothing, or names several. */
export function identityOf(side: PairSide, span: Span, lexicon: Lexicon): Identity | null {
  const text = side.extraction.reading.folded.slice(span.start, span.end);
  const named = nameIn(side, span, text, lexicon);
  if (named === "several") return null;
  const [isMale, isFemale] = [MALE.test(text), FEMALE.test(text)];
  const surname = surnameIn(text, lexicon) ?? (named?.kind === "person" ? familyName(named.name, lexicon) : null);
  const gender = isMale === isFemale ? null : isMale ? "male" : "female";
  const age = ageIn(side, span, text);
  if (!named && !surname && !gender && age === null) return null;
  return { name: named?.name ?? null, kind: named?.kind ?? null, surname, gender, age };
}

/** Ages told a year apart may be one: a birthday lies between. */
const SAME_AGE = 1;

/** True where two descriptions cannot be of one person or body; a name in common settles that they can. */
export function identitiesExclude(x: Identity, y: Identity): boolean {
  if (x.name && y.name) return namesExclude(x, y);
  if (x.kind === "organization" || y.kind === "organization") return false;
  if (x.surname && y.surname) return x.surname !== y.surname;
  const areOfTwoAges = x.age !== null && y.age !== null && Math.abs(x.age - y.age) > SAME_AGE;
  return areOfTwoAges || (x.gender !== null && y.gender !== null && x.gender !== y.gender);
}

/** Two names of one kind with no part in common. */
function namesExclude(x: Identity, y: Identity): boolean {
  if (x.kind !== y.kind && x.kind !== "other" && y.kind !== "other") return false;
  const [p, q] = [x.name!, y.name!];
  if (p.includes(q) || q.includes(p) || isHan(p) !== isHan(q)) return false;
  if (isHan(p) && x.kind === "person" && y.kind === "person") return true;
  const [ps, qs] = [partsOf(p), partsOf(q)];
  return !ps.some((part) => qs.includes(part));
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Words of a name, in Chinese its characters; the last of several says what sort of body it is and may be shared. */
function partsOf(name: string): string[] {
  if (isHan(name)) return [...name.replace(INSTITUTION_TAIL, "").replace(FIRM_TAIL, "").replace(BODY_TAIL, "")];
  return name.split(/[\s.'-]+/u).filter((part) => part.length > 2 && !Object.hasOwn(TAILS, part));
}

/** 医院, 委员会: shorter ones say what sort of body it is, and no more. */
const MIN_BODY = 4;

function nameIn(
  side: PairSide,
  span: Span,
  text: string,
  lexicon: Lexicon,
): { name: string; kind: EntityKind } | "several" | null {
  const found = side.claim.entities.filter((e) => overlaps(e, span) && e.kind !== "place" && e.kind !== "work");
  const bearers = found.filter((e) => e.kind === "person" || e.kind === "other");
  const names = [...new Set(found.map((e) => e.canonical))];
  // "Paolo Conti of Rivertown FC": the person, of whom the body only tells more.
  if (bearers.length === 1) return { name: bearers[0]!.canonical, kind: bearers[0]!.kind };
  if (/[和与及、]|\band\b/u.test(text) && names.length > 1) return "several";
  const person = unlistedPerson(side, span, lexicon);
  if (person) return { name: person, kind: "person" };
  if (names.length > 1) return "several";
  const body = text.replace(/^.*的/u, "");
  const hasTail = [INSTITUTION_TAIL, FIRM_TAIL, BODY_TAIL].some((tail) => tail.test(body));
  if (isHan(body) && hasTail && body.length >= MIN_BODY && !NO_BODY.test(body))
    return { name: body, kind: "organization" };
  return found[0] ? { name: found[0].canonical, kind: found[0].kind } : null;
}

/** 叶|佩|玲: a family name and one or two characters that close the stretch, which the tagger took for single words. */
function unlistedPerson({ extraction }: PairSide, span: Span, lexicon: Lexicon): string | null {
  const whole = extraction.reading.folded.slice(span.start, span.end);
  if (
    /^\p{Script=Han}{2,3}$/u.test(whole) &&
    !/[姓某氏]/u.test(whole) &&
    lexicon.isSurname?.(whole.charAt(0)) &&
    !lexicon.has(whole)
  )
    return whole;
  const words = itemsWithin(extraction.reading.words, span);
  const at = words.findLastIndex(
    (w) => w.end - w.start === 1 && w.tag === "nr" && lexicon.isSurname?.(w.text) === true,
  );
  if (at < 0) return null;
  const rest = words.slice(at + 1);
  const length = (rest.at(-1)?.end ?? 0) - (rest[0]?.start ?? 0);
  const isGiven = rest.length > 0 && length <= 2 && rest.every((w) => !/^(?:u|p|c|d)/u.test(w.tag));
  return isGiven ? extraction.reading.folded.slice(words[at]!.start, rest.at(-1)!.end) : null;
}

function surnameIn(text: string, lexicon: Lexicon): string | null {
  const found = SURNAMES.flatMap((pattern) => matchesOf(pattern, text).map((m) => m.groups!["surname"]!));
  return found.find((surname) => lexicon.isSurname?.(surname)) ?? null;
}

function familyName(name: string, lexicon: Lexicon): string | null {
  if (!isHan(name) || name.length > 4 || name.includes("·")) return null;
  return [name.slice(0, 2), name.slice(0, 1)].find((s) => lexicon.isSurname?.(s)) ?? null;
}

function ageIn({ claim }: PairSide, span: Span, text: string): number | null {
  const groups = AGE.exec(text)?.groups;
  const digits = groups?.["zh"] ?? groups?.["en"] ?? groups?.["aged"];
  if (digits) return Number(digits);
  const spelled = claim.quantities.find((q) => overlaps(q, span) && /[岁歲]$/u.test(q.text));
  return spelled && spelled.low === spelled.high ? spelled.low : null;
}

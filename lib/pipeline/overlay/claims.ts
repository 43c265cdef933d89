import { ANSWERS, BLANK_SLOTS, type Claim, FORMS, ORIGIN_KINDS, STANCES, STATUSES } from "../../model/claim";
import type { ClaimEdit, PersonClaim } from "../../model/human";
import { LANGS } from "../../model/lang";
import type { Span } from "../../model/span";
import { isTranslation, type Translation, type TranslationValue } from "../../model/translation";

type SlotCheck = (value: unknown) => boolean;

const isRecord: SlotCheck = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isList: SlotCheck = (value) => Array.isArray(value) && value.every(isRecord);
const oneOf =
  (values: readonly string[]): SlotCheck =>
  (value) =>
    typeof value === "string" && values.includes(value);
const orNull =
  (check: SlotCheck): SlotCheck =>
  (value) =>
    value === null || check(value);

/** What stands in the slot of a person's translation. */
export function isTranslationValue(value: unknown): value is TranslationValue {
  if (typeof value !== "object" || value === null) return false;
  const { lang, text, quote, by } = value as Record<string, unknown>;
  const isNamed = by === undefined || typeof by === "string";
  const isText = typeof text === "string" && text.trim() !== "" && typeof quote === "string";
  return isText && isNamed && LANGS.some((known) => known === lang);
}

/** The slots that a person may set; what a claim is (its source, span and quote) is not among them. */
const EDITABLE: Readonly<Record<string, SlotCheck>> = {
  speaker: orNull((value) => isRecord(value) && typeof (value as { name?: unknown }).name === "string"),
  form: oneOf(FORMS),
  originKind: oneOf(ORIGIN_KINDS),
  chain: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  stance: oneOf(STANCES),
  status: oneOf(STATUSES),
  answer: orNull(oneOf(ANSWERS)),
  polarity: (value) => isRecord(value) && typeof (value as { negated?: unknown }).negated === "boolean",
  entities: isList,
  measure: isList,
  quantities: isList,
  times: isList,
  reasons: isList,
  translation: isTranslationValue,
};

/**
 * Puts people's slot values over the engine's. Of several edits of one slot the latest holds.
 * @returns the claims in the same order, and the edits that found no claim, no such slot or no fitting value.
 */
export function editClaims(
  claims: readonly Claim[],
  edits: readonly ClaimEdit[],
): { claims: Claim[]; unplaced: ClaimEdit[] } {
  const known = new Set(claims.map((claim) => claim.id));
  const byClaim = new Map<string, ClaimEdit[]>();
  const unplaced: ClaimEdit[] = [];
  for (const edit of edits) {
    if (known.has(edit.claimKey) && EDITABLE[edit.slot]?.(edit.value)) {
      byClaim.set(edit.claimKey, [...(byClaim.get(edit.claimKey) ?? []), edit]);
    } else unplaced.push(edit);
  }
  return { claims: claims.map((claim) => applyEdits(claim, byClaim.get(claim.id) ?? [])), unplaced };
}

function applyEdits(claim: Claim, edits: readonly ClaimEdit[]): Claim {
  if (edits.length === 0) return claim;
  const inOrder = [...edits].sort((x, y) => compare(x.updatedAt, y.updatedAt) || compare(x.id, y.id));
  const slots: Record<string, unknown> = Object.fromEntries(inOrder.map((edit) => [edit.slot, slotOf(edit)]));
  return { ...claim, ...slots };
}

/** A translation goes with the name of whoever wrote it. */
function slotOf(edit: ClaimEdit): unknown {
  return isTranslation(edit) ? toTranslation(edit) : edit.value;
}

/** @param edit one whose value `isTranslationValue` */
export function toTranslation({ value, actor, updatedAt }: ClaimEdit): Translation {
  const { lang, text, by = actor } = value as TranslationValue;
  return { lang, text, by, at: updatedAt };
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A claim as a person marked it: its quote, and nothing claimed about who says it or how. */
export function toClaim(person: PersonClaim, span: Span): Claim {
  return {
    ...BLANK_SLOTS,
    id: person.id,
    source: person.anchor.source,
    ...span,
    quote: person.anchor.exact,
    sentence: -1,
    paragraph: -1,
    group: -1,
    provenance: ["person"],
  };
}

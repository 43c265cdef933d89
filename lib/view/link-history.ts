import type { EventRecord } from "../model/human";
import { isTranslation, type TranslationValue } from "../model/translation";
import { isTranslationValue } from "../pipeline/overlay/claims";
import { changesIn } from "./row-changes";
import { describeSlot } from "./slot-values";

/**
 * The events that touched one link: those that name its key, a note on it, or a value of its claims, before or after.
 * @returns newest first
 */
export function historyOfLink(
  events: readonly EventRecord[],
  linkKey: string,
  noteIds: readonly string[],
  claimKeys: readonly string[] = [],
): EventRecord[] {
  const wanted = [linkKey, ...noteIds];
  const isOfClaim = (stored: unknown) =>
    changesIn(stored).some(({ table, row }) => table === "claimEdit" && row && claimKeys.includes(row.claimKey));
  return events
    .filter(
      ({ before, after }) =>
        wanted.some((id) => mentions(after, id) || mentions(before, id)) || isOfClaim(after) || isOfClaim(before),
    )
    .sort((x, y) => y.seq - x.seq);
}

/** What history lines call an event by: its type, and for a translation what was done with it. */
export function nameOfEvent({ type, before, after }: EventRecord): string {
  if (type === "claim.edit" || type === "claim.reset") {
    const [now, then] = [changesIn(after)[0], changesIn(before)[0]];
    const rows = [now, then].map((change) => (change?.table === "claimEdit" ? change.row : null));
    const [set, was] = rows.map((row) => (row && isTranslation(row) ? row : null));
    if (set) return was ? "translation_changed" : "translation_written";
    if (was) return "translation_removed";
  }
  return type.replace(".", "_");
}

const NO_SLOT = { slot: "" };

function translationIn(row: { value: unknown } | null): TranslationValue | null {
  return row && isTranslationValue(row.value) ? row.value : null;
}

/** What an event changed, so far as a line can hold it. */
export interface EventDetail {
  /** A slot that was set, with its value before and after. */
  slot?: { name: string; before: string | null; after: string | null };
  /** A translation that was written, changed or removed. */
  translation?: { before: TranslationValue | null; after: TranslationValue | null };
  /** How a row was changed. */
  op?: string;
  relation?: string;
  reason?: string;
}

/** Reads from an event's rows what its history line tells beside who and when. */
export function detailOfEvent({ before, after }: EventRecord): EventDetail {
  const [now] = changesIn(after);
  const [then] = changesIn(before);
  if (now?.table === "claimEdit" && then?.table === "claimEdit") {
    if (isTranslation(now.row ?? then.row ?? NO_SLOT)) {
      return { translation: { before: translationIn(then.row), after: translationIn(now.row) } };
    }
    const value = (row: { value: unknown } | null) => (row ? describeSlot(row.value) : null);
    const name = (now.row ?? then.row)?.slot ?? "";
    return { slot: { name, before: value(then.row), after: value(now.row) } };
  }
  if (now?.table === "linkOp") return now.row ? { op: now.row.kind } : {};
  if (now?.table === "review" && now.row) {
    const { relation, reason } = now.row;
    return { ...(relation ? { relation } : {}), ...(reason ? { reason } : {}) };
  }
  return {};
}

function mentions(value: unknown, id: string): boolean {
  if (typeof value === "string") return value === id;
  if (Array.isArray(value)) return value.some((part) => mentions(part, id));
  if (typeof value === "object" && value !== null) return Object.values(value).some((part) => mentions(part, id));
  return false;
}

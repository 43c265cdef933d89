import type { EventRecord, LinkOp, RowChange } from "../model/human";
import type { ReviewedReport } from "../model/reviewed";
import { SIDES } from "../model/source";
import { noteWords } from "../text/note-markdown";
import type { ActivityWords } from "./activity";
import { changesIn } from "./row-changes";
import { indexClaims } from "./rows";

/** What an address may name. */
export type Buried = "link" | "claim" | "note";

/** What stands in the place of something that is gone. */
export interface Tombstone {
  kind: Buried;
  /** Deleted; how its row was changed; its making taken back; removed for good; or no run finds it any more. */
  how: "deleted" | LinkOp["kind"] | "undone" | "purged" | "notProposed";
  /** Who took it away, and when (ISO); null where no person did. */
  actor: string | null;
  at: string | null;
  /** What it was, as far as that is kept. */
  words: readonly ActivityWords[];
  /** How it comes back, where it can. */
  restore: { type: "event.undo"; eventId: string } | { type: "annotation.restore"; id: string } | null;
}

/**
 * Tells what became of something that an address names and that is not there any more.
 * @returns null where it is there
 */
export function findTombstone(report: ReviewedReport, kind: Buried, key: string): Tombstone | null {
  const stone = digUp(report, kind, key);
  const isFirst = ({ words, side }: ActivityWords, at: number, all: readonly ActivityWords[]) =>
    all.findIndex((one) => one.words === words && one.side === side) === at;
  return stone && { ...stone, words: stone.words.filter(isFirst) };
}

function digUp(report: ReviewedReport, kind: Buried, key: string): Tombstone | null {
  switch (kind) {
    case "note":
      return noteTombstone(report, key);
    case "claim":
      return report.claims.some(({ id }) => id === key) ? null : rowTombstone(report, "personClaim", key);
    case "link": {
      const isThere = [...report.links, ...report.internal].some(({ id }) => id === key);
      return isThere ? null : (changedTombstone(report, key) ?? rowTombstone(report, "personLink", key));
    }
  }
}

function noteTombstone({ human }: ReviewedReport, key: string): Tombstone | null {
  const standing = human.annotations.find(({ id }) => id === key);
  if (standing?.deletedAt === null) return null;
  const last = lastEvent(human.events, (change) => change.table === "annotation" && change.id === key);
  const bare = { kind: "note", actor: last?.actor ?? null, at: standing?.deletedAt ?? last?.at ?? null } as const;
  if (standing) {
    const deleted = [...human.events].reverse().find((event) => event.type === "annotation.delete" && isOf(event, key));
    const words = [{ words: noteWords(standing.body), side: null }];
    const restore = { type: "annotation.restore", id: key } as const;
    return { ...bare, actor: deleted?.actor ?? bare.actor, how: "deleted", words, restore };
  }
  const before = last && changesIn(last.before).find(({ id }) => id === key);
  const isTakenBack =
    last?.type === "event.undo" && changesIn(last.after).some(({ id, row }) => id === key && row === null);
  if (last && isTakenBack && before?.table === "annotation" && before.row) {
    const words = [{ words: noteWords(before.row.body), side: null }];
    return { ...bare, how: "undone", words, restore: { type: "event.undo", eventId: last.id } };
  }
  return { ...bare, how: "purged", words: [], restore: null };
}

/** A row of the engine's, or of a person's, that somebody split, merged, moved or took apart. */
function changedTombstone(report: ReviewedReport, key: string): Tombstone | null {
  const op = [...report.human.ops]
    .sort((x, y) => y.seq - x.seq)
    .find(({ linkKey, otherKey }) => linkKey === key || otherKey === key);
  if (!op) return null;
  const made = lastEvent(report.human.events, (change) => change.table === "linkOp" && change.id === op.id);
  const restore = made ? ({ type: "event.undo", eventId: made.id } as const) : null;
  const words = reviewedWords(report, key) ?? quotesOf(report, op.claims);
  return { kind: "link", how: op.kind, actor: op.actor, at: made?.at ?? null, words, restore };
}

/** A person's claim or link whose making was taken back; else what no run finds any more. */
function rowTombstone(report: ReviewedReport, table: "personClaim" | "personLink", key: string): Tombstone {
  const kind = table === "personClaim" ? "claim" : "link";
  const last = lastEvent(report.human.events, (change) => change.table === table && change.id === key);
  const before = last && changesIn(last.before).find(({ id, row }) => id === key && row !== null);
  if (!last || !before) {
    const words = reviewedWords(report, key) ?? [];
    return { kind, how: "notProposed", actor: null, at: null, words, restore: null };
  }
  const restore = { type: "event.undo", eventId: last.id } as const;
  return { kind, how: "undone", actor: last.actor, at: last.at, words: wordsOfRow(report, before), restore };
}

/** What a link said when it was last reviewed. */
function reviewedWords({ noLongerProposed, human }: ReviewedReport, key: string): ActivityWords[] | null {
  const kept = noLongerProposed.find(({ review }) => review.linkKey === key)?.review;
  const review = kept ?? human.reviews.find(({ linkKey }) => linkKey === key);
  if (!review) return null;
  return SIDES.flatMap((side) => review.seen[side].map((words) => ({ words, side })));
}

function wordsOfRow(report: ReviewedReport, { table, row }: RowChange): ActivityWords[] {
  if (row !== null && table === "personClaim") return [{ words: row.anchor.exact, side: row.anchor.source }];
  if (row !== null && table === "personLink") return quotesOf(report, [...row.a, ...row.b]);
  return [];
}

function quotesOf({ claims }: ReviewedReport, keys: readonly string[]): ActivityWords[] {
  const known = indexClaims(claims);
  return keys.flatMap((key) => {
    const claim = known.get(key);
    return claim ? [{ words: claim.quote, side: claim.source }] : [];
  });
}

function lastEvent(events: readonly EventRecord[], isMeant: (change: RowChange) => boolean): EventRecord | null {
  return (
    [...events]
      .sort((x, y) => y.seq - x.seq)
      .find(({ before, after }) => [...changesIn(before), ...changesIn(after)].some(isMeant)) ?? null
  );
}

function isOf({ after }: EventRecord, key: string): boolean {
  return changesIn(after).some(({ id }) => id === key);
}

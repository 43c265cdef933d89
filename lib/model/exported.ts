import type { Disposition } from "./human";
import type { Relation } from "./relation";

/** One link as it stood when a report left. */
export interface LinkState {
  relation: Relation;
  disposition: Disposition;
  /** Content key of the reason given; empty where there was none. */
  reason: string;
  topic: string;
}

/** How a comparison stood when a report of it left: its links by key, and its notes and translations with the time of their last change by id. */
export interface ReportState {
  links: Readonly<Record<string, LinkState>>;
  notes: Readonly<Record<string, string>>;
}

/** Links whose decision changed, that are new or gone, and how many notes and translations are new, changed or gone. */
export interface StateChanges {
  changed: readonly { key: string; before: LinkState; after: LinkState }[];
  added: readonly { key: string; after: LinkState }[];
  gone: readonly { key: string; before: LinkState }[];
  notes: number;
}

/** A report that left. */
interface ExportRecord {
  at: string;
  format: string;
  /** What the file calls itself: `v12-1a2b3c4d`. */
  version: string;
  hash: string;
}

/** The last report that left, and in numbers what has changed since; null where none has left. */
export type ExportMemory =
  | (ExportRecord & { changes: Readonly<Record<"changed" | "added" | "gone" | "notes", number>> })
  | null;

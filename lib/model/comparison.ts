import type { Report } from "./report";
import type { Layers, ReviewedReport } from "./reviewed";
import type { Source } from "./source";
import type { Stage } from "./stage";

export const RUN_STATES = ["queued", "running", "writing", "done", "failed", "cancelled"] as const;
export type RunState = (typeof RUN_STATES)[number];

export interface RunInfo {
  id: string;
  state: RunState;
  /** 0–1. */
  progress: number;
  stage: string | null;
  engineVersion: string;
  /** Message code of why it failed, or null. */
  error: string | null;
  createdAt: string;
  finishedAt: string | null;
  /** Of a run without a result: the stage from which the next one goes on, as what came before it is kept; else null. */
  goesOnFrom: Stage | null;
}

/** What can be done with comparisons in the list, one or several. */
export const LIST_ACTIONS = ["archive", "unarchive", "delete", "restore"] as const;
export type ListAction = (typeof LIST_ACTIONS)[number];

/** A row of the list of comparisons. */
export interface ComparisonItem {
  id: string;
  title: string;
  isSample: boolean;
  updatedAt: string;
  isArchived: boolean;
  sources: readonly { title: string; publisher: string; lang: string; publishedAt: string | null }[];
  run: RunInfo | null;
  groups: Readonly<Record<string, number>>;
  /** Contradictions that nobody has decided about. */
  openContradictions: number;
  /** Decided links in which both sources speak, of all such. */
  reviewed: number;
  links: number;
}

/** Everything a comparison's pages show. `report` is null until a run is done. */
export interface ComparisonView {
  id: string;
  title: string;
  isSample: boolean;
  /** Raised by every human change; commands carry it as `baseVersion`. */
  version: number;
  sources: readonly Source[];
  run: RunInfo | null;
  /** True where the names or topics that people gave have changed since the run that is shown. */
  isGuidanceNew: boolean;
  report: ReviewedReport | null;
}

/** The same for pages that change it: the layers in place of what they make together. */
export interface DeskView extends Omit<ComparisonView, "report"> {
  /** True where no run has given a result yet, whether it is under way or has ended without one: people work by hand, over an empty report. */
  isByHand: boolean;
  /** The run whose report lies under it; null where there is none. */
  shownRunId: string | null;
  layers: Layers | null;
}

/** As a page is sent it: a long report is left out, and fetched by its run. */
export interface SentDesk extends Omit<DeskView, "layers"> {
  layers: (Omit<Layers, "report"> & { report: Report | null }) | null;
}

/** What of a `DeskView` people change: all of it but the texts and the engine's report. */
export interface DeskChange extends Pick<DeskView, "shownRunId" | "isByHand" | "title" | "version" | "isGuidanceNew"> {
  layers: Omit<Layers, "report"> | null;
}

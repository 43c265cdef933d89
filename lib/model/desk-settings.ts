/** What the desk as a whole has settled. */
export interface DeskSettings {
  /** Reasons that are offered where a decision asks for one. */
  reasons: readonly string[];
  /** Tags that are offered for notes and rows. */
  tags: readonly string[];
  /** So many days what is deleted can be brought back. */
  daysKept: number;
  /** 0 where nothing was settled yet. */
  version: number;
}

export const DEFAULT_DESK_SETTINGS: DeskSettings = { reasons: [], tags: [], daysKept: 30, version: 0 };

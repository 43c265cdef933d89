/** Stages of a comparison that a caller may show progress of, in order. */
export const STAGES = ["read", "extract", "align", "compare", "report"] as const;
export type Stage = (typeof STAGES)[number];

/** The files that a comparison leaves as, in the order in which they are offered. */
export const EXPORT_FORMATS = ["md", "html", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

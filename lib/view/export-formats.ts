/** The files that a comparison leaves as, in the order in which they are offered. */
export const EXPORT_FORMATS = ["docx", "xlsx", "csv", "md", "html", "json", "jsonld"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The files that a comparison leaves as, in the order in which they are offered. */
export const EXPORT_FORMATS = ["docx", "xlsx", "csv", "md", "html", "json", "jsonld"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** All ways in which a report leaves: as a file, on paper, by the clipboard. */
export const EXPORT_WAYS = [...EXPORT_FORMATS, "pdf", "copy"] as const;
export type ExportWay = (typeof EXPORT_WAYS)[number];

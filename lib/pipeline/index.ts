/**
 * The way through, in order. Every stage is a pure, synchronous function from plain data to plain data.
 *
 *   RawInput ─ingest→ Source ─fold→ folded text ─segment→ Sentence[] ─extract→ Claim[]
 *   Claim[] × Claim[] ─align→ pairs ─compare→ Finding[] ─decide→ relation ─link→ Topic[], Link[] ─report→ Report
 *   Report + what people did ─overlay→ ReviewedReport ─export→ file
 */

export { alignSides } from "./align/align";
export { cutClaims } from "./claims";
export { RULES } from "./compare";
export { judgePair } from "./compare/decide";
export { emptyReport } from "./empty-report";
export { createEngine, type Engine } from "./engine";
export { extractAll, type SourceExtract } from "./extract-all";
export { ingest } from "./ingest";
export type { Judgement } from "./judge";
export { overlay } from "./overlay";
export { readSource } from "./read";
export { buildReport } from "./report";

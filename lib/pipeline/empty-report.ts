import type { Report } from "../model/report";
import type { Source } from "../model/source";
import { buildReport } from "./report";

/** A report in which nothing was read: what people mark, link and note by hand is laid over it where no run has finished. */
export function emptyReport(sources: readonly Source[]): Report {
  return buildReport({ sources, claims: [], topics: [], links: [], internal: [], candidates: [], coverage: [] });
}

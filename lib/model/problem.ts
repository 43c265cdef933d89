import type { MessageParams } from "./finding";

/** Why an input was refused or a result is thinner than expected; `problems.<code>` of messages/*.json says it in words. */
export interface Problem {
  /** An error stops the comparison, a warning does not; left out: an error. */
  severity?: "error" | "warning";
  code: string;
  params: MessageParams;
  /** Dotted path of the field it belongs to (`sources.0.text`), or null. */
  field: string | null;
}

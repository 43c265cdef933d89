/** Why a command that was understood is not done. */
export const COMMAND_REFUSALS = [
  "stale_version",
  "moved_on",
  "row_missing",
  "unchanged",
  "anchor_mismatch",
  "unknown_claim",
  "unknown_topic",
  "wrong_side",
  "in_use",
  "id_used",
  "command_id_used",
] as const;
export type CommandRefusalCode = (typeof COMMAND_REFUSALS)[number];

/** Why a request is not answered. */
export const REQUEST_REFUSALS = [
  "invalid_command",
  "invalid_input",
  "invalid_query",
  "body_invalid",
  "body_too_large",
  "content_type",
  "cross_origin",
  "foreign_host",
  "not_found",
  "no_report",
  "not_extracted",
  "restore_busy",
  "restore_newer",
  "restore_unfit",
  "sources_incomplete",
  "unexpected",
] as const;
type RequestRefusalCode = (typeof REQUEST_REFUSALS)[number];

/** Why a run failed. */
export const RUN_FAILURES = [
  "engine_failed",
  "worker_failed",
  "timed_out",
  "write_failed",
  "interrupted",
  "sources_incomplete",
] as const;
export type RunFailureCode = (typeof RUN_FAILURES)[number];

/** Everything that the server can refuse with: screens word each under `errors.code_…`. */
export type RefusalCode = CommandRefusalCode | RequestRefusalCode;

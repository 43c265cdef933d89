import type { RefusalCode } from "../model/refusal";

/** Told on the terminal only, before or beside the server. */
type TerminalCode =
  | "env_invalid"
  | "backup_failed"
  | "backup_damaged"
  | "db_foreign"
  | "db_unopenable"
  | "db_newer"
  | "db_migration_failed";

/** A failure the program foresaw. `userMessage` is one English sentence on what to do; screens word `code` themselves. */
export class AppError extends Error {
  readonly code: RefusalCode | TerminalCode;
  readonly status: number;
  readonly userMessage: string;

  constructor(code: RefusalCode | TerminalCode, status: number, userMessage: string, cause?: unknown) {
    super(`${code}: ${userMessage}`, cause === undefined ? undefined : { cause });
    this.name = "AppError";
    this.code = code;
    this.status = status;
    this.userMessage = userMessage;
  }
}

/** The one sentence to show for any thrown value; what was not foreseen says only that. */
export function sentenceFor(error: unknown): string {
  return error instanceof AppError ? error.userMessage : "Something went wrong inside the program.";
}

import type { MessageParams } from "../../model/finding";
import type { Problem } from "../../model/problem";

/** Why a file or page gave no text; `problems.<code>` of messages/*.json says it in words. */
export class ExtractFailure extends Error {
  readonly problem: Problem;

  constructor(code: string, params: MessageParams = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = "ExtractFailure";
    this.problem = { code, params, field: null };
  }
}

import type { CommandRefusalCode } from "../../model/refusal";

/** A command that is understood and cannot be done now; its transaction is rolled back. Screens word the code. */
export class CommandRefusal extends Error {
  readonly code: CommandRefusalCode;
  readonly fieldErrors: Readonly<Record<string, string>> | undefined;

  constructor(code: CommandRefusalCode, fieldErrors?: Readonly<Record<string, string>>) {
    super(code);
    this.name = "CommandRefusal";
    this.code = code;
    this.fieldErrors = fieldErrors;
  }
}

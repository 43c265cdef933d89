/** A command that is understood and cannot be done now; its transaction is rolled back. Screens word the code. */
export class CommandRefusal extends Error {
  readonly code: string;
  readonly fieldErrors: Readonly<Record<string, string>> | undefined;

  constructor(code: string, fieldErrors?: Readonly<Record<string, string>>) {
    super(code);
    this.name = "CommandRefusal";
    this.code = code;
    this.fieldErrors = fieldErrors;
  }
}

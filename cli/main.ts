import { AppError } from "../lib/server/errors";
import { compare } from "./compare";
import { extract } from "./extract";
import { Failure } from "./failure";
import { judge } from "./judge";
import { serve } from "./serve";
import { USAGE } from "./usage";

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = { compare, judge, extract, serve };

/**
 * Runs one command.
 * @param args what stands after the program's name.
 * @returns the exit code: 0, or 1 with one line on standard error.
 */
export async function runCommandLine(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "help" || name === "-h" || args.includes("--help")) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    if (name === undefined) throw new Failure(`name a command: ${Object.keys(COMMANDS).join(", ")} or help.`);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new Failure(`there is no command “${name}”; choose ${Object.keys(COMMANDS).join(", ")} or help.`);
    await command(rest);
    return 0;
  } catch (error) {
    process.stderr.write(`crosscheck: ${reasonOf(error)}\n`);
    if (process.env["DEBUG"]) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    return 1;
  }
}

/** One line, whatever was thrown. */
function reasonOf(error: unknown): string {
  const reason = error instanceof AppError ? error.userMessage : error instanceof Error ? error.message : String(error);
  return reason.replace(/\s*\n\s*/g, " ");
}

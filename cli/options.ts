import { type ParseArgsConfig, parseArgs } from "node:util";
import { LANGS, type Lang } from "../lib/model/lang";
import { dayNumber, localDate } from "../lib/text/calendar";
import { Failure } from "./failure";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Parses the arguments of a command.
 * @throws Failure for an option that does not exist or lacks its value
 */
export function parseOptions<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node explains an unknown option over several sentences; the first says it.
    const [reason] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new Failure(`${reason}; see crosscheck help.`);
  }
}

/** The value of a --lang option. @throws Failure for any other language */
export function parseLang(value: string | undefined, option: string): Lang | null {
  if (value === undefined) return null;
  const lang = LANGS.find((known) => known.toLowerCase() === value.toLowerCase());
  if (!lang) throw new Failure(`--${option} ${value}: choose one of ${LANGS.join(", ")}.`);
  return lang;
}

/** The date of --now, or this machine's. @throws Failure where it is no date */
export function parseToday(value: string | undefined): string {
  if (value === undefined) return localDate(new Date());
  if (dayNumber(value) === null) throw new Failure(`--now ${value}: not a date; write it as 2025-03-09.`);
  return value.slice(0, 10);
}

/** What is known of a page that broke, without a word of any text. */
interface Breakage {
  /** Number under which the server's log has it; null where it broke in the browser. */
  digest: string | null;
  /** Address within the desk, with no filter or words searched for. */
  path: string;
  /** ISO time. */
  at: string;
  browser: string;
}

/** The number that is shown: that of the log, else the time to the second, which finds the line in a log too. */
export function errorNumber({ digest, at }: Pick<Breakage, "digest" | "at">): string {
  return digest ?? at.slice(0, 19).replace(/\D/gu, "");
}

/** Lines to pass on to whoever runs the desk: enough to find the fault, and nothing of what is compared. */
export function errorDetails(breakage: Breakage): string {
  const { path, at, browser } = breakage;
  return [`Crosscheck ${errorNumber(breakage)}`, `page ${path.split(/[?#]/u)[0]}`, `at ${at}`, `in ${browser}`].join(
    "\n",
  );
}

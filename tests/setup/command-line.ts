import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = fileURLToPath(new URL("../../bin/crosscheck.js", import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a user does, with `input` on standard input. */
export function crosscheck(args: readonly string[], input = ""): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: "utf8",
    cwd: ROOT,
  });
  return { code: status, stdout, stderr };
}

/** Starts a command that reads standard input; `nextLine` resolves with one line of its answer. */
export function startCrosscheck(args: readonly string[]) {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
  let taken = "";
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    const parts = (taken + chunk).split("\n");
    taken = parts.pop() ?? "";
    for (const line of parts) {
      const resolve = waiting.shift();
      if (resolve) resolve(line);
      else lines.push(line);
    }
  });
  return {
    write: (text: string) => child.stdin.write(text),
    nextLine: () =>
      new Promise<string>((resolve) => {
        const line = lines.shift();
        if (line === undefined) waiting.push(resolve);
        else resolve(line);
      }),
    end: () => new Promise<number | null>((resolve) => child.on("close", resolve) && child.stdin.end()),
  };
}

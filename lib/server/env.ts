import path from "node:path";
import { z } from "zod";
import { AppError } from "./errors";

interface Env {
  /** Absolute path of the SQLite file. */
  databaseFile: string;
  /** The same as a URL, for Prisma. */
  databaseUrl: string;
  host: string;
  port: number;
  /** Lets pages be fetched from this machine and its network: for tests, which have no other. */
  allowPrivateUrls: boolean;
}

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^file:./, 'must start with "file:", as in file:./data/crosscheck.db')
    .default("file:./data/crosscheck.db"),
  // Loopback unless told otherwise: the desk has no accounts.
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number("must be a number").int().min(0).max(65535).default(3000),
  CROSSCHECK_ALLOW_PRIVATE_URLS: z.enum(["0", "1"], 'must be "0" or "1"').default("0"),
});

/** Reads the settings; a relative database path is taken from the working directory. Throws AppError `env_invalid`. */
export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
  // An empty variable means "not set", as shells and .env files use it.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new AppError("env_invalid", 500, `${issue.path.join(".")} ${issue.message}.`, parsed.error);
  }
  const databaseFile = path.resolve(parsed.data.DATABASE_URL.slice("file:".length));
  const { HOST: host, PORT: port, CROSSCHECK_ALLOW_PRIVATE_URLS: allow } = parsed.data;
  return { databaseFile, databaseUrl: `file:${databaseFile}`, host, port, allowPrivateUrls: allow === "1" };
}

/** True for an address or name that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { type Prisma, PrismaClient } from "../../generated/prisma/client";
import { readEnv } from "./env";

/** What a transaction's queries go through. */
export type Tx = Prisma.TransactionClient;

interface Clients {
  reader: Promise<PrismaClient>;
  writer: Promise<PrismaClient>;
}

// Next gives routes, pages and instrumentation an instance of this module each: the connections must be shared.
const store = globalThis as typeof globalThis & { crosscheckDb?: Clients };

/** Answers queries only: a write through it is refused by SQLite. */
export function reader(): Promise<PrismaClient> {
  return clients().reader;
}

/** Runs the queries of `work` on one snapshot: a run that is published meanwhile does not tear what they read. */
export async function readSnapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return (await reader()).$transaction(work, { maxWait: 15_000, timeout: 15_000 });
}

/**
 * Runs `work` in one transaction and commits what it wrote. Await nothing inside but queries of `tx`: a transaction
 * holds the writer's one connection, and whatever else ran on it would be committed or lost with it.
 */
export async function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const writer = await clients().writer;
  return writer.$transaction(work, { maxWait: 15_000, timeout: 15_000 });
}

/** Closes both connections; the next query opens them again. */
export async function disconnect(): Promise<void> {
  const open = store.crosscheckDb;
  if (!open) return;
  delete store.crosscheckDb;
  for (const client of await Promise.all([open.reader, open.writer])) await client.$disconnect();
}

function clients(): Clients {
  store.crosscheckDb ??= {
    reader: connect(["PRAGMA query_only=ON"]),
    // FULL: an acknowledged change survives a power cut.
    writer: connect(["PRAGMA synchronous=FULL"]),
  };
  return store.crosscheckDb;
}

async function connect(pragmas: readonly string[]): Promise<PrismaClient> {
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: readEnv().databaseUrl }) });
  for (const pragma of pragmas) await client.$queryRawUnsafe(pragma);
  return client;
}

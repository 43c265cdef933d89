import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { type Prisma, PrismaClient } from "../../generated/prisma/client";
import { readEnv } from "./env";

/** What a transaction's queries go through. */
export type Tx = Prisma.TransactionClient;

/** What each connection is told once. FULL: an acknowledged change survives a power cut. */
const PRAGMAS = { reader: "PRAGMA query_only=ON", writer: "PRAGMA synchronous=FULL" } as const;
type Role = keyof typeof PRAGMAS;
type Clients = Partial<Record<Role, Promise<PrismaClient>>>;

// Next gives routes, pages and instrumentation an instance of this module each: the connections must be shared.
const store = globalThis as typeof globalThis & { crosscheckDb?: Clients };

/** Answers queries only: a write through it is refused by SQLite. */
export function reader(): Promise<PrismaClient> {
  return open("reader");
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
  const writer = await open("writer");
  return writer.$transaction(work, { maxWait: 15_000, timeout: 15_000 });
}

/** Closes what is open; the next query opens it again. */
export async function disconnect(): Promise<void> {
  const clients = Object.values(store.crosscheckDb ?? {});
  delete store.crosscheckDb;
  for (const client of await Promise.allSettled(clients)) {
    if (client.status === "fulfilled") await client.value.$disconnect();
  }
}

/** The connection, opened at its first use and kept; one that could not be opened is tried again at the next use. */
function open(role: Role): Promise<PrismaClient> {
  store.crosscheckDb ??= {};
  const clients = store.crosscheckDb;
  clients[role] ??= connect(PRAGMAS[role]).catch((error) => {
    delete clients[role];
    throw error;
  });
  return clients[role];
}

async function connect(pragma: string): Promise<PrismaClient> {
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: readEnv().databaseUrl }) });
  try {
    await client.$queryRawUnsafe(pragma);
  } catch (error) {
    await client.$disconnect();
    throw error;
  }
  return client;
}

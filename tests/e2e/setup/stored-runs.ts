import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "../../../generated/prisma/client";
import type { TestServer } from "./server";

/** Changes the database of a running desk past its doors: what only a fault does cannot be asked for through them. */
async function change(
  { database }: TestServer,
  work: (client: PrismaClient) => Promise<{ count: number }>,
): Promise<void> {
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${database}` }) });
  try {
    if ((await work(client)).count === 0) throw new Error("nothing to change");
  } finally {
    await client.$disconnect();
  }
}

/** Ends the runs of a comparison as the program does when its engine fails or they are cancelled. */
export function breakRun(server: TestServer, comparisonId: string, state: "failed" | "cancelled"): Promise<void> {
  const error = state === "failed" ? "engine_failed" : null;
  return change(server, (client) =>
    client.run.updateMany({ where: { comparisonId }, data: { state, error, stage: "align" } }),
  );
}

/** Takes the result of a comparison away, so that its last run stands as its first. */
export function dropResult(server: TestServer, id: string): Promise<void> {
  return change(server, (client) => client.comparison.updateMany({ where: { id }, data: { currentRunId: null } }));
}

/** Makes the stored result of a comparison one that cannot be read. */
export function spoilResult(server: TestServer, comparisonId: string): Promise<void> {
  return change(server, (client) =>
    client.run.updateMany({ where: { comparisonId }, data: { parts: { spoilt: true } } }),
  );
}

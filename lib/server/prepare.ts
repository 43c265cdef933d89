import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { disconnect } from "./db";
import { migrate } from "./migrate";
import { seedSample } from "./sample";

/**
 * Makes the database of the settings ready to serve: migrated, and holding the sample where it is new.
 * @param say told one line per step
 * @throws AppError as `migrate` does
 */
export async function prepare(databaseFile: string, root: string, say: (line: string) => void): Promise<void> {
  const applied = await migrate(databaseFile, root);
  say(`database ${databaseFile}: ${applied.length === 0 ? "up to date" : `applied ${applied.length} migration(s)`}`);
  if (!(await isEmpty(databaseFile))) return;
  try {
    if (await seedSample(root)) say("put the bundled sample into the empty database");
  } finally {
    await disconnect();
  }
}

/** Asked of the driver itself: most starts need no Prisma client before the server has its own. */
async function isEmpty(databaseFile: string): Promise<boolean> {
  const connection = await new PrismaBetterSqlite3({ url: `file:${databaseFile}` }).connect();
  try {
    const { rows } = await connection.queryRaw({ sql: "SELECT 1 FROM Comparison LIMIT 1", args: [], argTypes: [] });
    return rows.length === 0;
  } finally {
    await connection.dispose();
  }
}

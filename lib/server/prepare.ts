import { purgeComparisons } from "./comparisons";
import { disconnect } from "./db";
import { migrate } from "./migrate";
import { seedSample } from "./sample";

/**
 * Makes the database of the settings ready to serve: migrated, rid of what was deleted long ago, and holding the sample where it is new.
 * @param say told one line per step
 * @throws AppError as `migrate` does
 */
export async function prepare(databaseFile: string, root: string, say: (line: string) => void): Promise<void> {
  const applied = await migrate(databaseFile, root);
  say(`database ${databaseFile}: ${applied.length === 0 ? "up to date" : `applied ${applied.length} migration(s)`}`);
  try {
    await purgeComparisons();
    if (await seedSample(root)) say("put the bundled sample into the empty database");
  } finally {
    await disconnect();
  }
}

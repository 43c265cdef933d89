import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "./migrate";
import { readSchema } from "./migration-files";
import { NO_FILTERS, withSchemaEngine } from "./schema-engine";

/**
 * The SQL that the committed migrations under `root` lack to reach its prisma/schema.prisma; empty where they agree.
 * They are applied to a scratch file first: the engine's own shadow database runs a whole script as one statement, which
 * this driver refuses.
 */
export async function schemaDrift(root: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "crosscheck-diff-"));
  const file = path.join(folder, "scratch.db");
  try {
    await migrate(file, root);
    const schema = await readSchema(root);
    return await withSchemaEngine(`file:${file}`, schema, async (engine) => {
      const result = await engine.diff({
        from: { tag: "schemaDatasource", files: [schema], configDir: path.dirname(schema.path) },
        to: { tag: "schemaDatamodel", files: [schema] },
        script: true,
        exitCode: true,
        filters: NO_FILTERS,
      });
      return result.exitCode === 2 ? (result.stdout ?? "") : "";
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Database chores: node scripts/maintain.js migrate | prepare | backup | diff
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfNeeded } from "./build-if-needed.js";
import { enterProject } from "./serve.js";
import { root, say, stop } from "./steps.js";

enterProject();
await buildIfNeeded({ withNext: false }).catch((error) => stop(error.message));
const maintenance = await import(pathToFileURL(path.join(root, "dist", "maintenance.js")).href);

/** What each chore does; it gives back the line to print. */
const CHORES = {
  migrate: async ({ databaseFile }) => {
    const applied = await maintenance.migrate(databaseFile, root);
    return applied.length === 0 ? "the database is up to date" : `applied ${applied.join(", ")}`;
  },
  prepare: async ({ databaseFile }) => {
    await maintenance.prepare(databaseFile, root, say);
    return "ready to serve";
  },
  backup: async ({ databaseFile }) => `backup made and checked: ${await maintenance.backup(databaseFile)}`,
  diff: async () => (await maintenance.schemaDrift(root)) || "the migrations match prisma/schema.prisma",
};

const chore = CHORES[process.argv[2] ?? ""];
if (!chore) stop(`choose one of: ${Object.keys(CHORES).join(", ")}.`);
try {
  say(await chore(maintenance.readEnv()));
} catch (error) {
  if (process.env.DEBUG) console.error(error);
  stop(maintenance.sentenceFor(error));
}

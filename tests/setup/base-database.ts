import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../../lib/server/migrate";

declare module "vitest" {
  interface ProvidedContext {
    baseDatabase: string;
  }
}

/** Migrates one empty database, which every test worker copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "crosscheck-test-"));
  const file = path.join(folder, "base.db");
  await migrate(file, process.cwd());
  project.provide("baseDatabase", file);
  return () => rm(folder, { recursive: true, force: true });
}

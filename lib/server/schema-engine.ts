import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

export type SchemaEngine = engine.SchemaEngine;

/** Nothing is left out of the comparison of schemas. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

let started = false;

/** Prisma's own schema engine as WebAssembly: the native one would have to be downloaded, this one comes with npm. */
function startWasm(): void {
  if (started) return;
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const bytes = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const module = new WebAssembly.Module(bytes);
  const instance = new WebAssembly.Instance(module, {
    "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  started = true;
}

/**
 * Runs `work` with an engine on the database at `url` (`file:…`), then closes its connections: the engine takes the file
 * for itself alone (`locking_mode=EXCLUSIVE`), and freeing it does not let go. Throws what the driver throws.
 */
export async function withSchemaEngine<T>(
  url: string,
  schema: { path: string; content: string },
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  startWasm();
  const factory = new PrismaBetterSqlite3({ url });
  const connections: SqlDriverAdapter[] = [];
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    connections.push(connection);
    return connection;
  };
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const opened = await engine.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter);
  try {
    return await work(opened);
  } finally {
    opened.free();
    for (const connection of connections) await connection.dispose();
  }
}

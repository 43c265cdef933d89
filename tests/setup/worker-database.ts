import { copyFileSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";

// A database for each test file, set before lib/server is imported.
const base = inject("baseDatabase");
const copy = path.join(path.dirname(base), `worker-${process.env["VITEST_POOL_ID"]}-${process.hrtime.bigint()}.db`);
copyFileSync(base, copy);
process.env["DATABASE_URL"] = `file:${copy}`;

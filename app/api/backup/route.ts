import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { backup } from "@/lib/server/backup";
import { readEnv } from "@/lib/server/env";
import { handle } from "@/lib/server/http/answer";

/** Everything that the desk holds as one file: an SQLite database, copied while it is in use and checked. */
export function GET(request: Request): Promise<Response> {
  return handle(request, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "crosscheck-download-"));
    const copy = await backup(readEnv().databaseFile, new Date(), folder);
    const { size } = await stat(copy);
    const file = createReadStream(copy);
    // Sent, or given up half-way: the copy has done its service.
    file.once("close", () => void rm(folder, { recursive: true, force: true }));
    return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
      headers: {
        "content-type": "application/vnd.sqlite3",
        "content-length": String(size),
        "content-disposition": `attachment; filename="${path.basename(copy)}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  });
}

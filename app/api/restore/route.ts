import type { ReadableStream } from "node:stream/web";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { restore } from "@/lib/server/restore";

/** Puts the backup that is sent in the place of everything that the desk holds; answers with the file that keeps what was there. */
export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    // A form of another site can be sent without asking only as one of the simple types: this is none.
    if (request.headers.get("content-type") !== "application/vnd.sqlite3") return refuse(415, "content_type");
    if (request.body === null) return refuse(400, "restore_unfit");
    return answer({ kept: await restore(request.body as ReadableStream<Uint8Array>) });
  });
}

import { answer, handle } from "@/lib/server/http/answer";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { openSample } from "@/lib/server/sample";

/** Gives the sample's id; where it was removed, it is put back. */
export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    return answer({ id: await openSample(process.cwd()) });
  });
}

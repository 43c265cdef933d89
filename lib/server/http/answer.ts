import { AppError, sentenceFor } from "../errors";
import { requireOwnHost } from "./own-host";

/** `{ ok: true, data }`, as every route answers. */
export function answer(data: unknown, status = 200): Response {
  return Response.json({ ok: true, data }, { status, headers: { "cache-control": "no-store" } });
}

/** `{ ok: false, code, … }`; screens word the code. */
export function refuse(status: number, code: AppError["code"], more: object = {}): Response {
  return Response.json({ ok: false, code, ...more }, { status, headers: { "cache-control": "no-store" } });
}

/** Runs a route's work and turns what it throws into an answer; what was not foreseen goes to the log. */
export async function handle(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    requireOwnHost(request.headers.get("host"));
    return await work();
  } catch (error) {
    if (error instanceof AppError) return refuse(error.status, error.code, { message: error.userMessage });
    console.error("crosscheck: a request failed:", error);
    return refuse(500, "unexpected", { message: sentenceFor(error) });
  }
}

import { AppError } from "../errors";

/**
 * Reads a JSON body of at most `limit` bytes, without taking in more than that.
 * @throws AppError `content_type`, `body_too_large`, `body_invalid`
 */
export async function readJsonBody(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  // A form of another site can be sent without asking only as one of the simple types: JSON is none.
  if (type !== "application/json")
    throw new AppError("content_type", 415, "Send JSON (content-type application/json).");
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge(limit);
    }
    chunks.push(part.value);
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (cause) {
    throw new AppError("body_invalid", 400, "The request is not JSON in UTF-8.", cause);
  }
}

function tooLarge(limit: number): AppError {
  return new AppError("body_too_large", 413, `The request is over ${limit / 1_000_000} MB: send less at once.`);
}

import { AppError } from "../errors";

/**
 * Refuses a body of another type. A form of another site can be sent without asking only as one of the simple types: JSON and plain
 * bytes are none.
 * @throws AppError `content_type`
 */
export function requireType(request: Request, type: "application/json" | "application/octet-stream"): void {
  const given = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (given === type) return;
  const name = type === "application/json" ? "JSON" : "the file itself";
  throw new AppError("content_type", 415, `Send ${name} (content-type ${type}).`);
}

/**
 * Reads a body of at most `limit` bytes, without taking in more than that.
 * @throws AppError `body_too_large`
 */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
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
  return Buffer.concat(chunks);
}

function tooLarge(limit: number): AppError {
  return new AppError("body_too_large", 413, `The request is over ${limit / 1_000_000} MB: send less at once.`);
}

import { AppError } from "../errors";
import { readBody, requireType } from "./body";

/**
 * Reads a JSON body of at most `limit` bytes, without taking in more than that.
 * @throws AppError `content_type`, `body_too_large`, `body_invalid`
 */
export async function readJsonBody(request: Request, limit: number): Promise<unknown> {
  requireType(request, "application/json");
  const body = await readBody(request, limit);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new AppError("body_invalid", 400, "The request is not JSON in UTF-8.", cause);
  }
}

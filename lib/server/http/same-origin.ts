import { AppError } from "../errors";

/**
 * Refuses a write that another site's page asked the browser for: the desk has no accounts, so a browser that reaches it may
 * do everything. Callers that are no browser send neither header.
 * @throws AppError `cross_origin`
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const isForeignSite = site !== null && site !== "same-origin" && site !== "none";
  const isForeignOrigin = origin !== null && hostOf(origin) !== request.headers.get("host");
  if (isForeignSite || isForeignOrigin) {
    throw new AppError("cross_origin", 403, "This change was asked for by another site's page and was not made.");
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

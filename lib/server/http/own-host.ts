import { isLoopback, readEnv } from "../env";
import { AppError } from "../errors";

/**
 * Refuses a request that was sent to another name than this machine's own while the desk listens on loopback only: a page on the
 * web can have its own name answered with 127.0.0.1 (DNS rebinding), and would then read here as if it were the desk's page.
 * @param host the request's Host header; no browser leaves it out
 * @param bound where the desk listens
 * @throws AppError `foreign_host`
 */
export function requireOwnHost(host: string | null, bound = readEnv().host): void {
  if (host === null || !isLoopback(bound)) return;
  const name = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<name>[\w.-]+))(?::\d*)?$/i.exec(host)?.groups;
  const own = (name?.["v6"] ?? name?.["name"] ?? "").toLowerCase();
  if (isLoopback(own) || own === bound.toLowerCase()) return;
  throw new AppError("foreign_host", 403, "This desk answers on this machine only: open it as localhost or 127.0.0.1.");
}

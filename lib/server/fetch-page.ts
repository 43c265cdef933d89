import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { Readable } from "node:stream";
import zlib from "node:zlib";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";
import { isWebAddress } from "../text/web-address";
import type { RawFile } from "./extract/extract";
import { ExtractFailure } from "./extract/failure";
import { MOST_FILE_BYTES } from "./extract-file";

const MOST_REDIRECTS = 5;
/** From the first request to the last byte. Milliseconds. */
const TIME_LIMIT = 20_000;
const TYPES = [
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/markdown",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];
const HEADERS = {
  "user-agent": "Mozilla/5.0 (compatible; Crosscheck)",
  accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
  "accept-language": "zh-TW,zh;q=0.9,en;q=0.8",
  "accept-encoding": "gzip, deflate, br",
};
/** The web asks for a login, for money, or for fewer requests. */
const CLOSED = [401, 402, 403, 407, 429, 451];
const GONE = [404, 410];

interface FetchOptions {
  /** Addresses inside this network that may be asked besides the public ones: a list, or all of them. For tests. */
  allowed?: readonly string[] | "all";
  timeLimit?: number;
  limit?: number;
}

/**
 * Fetches a page once, because a person asked for it. Every hop's address is looked at after its name is resolved, so that no page can
 * have this machine ask another one in its own network.
 * @throws ExtractFailure `url_invalid`, `url_private`, `page_forbidden`, `page_missing`, `page_status`, `page_type`, `page_redirects`,
 * `page_too_large`, `page_timeout`, `page_insecure`, `page_unreachable`
 */
export async function fetchPage(
  address: string,
  { allowed = [], timeLimit = TIME_LIMIT, limit = MOST_FILE_BYTES }: FetchOptions = {},
): Promise<Omit<RawFile, "encoding" | "retrievedAt">> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    let url = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (!isWebAddress(url)) throw new ExtractFailure("url_invalid");
      const response = await ask(url, allowed, signal);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        if (!URL.canParse(location, url)) throw new ExtractFailure("page_status", { status });
        url = new URL(location, url).href;
        continue;
      }
      const bytes = await readPage(response, limit, signal);
      return { name: address, address: withoutHash(url), bytes, ...typeOf(response) };
    }
    throw new ExtractFailure("page_redirects", { limit: MOST_REDIRECTS });
  } catch (error) {
    throw toFailure(error, signal, address);
  }
}

function ask(address: string, allowed: FetchOptions["allowed"], signal: AbortSignal): Promise<IncomingMessage> {
  const isSecure = address.toLowerCase().startsWith("https:");
  const filter =
    allowed === "all"
      ? { allowPrivateIPAddress: true }
      : { allowIPAddressList: allowed === undefined ? [] : [...allowed] };
  const agent = isSecure ? new RequestFilteringHttpsAgent(filter) : new RequestFilteringHttpAgent(filter);
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).request(address, { agent, headers: HEADERS, signal }, resolve);
    request.once("error", reject);
    request.end();
  });
}

async function readPage(response: IncomingMessage, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  const status = response.statusCode ?? 0;
  const { mime } = typeOf(response);
  try {
    if (CLOSED.includes(status)) throw new ExtractFailure("page_forbidden", { status });
    if (GONE.includes(status)) throw new ExtractFailure("page_missing", { status });
    if (status !== 200 && status !== 203) throw new ExtractFailure("page_status", { status });
    if (mime !== null && !TYPES.includes(mime)) throw new ExtractFailure("page_type", { type: mime });
    const tooLarge = () => new ExtractFailure("page_too_large", { limit: Math.max(1, Math.round(limit / 1_000_000)) });
    if (Number(response.headers["content-length"] ?? 0) > limit) throw tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of unpacked(response) as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      size += chunk.length;
      if (size > limit) throw tooLarge();
      chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
  } finally {
    response.destroy();
  }
}

/** The body as the page's author wrote it; bytes are counted after unpacking. */
function unpacked(response: IncomingMessage): Readable {
  const way = response.headers["content-encoding"]?.toLowerCase();
  const stream =
    way === "gzip" || way === "x-gzip"
      ? zlib.createGunzip()
      : way === "br"
        ? zlib.createBrotliDecompress()
        : way === "deflate"
          ? zlib.createInflate()
          : null;
  if (stream === null) return response;
  response.once("error", (error) => stream.destroy(error));
  return response.pipe(stream);
}

function typeOf(response: IncomingMessage): Pick<RawFile, "mime" | "charset"> {
  const [mime = "", ...parameters] = (response.headers["content-type"] ?? "").split(";");
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?(?<name>[\w.:-]+)/iu.exec(one)?.groups?.["name"])
    .find(Boolean);
  return { mime: mime.trim().toLowerCase() || null, charset: charset?.toLowerCase() ?? null };
}

function withoutHash(address: string): string {
  return address.split("#", 1)[0] ?? address;
}

function toFailure(error: unknown, signal: AbortSignal, address: string): ExtractFailure {
  if (error instanceof ExtractFailure) return error;
  const host = URL.canParse(address) ? new URL(address).host : address;
  if (signal.aborted) return new ExtractFailure("page_timeout", { host }, error);
  const code = (error as NodeJS.ErrnoException).code;
  // Whatever the system or TLS says has a code: what has none is the filter's own refusal.
  if (code === undefined) return new ExtractFailure("url_private", { host }, error);
  const isInsecure = /CERT|SSL|TLS|SIGNATURE|ISSUER/u.test(code);
  return new ExtractFailure(isInsecure ? "page_insecure" : "page_unreachable", { host }, error);
}

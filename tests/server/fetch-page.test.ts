import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv } from "../../lib/server/env";
import { ExtractFailure } from "../../lib/server/extract/failure";
import { fetchPage } from "../../lib/server/fetch-page";

const LOCAL = { allowed: ["127.0.0.1"] };
let server: Server;
let port = 0;
const asked: string[] = [];

const answers: Record<string, RequestListener> = {
  "/page": (_, response) => {
    response.setHeader("content-type", "text/html; charset=Big5");
    response.end("<p>page</p>");
  },
  "/zipped": (_, response) => {
    response.setHeader("content-type", "text/html").setHeader("content-encoding", "gzip");
    response.end(gzipSync("<p>zipped</p>"));
  },
  "/bomb": (_, response) => {
    response.setHeader("content-type", "text/html").setHeader("content-encoding", "gzip");
    response.end(gzipSync(Buffer.alloc(3_000_000)));
  },
  "/endless": (_, response) => {
    response.setHeader("content-type", "text/plain");
    const timer = setInterval(() => response.write("x".repeat(100_000)), 1);
    response.on("close", () => clearInterval(timer));
  },
  "/silent": () => {},
  "/picture": (_, response) => void response.setHeader("content-type", "image/png").end("x"),
  "/moved": (_, response) => void response.writeHead(302, { location: "/page#top" }).end(),
  "/inside": (_, response) => void response.writeHead(301, { location: `http://127.0.0.2:${port}/page` }).end(),
  "/cloud": (_, response) =>
    void response.writeHead(307, { location: "http://169.254.169.254/latest/meta-data" }).end(),
  "/file": (_, response) => void response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/round": (_, response) => void response.writeHead(302, { location: "/round" }).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const status = /^\/status\/(?<code>\d+)/u.exec(path)?.groups?.["code"];
    if (status) response.writeHead(Number(status), { "content-type": "text/html" }).end("<p>no</p>");
    else (answers[path] ?? answers["/page"])?.(request, response);
  });
  server.listen(0, "0.0.0.0");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const at = (path: string) => `http://127.0.0.1:${port}${path}`;

async function codeOf(address: string, options: Parameters<typeof fetchPage>[1] = LOCAL): Promise<string> {
  try {
    await fetchPage(address, options);
    return "fetched";
  } catch (error) {
    if (error instanceof ExtractFailure) return error.problem.code;
    throw error;
  }
}

describe("a page", () => {
  it("is fetched with what its server says of it, by the address it ends at", async () => {
    const page = await fetchPage(at("/moved"), LOCAL);
    expect(page).toMatchObject({ name: at("/moved"), address: at("/page"), mime: "text/html", charset: "big5" });
    expect(new TextDecoder().decode(page.bytes)).toBe("<p>page</p>");
    const zipped = await fetchPage(at("/zipped"), LOCAL);
    expect(new TextDecoder().decode(zipped.bytes)).toBe("<p>zipped</p>");
  });

  it.each([
    ["/status/401", "page_forbidden"],
    ["/status/402", "page_forbidden"],
    ["/status/403", "page_forbidden"],
    ["/status/404", "page_missing"],
    ["/status/410", "page_missing"],
    ["/status/500", "page_status"],
    ["/picture", "page_type"],
    ["/round", "page_redirects"],
    ["/file", "url_invalid"],
  ])("that cannot be read says why: %s is %s", async (path, code) => {
    expect(await codeOf(at(path))).toBe(code);
  });

  it("ends at a limit of size, packed or not, and of time", async () => {
    expect(await codeOf(at("/bomb"), { ...LOCAL, limit: 1_000_000 })).toBe("page_too_large");
    expect(await codeOf(at("/endless"), { ...LOCAL, limit: 1_000_000 })).toBe("page_too_large");
    expect(await codeOf(at("/silent"), { ...LOCAL, timeLimit: 200 })).toBe("page_timeout");
  });

  it("that no machine answers for is unreachable", async () => {
    expect(await codeOf("http://127.0.0.1:1/")).toBe("page_unreachable");
    expect(await codeOf("http://nowhere.invalid/")).toBe("page_unreachable");
  });
});

describe("an address inside this machine or its network", () => {
  it.each([
    "http://127.0.0.1:PORT/secret",
    "http://127.1:PORT/secret",
    "http://0.0.0.0:PORT/secret",
    "http://2130706433:PORT/secret",
    "http://0x7f000001:PORT/secret",
    "http://0177.0.0.1:PORT/secret",
    "http://[::1]:PORT/secret",
    "http://[::]:PORT/secret",
    "http://[::ffff:127.0.0.1]:PORT/secret",
    "http://[::ffff:7f00:1]:PORT/secret",
    "http://[64:ff9b::7f00:1]:PORT/secret",
    "http://[fe80::1]:PORT/secret",
    "http://[fd00::1]:PORT/secret",
    "http://localhost:PORT/secret",
    "http://169.254.169.254/latest/meta-data",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "https://127.0.0.1:PORT/secret",
  ])("is refused before it is asked: %s", async (address) => {
    expect(await codeOf(address.replace("PORT", String(port)), {})).toBe("url_private");
    expect(asked).not.toContain("/secret");
  });

  it("is refused where a page leads on to it", async () => {
    expect(await codeOf(at("/inside"))).toBe("url_private");
    expect(await codeOf(at("/cloud"))).toBe("url_private");
  });

  it.each(["ftp://127.0.0.1/", "file:///etc/passwd", "http://user:pass@127.0.0.1/", "gopher://x", "127.0.0.1", ""])(
    "is no address of a page at all: %s",
    async (address) => {
      expect(await codeOf(address, { allowed: "all" })).toBe("url_invalid");
    },
  );

  it("is allowed by the setting for tests alone", async () => {
    expect(readEnv({}).allowPrivateUrls).toBe(false);
    expect(readEnv({ CROSSCHECK_ALLOW_PRIVATE_URLS: "1" }).allowPrivateUrls).toBe(true);
    expect(() => readEnv({ CROSSCHECK_ALLOW_PRIVATE_URLS: "yes" })).toThrow(/CROSSCHECK_ALLOW_PRIVATE_URLS must be/u);
    expect(await codeOf(at("/page"), { allowed: "all" })).toBe("fetched");
  });
});

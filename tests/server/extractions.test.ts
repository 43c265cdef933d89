import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { POST as postFile } from "../../app/api/extractions/file/route";
import { POST as postPage } from "../../app/api/extractions/page/route";
import { extractFile } from "../../lib/server/extract-file";

const TEXT = "The harbour office said that the ferry carried 186 people.";
const HOST = "127.0.0.1:3000";
const server = createServer((_, response) => void response.setHeader("content-type", "text/plain").end(TEXT));

beforeAll(async () => {
  // What is tested is the source as it stands, not an older bundle.
  expect(spawnSync(process.execPath, ["scripts/bundle.js"], { encoding: "utf8" }).stderr).toBe("");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => void server.close());
afterEach(() => void vi.unstubAllEnvs());

function ask(path: string, body: BodyInit, headers: Record<string, string>): Request {
  return new Request(`http://${HOST}${path}`, { method: "POST", body, headers: { host: HOST, ...headers } });
}
const sendFile = async (query: string, body: BodyInit, headers: Record<string, string> = {}) => {
  const request = ask(`/api/extractions/file?${query}`, body, {
    "content-type": "application/octet-stream",
    ...headers,
  });
  const response = await postFile(request);
  return { status: response.status, ...(await response.json()) };
};
const sendPage = async (body: unknown, headers: Record<string, string> = {}) => {
  const request = ask("/api/extractions/page", JSON.stringify(body), {
    "content-type": "application/json",
    ...headers,
  });
  const response = await postPage(request);
  return { status: response.status, ...(await response.json()) };
};
const raw = (content: string) => ({
  name: "a.html",
  bytes: new TextEncoder().encode(content),
  mime: null,
  charset: null,
  encoding: null,
  address: null,
  retrievedAt: null,
});

describe("a file", () => {
  it("is taken apart, and nothing of it is kept", async () => {
    expect(await sendFile("name=a.txt", TEXT)).toMatchObject({
      status: 200,
      ok: true,
      data: { name: "a.txt", kind: "text", parts: [{ text: TEXT, dropped: null }], retrievedAt: null },
    });
  });

  it("that cannot be read is refused with the sentence for it; what is no file, with its own", async () => {
    expect(await sendFile("name=a.pdf", "%PDF-1.7")).toMatchObject({
      status: 422,
      code: "not_extracted",
      problems: [{ code: "pdf_damaged" }],
    });
    expect(await sendFile("", TEXT)).toMatchObject({ status: 400, code: "invalid_query" });
    expect(await sendFile("name=a.txt&encoding=utf-7", TEXT)).toMatchObject({ status: 400, code: "invalid_query" });
    expect(await sendFile("name=a.txt", TEXT, { "content-length": "30000000" })).toMatchObject({ status: 413 });
    expect(await sendFile("name=a.txt", TEXT, { "content-type": "text/plain" })).toMatchObject({ status: 415 });
    expect(await sendFile("name=a.txt", TEXT, { "sec-fetch-site": "cross-site" })).toMatchObject({
      code: "cross_origin",
    });
    expect(await sendFile("name=a.txt", TEXT, { host: "evil.example" })).toMatchObject({ code: "foreign_host" });
  });
});

describe("a page", () => {
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`;

  it("of this machine is refused, and read where the setting for tests allows it", async () => {
    expect(await sendPage({ url: url() })).toMatchObject({ status: 422, problems: [{ code: "url_private" }] });
    vi.stubEnv("CROSSCHECK_ALLOW_PRIVATE_URLS", "1");
    const read = await sendPage({ url: url() });
    expect(read).toMatchObject({ status: 200, data: { kind: "text", facts: { url: url() }, parts: [{ text: TEXT }] } });
    expect(Date.parse(read.data.retrievedAt)).toBeGreaterThan(0);
  });

  it("is asked for by this desk's own pages only, by an address", async () => {
    expect(await sendPage({ url: url() }, { "sec-fetch-site": "cross-site" })).toMatchObject({ code: "cross_origin" });
    expect(await sendPage({ url: "" })).toMatchObject({ status: 400, code: "invalid_input" });
    expect(await sendPage({ url: "javascript:alert(1)" })).toMatchObject({ problems: [{ code: "url_invalid" }] });
  });
});

describe("the thread that takes files apart", () => {
  it("is ended where a file keeps it too long, or asks for too much; the next file is read", async () => {
    const slow = `<html><body>${"<p><b>x</b>".repeat(400_000)}</body></html>`;
    expect(await extractFile(raw(slow), 50)).toEqual({
      ok: false,
      problem: { code: "file_slow", params: {}, field: null },
    });
    const deep = await extractFile(raw(`<html><body>${"<x-y>".repeat(300_000)}words`));
    expect(deep.ok ? "read" : deep.problem.code).toBe("html_deep");
    const large = await extractFile({ ...raw(""), bytes: new Uint8Array(20_000_001) });
    expect(large.ok ? "read" : large.problem.code).toBe("file_too_large");
    const next = await Promise.all([1, 2, 3, 4].map(() => extractFile({ ...raw(TEXT), name: "a.txt" })));
    expect(next.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });
});

import { NextRequest } from "next/server";
import { afterAll, describe, expect, it, vi } from "vitest";
import { POST as postCommand } from "../../app/api/comparisons/[id]/commands/route";
import { GET as getDesk } from "../../app/api/comparisons/[id]/desk/route";
import { GET as getPreview } from "../../app/api/comparisons/[id]/export/preview/route";
import { GET as getExport } from "../../app/api/comparisons/[id]/export/route";
import { DELETE as deleteRoute } from "../../app/api/comparisons/[id]/route";
import { GET as getRun } from "../../app/api/comparisons/[id]/run/route";
import { POST as postRun } from "../../app/api/comparisons/[id]/runs/route";
import { POST as postComparison } from "../../app/api/comparisons/route";
import { GET as getHealth } from "../../app/api/health/route";
import { listComparisons, loadComparison } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { localDate } from "../../lib/text/calendar";
import { proxy } from "../../proxy";
import { makeComparison, makePublished, newId } from "./fixtures/desk";
import { INPUTS } from "./fixtures/report";

afterAll(disconnect);

const HOST = "127.0.0.1:3100";

function request(method: string, body?: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`http://${HOST}/`, {
    method,
    headers: { host: HOST, "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}
const at = (id: string) => ({ params: Promise.resolve({ id }) });
const rename = (title: string, baseVersion = 0) => ({
  commandId: newId(),
  baseVersion,
  actor: "reader",
  type: "comparison.rename",
  payload: { title },
});

describe("what people did on a comparison", () => {
  it("is answered as it stands, without texts and report, with the run that it lies over", async () => {
    const id = await makePublished();
    const read = async () => (await (await getDesk(request("GET"), at(id))).json()).data;
    const before = await read();
    await postCommand(request("POST", rename("Another title")), at(id));
    const after = await read();
    expect(after).toMatchObject({ title: "Another title", version: 1, shownRunId: before.shownRunId, isByHand: false });
    expect(Object.keys(after.layers).sort()).toEqual(["human", "judged"]);
    expect(after.layers.human.events).toHaveLength(1);
    expect((await getDesk(request("GET"), at("NOTHERE"))).status).toBe(404);
  });
});

describe("a new comparison", () => {
  it("is stored with its texts as given, and queued", async () => {
    const response = await postComparison(request("POST", { title: " Two papers ", sources: INPUTS }));
    expect(response.status).toBe(201);
    const { data } = await response.json();
    expect(await loadComparison(data.id)).toMatchObject({ title: "Two papers", version: 0, run: { state: "queued" } });
    expect((await loadComparison(data.id))?.sources.map((source) => source.text)).toEqual(
      INPUTS.map(({ text }) => text),
    );
  });

  it("names field and reason of every input it refuses, and stores nothing", async () => {
    const before = (await listComparisons()).length;
    const [a] = INPUTS;
    const refused = async (sources: unknown) => {
      const response = await postComparison(request("POST", { sources }));
      expect(response.status).toBe(400);
      return (await response.json()).fieldErrors;
    };
    expect(await refused([a, { ...a, text: "" }])).toEqual({ "sources.1.text": "text_empty" });
    expect(await refused([a, a])).toEqual({ "sources.1.text": "same_text" });
    expect(await refused([{ ...a, publishedAt: "2999-01-01" }, INPUTS[1]])).toEqual({
      "sources.0.publishedAt": "date_future",
    });
    expect(await refused([{ ...a, text: "長".repeat(700_000) }, INPUTS[1]])).toEqual({
      "sources.0.text": "text_too_long",
    });
    expect(Object.keys(await refused([a]))).toEqual(["sources"]);
    expect(Object.keys(await refused([a, { ...a, lang: "xx" }]))).toEqual(["sources.1.lang"]);
    expect(await listComparisons()).toHaveLength(before);
  });

  it("over the limit, of another type, or no JSON at all gets one sentence", async () => {
    const answers = [
      await postComparison(request("POST", "x".repeat(10_000_001))),
      await postComparison(request("POST", "{}", { "content-type": "text/plain" })),
      await postComparison(request("POST", "{")),
    ];
    expect(answers.map((response) => response.status)).toEqual([413, 415, 400]);
    for (const response of answers) expect((await response.json()).message).toMatch(/^[A-Z].*\.$/);
  });
});

describe("writes", () => {
  it("from another site's page are refused", async () => {
    const id = await makePublished();
    const foreign: Record<string, string>[] = [
      { origin: "https://elsewhere.example" },
      { "sec-fetch-site": "cross-site" },
      { origin: "null" },
    ];
    for (const headers of foreign) {
      expect((await postCommand(request("POST", rename("x"), headers), at(id))).status).toBe(403);
      expect((await postComparison(request("POST", { sources: INPUTS }, headers))).status).toBe(403);
      expect((await deleteRoute(request("DELETE", undefined, headers), at(id))).status).toBe(403);
      expect((await postRun(request("POST", {}, headers), at(id))).status).toBe(403);
    }
    const own = { origin: `http://${HOST}`, "sec-fetch-site": "same-origin" };
    expect((await postCommand(request("POST", rename("x"), own), at(id))).status).toBe(200);
  });

  it("answer with the command's result and a status to match", async () => {
    const id = await makePublished();
    const statuses = [];
    for (const [where, command] of [
      [id, rename("first")],
      [id, rename("late")],
      [id, {}],
      ["nowhere", rename("x")],
    ] as const) {
      statuses.push((await postCommand(request("POST", command), at(where))).status);
    }
    expect(statuses).toEqual([200, 409, 400, 404]);
  });

  it("ask for a run, show its state, and delete", async () => {
    const id = await makeComparison();
    expect((await postRun(request("POST", {}), at(id))).status).toBe(202);
    expect((await (await getRun(request("GET"), at(id))).json()).data.state).toBe("queued");
    expect((await deleteRoute(request("DELETE"), at(id))).status).toBe(200);
    expect((await listComparisons()).map((item) => item.id)).not.toContain(id);
    expect((await postRun(request("POST", {}), at(id))).status).toBe(404);
    expect((await deleteRoute(request("DELETE"), at("nowhere"))).status).toBe(404);
  });
});

describe("a download", () => {
  const TODAY = localDate(new Date());
  const get = (id: string, query: string) => getExport(new Request(`http://${HOST}/?${query}`), at(id));

  it("has the title for a name, in every script", async () => {
    const id = await makePublished();
    await postCommand(request("POST", rename(`橋 "A/B" ${"𠮷".repeat(100)}`)), at(id));
    const response = await get(id, "format=json");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="${TODAY}__-A-B-__en.json"; filename*=UTF-8''${encodeURIComponent(`${TODAY}_橋-A-B-${"𠮷".repeat(74)}_en.json`)}`,
    );
    expect((await response.json()).links).toHaveLength(3);
    const markdown = await get(id, "format=md&lang=zh-Hans");
    expect(markdown.headers.get("content-type")).toContain("text/markdown");
    expect(await markdown.text()).toContain("橋");
  });

  it("holds what its address asks for, in the words that it asks for", async () => {
    const id = await makePublished();
    const html = await get(id, "format=html&scope=confirmed&lang=zh-Hant%2Ben&sections=method,-sources,-log");
    expect(html.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html.headers.get("content-disposition")).toContain(`_zh-Hant-en.html`);
    const text = await html.text();
    expect(text).toContain('方法 / <span lang="en">Method</span>');
    expect(text).toContain("Left out: ");
    expect(text).not.toContain('id="section-sources"');
    const chosen = await (await get(id, "format=md&scope=all")).text();
    expect(chosen).toContain("## Change log");
    expect(await (await get(id, "format=md")).text()).not.toContain("## Change log");
  });

  it("is looked at beforehand in a frame of the desk alone, in which no script runs", async () => {
    const id = await makePublished();
    const preview = (of: string) => getPreview(new Request(`http://${HOST}/?scope=all`), at(of));
    const response = await preview(id);
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/);
    expect(response.headers.get("content-disposition")).toBeNull();
    expect(await response.text()).toBe(await (await get(id, "format=html&scope=all")).text());
    expect((await preview("nowhere")).status).toBe(404);
  });

  it("is refused before there is a report, in a format or of a comparison that is not there", async () => {
    const id = await makeComparison();
    expect((await get(id, "format=md")).status).toBe(409);
    expect((await get(id, "format=exe")).status).toBe(400);
    expect((await get("nowhere", "format=md")).status).toBe(404);
  });
});

it("health answers once the database can be read", async () => {
  expect(await (await getHealth(request("GET"))).json()).toEqual({ ok: true, data: { name: "crosscheck" } });
});

describe("a request's host", () => {
  const askAs = (host: string) => getHealth(request("GET", undefined, { host }));

  it("is any name of this machine, on any port", async () => {
    for (const host of ["127.0.0.1:3000", "127.0.0.1", "localhost:8080", "LOCALHOST", "[::1]:3000", "[::1]"]) {
      expect([host, (await askAs(host)).status]).toEqual([host, 200]);
    }
  });

  it("that is another name is refused for reads and writes alike while the desk is on loopback", async () => {
    const foreign = [
      "rebound.example:3100",
      "127.rebound.example",
      "localhost.rebound.example",
      "x@localhost",
      "[::2]",
    ];
    for (const host of foreign) expect([host, (await askAs(host)).status]).toEqual([host, 403]);
    const refused = await getExport(request("GET", undefined, { host: "rebound.example" }), at("any"));
    expect(await refused.json()).toMatchObject({ code: "foreign_host", message: expect.stringMatching(/^[A-Z].*\.$/) });
    const page = proxy(new NextRequest("http://rebound.example/", { headers: { host: "rebound.example" } }));
    expect([page.status, await page.text()]).toEqual([403, expect.stringMatching(/^[A-Z].*localhost.*\.$/)]);
    expect(proxy(new NextRequest("http://localhost/", { headers: { host: "localhost:3100" } })).status).toBe(200);
  });

  it("is not looked at where the desk was told to listen to others", async () => {
    vi.stubEnv("HOST", "0.0.0.0");
    expect((await askAs("desk.example:3000")).status).toBe(200);
    vi.unstubAllEnvs();
  });
});

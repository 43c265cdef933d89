import { afterAll, describe, expect, it } from "vitest";
import { POST as postCommand } from "../../app/api/comparisons/[id]/commands/route";
import { GET as getExport } from "../../app/api/comparisons/[id]/export/route";
import { GET as recall, POST as remember } from "../../app/api/comparisons/[id]/exports/route";
import { loadComparison } from "../../lib/server/comparisons";
import { disconnect, reader } from "../../lib/server/db";
import { makePublished, newId } from "./fixtures/desk";

afterAll(disconnect);

const HOST = "127.0.0.1:3100";
const at = (id: string) => ({ params: Promise.resolve({ id }) });
const ask = (method: string, body?: unknown, headers: Record<string, string> = {}) =>
  new Request(`http://${HOST}/`, {
    method,
    headers: { host: HOST, "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const QUERY = "scope=all&lang=en";
const leave = async (id: string, format = "docx", query = QUERY) =>
  (await remember(ask("POST", { format, query }), at(id))).json();
const memoryOf = async (id: string) => (await (await recall(ask("GET"), at(id))).json()).data;
const textOf = async (id: string, query: string) =>
  (await getExport(new Request(`http://${HOST}/?${query}`, { headers: { host: HOST } }), at(id))).text();

/** Decides on the first link that both sources speak in. */
async function decide(id: string, disposition: "confirmed" | "explained", baseVersion: number): Promise<void> {
  const view = await loadComparison(id);
  const link = view?.report?.links.find(({ a, b }) => a.length > 0 && b.length > 0);
  const payload = {
    id: link?.review?.id ?? newId(),
    linkKey: link?.id,
    disposition,
    relation: null,
    reason: "",
    materiality: null,
    seen: { relation: link?.relation, topic: "a topic", a: link?.a, b: link?.b },
  };
  const command = { commandId: newId(), baseVersion, actor: "ed", type: "review.set", payload };
  expect((await postCommand(ask("POST", command), at(id))).status).toBe(200);
}

describe("a report that leaves", () => {
  it("is remembered as what the file calls itself, with what has changed since", async () => {
    const id = await makePublished();
    expect(await memoryOf(id)).toBeNull();
    const { data } = await leave(id);
    expect(data).toMatchObject({ format: "docx", changes: { changed: 0, added: 0, gone: 0, notes: 0 } });
    expect(await textOf(id, `format=html&${QUERY}`)).toContain(`${data.version}. SHA-256 of its content: ${data.hash}`);
    await decide(id, "confirmed", 0);
    expect(await memoryOf(id)).toMatchObject({ version: data.version, changes: { changed: 1, notes: 0 } });
    expect((await leave(id)).data.version).not.toBe(data.version);
  });

  it("bears its hash in JSON and in the long Markdown too", async () => {
    const id = await makePublished();
    const json = JSON.parse(await textOf(id, "format=json"));
    expect((await leave(id, "json", "lang=en")).data).toMatchObject(json.export);
    const { data } = await leave(id, "md", "lang=en");
    expect(await textOf(id, "format=md")).toContain(
      `Report version ${data.version}. SHA-256 of its content: ${data.hash}`,
    );
  });

  it("tells, where it is asked, what has changed since the last one of another state, whatever format comes first", async () => {
    const id = await makePublished();
    const changes = () => textOf(id, "format=md&scope=all&lang=en&sections=changes");
    expect(await changes()).toContain("No earlier report has left");
    const first = (await leave(id)).data;
    await decide(id, "confirmed", 0);
    const told = await changes();
    expect(told).toContain(`Since report ${first.version} of `);
    expect(told).toMatch(/: 1 link with another decision, 0 new, 0 gone; 0 notes/);
    expect(told).toMatch(/\| .* · Not reviewed \| .* · Confirmed \|/);
    await leave(id, "docx");
    await leave(id, "pdf");
    expect(await changes()).toBe(told);
  });

  it("keeps the state of the last two, however many have left", async () => {
    const id = await makePublished();
    for (const [version, disposition] of (["confirmed", "explained", "confirmed", "explained"] as const).entries()) {
      await decide(id, disposition, version);
      await leave(id);
      await leave(id, "pdf");
    }
    const rows = await (await reader()).export.findMany({ where: { comparisonId: id }, orderBy: { at: "asc" } });
    expect(rows).toHaveLength(8);
    expect(rows.filter(({ state }) => state !== null)).toHaveLength(2);
  });

  it("is not taken down for another site's page, in no way that there is, or of nothing", async () => {
    const id = await makePublished();
    const foreign = { "sec-fetch-site": "cross-site" };
    expect((await remember(ask("POST", { format: "docx", query: "" }, foreign), at(id))).status).toBe(403);
    expect((await remember(ask("POST", { format: "exe", query: "" }), at(id))).status).toBe(400);
    expect((await remember(ask("POST", { format: "pdf", query: "" }), at("nowhere"))).status).toBe(404);
    expect((await recall(ask("GET"), at("nowhere"))).status).toBe(404);
    expect(await memoryOf(id)).toBeNull();
  });
});

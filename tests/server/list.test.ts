import { afterAll, describe, expect, it } from "vitest";
import { POST as postBulk } from "../../app/api/comparisons/bulk/route";
import { GET as getSearch } from "../../app/api/search/route";
import { PUT as putView } from "../../app/api/views/[id]/route";
import { GET as getViews, POST as postView } from "../../app/api/views/route";
import { findDeleted, listComparisons, loadComparison } from "../../lib/server/comparisons";
import { disconnect, reader, write } from "../../lib/server/db";
import { putAway } from "../../lib/server/put-away";
import { deleteView, listViews } from "../../lib/server/saved-views";
import { searchAll } from "../../lib/server/search";
import { indexMissing } from "../../lib/server/search-lines";
import { anchor, note } from "./fixtures/asked";
import { makePublished, newId, pass, publish } from "./fixtures/desk";
import { makeReport } from "./fixtures/report";

afterAll(disconnect);

const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${path}`, {
    method,
    headers: { host: "localhost:3000", "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
const foreign = { "sec-fetch-site": "cross-site" };

describe("several comparisons at once", () => {
  it("are archived, deleted in somebody's name and brought back, each only where it stood otherwise", async () => {
    const [first, second] = [await makePublished(), await makePublished()];
    expect(await putAway([first, second, "nobody"], "archive")).toEqual(expect.arrayContaining([first, second]));
    expect(await putAway([first], "archive")).toEqual([]);
    const shown = async () => (await listComparisons()).filter(({ id }) => id === first || id === second);
    expect((await shown()).map(({ isArchived }) => isArchived)).toEqual([true, true]);
    await putAway([first], "unarchive");
    const response = await postBulk(
      ask("POST", "/api/comparisons/bulk", { ids: [first, second], action: "delete", actor: "Mei" }),
    );
    expect((await response.json()).data.sort()).toEqual([first, second].sort());
    expect(await shown()).toEqual([]);
    const stored = await (await reader()).comparison.findUniqueOrThrow({ where: { id: first } });
    expect([stored.deletedBy, stored.deletedAt === null]).toEqual(["Mei", false]);
    const now = new Date();
    const told = await findDeleted(first);
    expect(told).toMatchObject({ id: first, actor: "Mei", title: "Bridge closed" });
    expect(new Date(told?.until ?? "").getTime() - now.getTime()).toBeGreaterThan(29 * 86_400_000);
    await putAway([first, second], "restore");
    expect(await findDeleted(first)).toBeNull();
    expect((await shown()).map(({ isArchived }) => isArchived).sort()).toEqual([false, true]);
  });

  it("are refused to another site's page, and where the action is unknown", async () => {
    const body = { ids: ["x"], action: "delete" };
    expect((await postBulk(ask("POST", "/api/comparisons/bulk", body, foreign))).status).toBe(403);
    expect((await postBulk(ask("POST", "/api/comparisons/bulk", { ids: ["x"], action: "burn" }))).status).toBe(400);
  });
});

describe("a view of the list", () => {
  it("is kept, renamed and forgotten", async () => {
    const made = await (await postView(ask("POST", "/api/views", { name: " Mine ", query: "q=1" }))).json();
    expect(made.data).toMatchObject({ name: "Mine", query: "q=1" });
    const context = { params: Promise.resolve({ id: made.data.id as string }) };
    await putView(ask("PUT", `/api/views/${made.data.id}`, { name: "Ours" }), context);
    expect((await (await getViews(ask("GET", "/api/views"))).json()).data).toEqual([
      { id: made.data.id, name: "Ours", query: "q=1" },
    ]);
    await deleteView(made.data.id);
    expect(await listViews()).toEqual([]);
    await expect(deleteView(made.data.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is refused without a name, and to another site's page", async () => {
    expect((await postView(ask("POST", "/api/views", { name: " ", query: "" }))).status).toBe(400);
    expect((await postView(ask("POST", "/api/views", { name: "x", query: "" }, foreign))).status).toBe(403);
  });
});

describe("the search over all comparisons", () => {
  const placesIn = async (id: string, words: string) => {
    const group = (await searchAll(words)).groups.find((one) => one.id === id);
    return group?.hits.map(({ kind, key, match }) => [kind, key, match]) ?? [];
  };

  it("finds quotes and notes, whatever the case, the width or the script, with the words as they stand", async () => {
    const id = await makePublished();
    const own = note("請問 醫院：Ask the HOSPITAL again.");
    await pass(id, "annotation.create", own);
    expect(await placesIn(id, "ＡＴ ＬＥＡＳＴ ３７")).toEqual([["claim", expect.stringContaining("claim-b"), "At"]]);
    expect(await placesIn(id, "医院")).toEqual([["note", own.id, "醫院"]]);
    expect(await placesIn(id, "hospital")).toEqual([["note", own.id, "HOSPITAL"]]);
    expect(await placesIn(id, "hospital volcano")).toEqual([]);
    expect(await placesIn(id, "100%_'\"")).toEqual([]);
  });

  it("follows what people do: an edited note, a deleted one, a claim of their own, a comparison that is deleted", async () => {
    const id = await makePublished();
    const own = note("zebra");
    await pass(id, "annotation.create", own);
    await pass(id, "annotation.edit", { id: own.id, body: "okapi" });
    expect(await placesIn(id, "zebra")).toEqual([]);
    expect(await placesIn(id, "okapi")).toHaveLength(1);
    const gone = await pass(id, "annotation.delete", { id: own.id });
    expect(await placesIn(id, "okapi")).toEqual([]);
    await pass(id, "event.undo", { eventId: gone });
    expect(await placesIn(id, "okapi")).toHaveLength(1);
    const before = (await placesIn(id, anchor.exact)).length;
    const made = await pass(id, "claim.create", { id: newId(), anchor });
    expect((await placesIn(id, anchor.exact)).length).toBe(before + 1);
    await pass(id, "event.undo", { eventId: made });
    expect((await placesIn(id, anchor.exact)).length).toBe(before);
    await putAway([id], "delete");
    expect(await placesIn(id, "okapi")).toEqual([]);
  });

  it("shows the claims of the run that is shown, and of no other", async () => {
    const id = await makePublished();
    const report = makeReport();
    const changed = report.claims.map((claim) => (claim.quote.includes("41") ? { ...claim, quote: "giraffe" } : claim));
    const before = (await searchAll("hurt")).groups.find((group) => group.id === id);
    await publish(id, { ...report, claims: changed });
    expect(await placesIn(id, "giraffe")).toHaveLength(1);
    const after = (await searchAll("hurt")).groups.find((group) => group.id === id);
    expect(after?.hits.length).toBe((before?.hits.length ?? 0) - 1);
    expect((await loadComparison(id))?.report?.claims).toHaveLength(6);
  });

  it("shows the first places of a comparison and says how many more there are", async () => {
    const id = await makePublished();
    for (let count = 0; count < 6; count++) await pass(id, "annotation.create", note(`quagga ${count}`));
    const { groups, total } = await searchAll("quagga");
    expect(groups.map((group) => [group.id, group.hits.length, group.more])).toEqual([[id, 4, 2]]);
    expect(total).toBe(6);
  });

  it("finds what was stored before there was a search", async () => {
    const id = await makePublished();
    await pass(id, "annotation.create", note("thylacine"));
    await pass(id, "claim.create", { id: newId(), anchor });
    const all = async () => (await (await reader()).searchLine.findMany({ where: { comparisonId: id } })).length;
    const before = await all();
    await write((tx) => tx.searchLine.deleteMany({}));
    expect(await placesIn(id, "thylacine")).toEqual([]);
    await indexMissing();
    await indexMissing();
    expect(await all()).toBe(before);
    expect(await placesIn(id, "thylacine")).toHaveLength(1);
  });

  it("is refused without words", async () => {
    expect((await getSearch(ask("GET", "/api/search?q=%20"))).status).toBe(400);
    expect((await (await getSearch(ask("GET", "/api/search?q=bridge"))).json()).ok).toBe(true);
  });
});

import { afterAll, describe, expect, it } from "vitest";
import { exportComparisonJson } from "../../lib/export/json";
import type { SourceCitation } from "../../lib/model/source";
import { createComparison, loadComparison } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { makePublished, pass, send } from "./fixtures/desk";
import { INPUTS } from "./fixtures/report";

afterAll(disconnect);

const CITED: SourceCitation = {
  id: "b",
  author: "Desk of the Harbour Post",
  url: "https://example.org/flood?id=7#top",
  archiveUrl: "https://archive.example.org/2026/flood",
  type: "interview",
  retrievedAt: "2026-03-09T08:15",
};

async function sourceB(id: string) {
  return (await loadComparison(id))?.sources[1];
}

describe("how a source is cited", () => {
  it("is stored with a new comparison, and stands in its own export", async () => {
    const [a, b] = INPUTS;
    const { id: _side, ...citation } = CITED;
    const made = await createComparison({ sources: [a, { ...b, ...citation }] });
    const id = made.ok ? made.data.id : "";
    expect(await sourceB(id)).toMatchObject(CITED);
    expect((await loadComparison(id))?.sources[0]).toMatchObject({
      author: "",
      url: "",
      type: null,
      retrievedAt: null,
    });
  });

  it("is changed by the one door, exported, and taken back", async () => {
    const id = await makePublished();
    const before = await loadComparison(id);
    const event = await pass(id, "source.cite", CITED);
    const after = await loadComparison(id);
    expect(after?.sources[1]).toMatchObject(CITED);
    // The engine's report is the same, to the byte.
    expect(JSON.stringify(after?.report?.sources)).toBe(JSON.stringify(before?.report?.sources));
    const json = after?.report ? JSON.parse(exportComparisonJson(after.report, after.sources)) : null;
    expect(json.sources[1]).toMatchObject(CITED);
    await pass(id, "event.undo", { eventId: event });
    expect(await sourceB(id)).toMatchObject({ author: "", url: "", archiveUrl: "", type: null, retrievedAt: null });
  });

  it("takes nothing for an address that a page must not link to", async () => {
    const id = await makePublished();
    const bad = [
      "javascript:alert(1)",
      "ftp://example.org/",
      "https://",
      "http://a b",
      'https://a/"x',
      "//example.org",
    ];
    for (const url of bad) {
      expect(await send(id, "source.cite", { ...CITED, url })).toMatchObject({
        code: "invalid_command",
        fieldErrors: { "payload.url": expect.any(String) },
      });
      const [a, b] = INPUTS;
      expect(await createComparison({ sources: [{ ...a, url }, b] })).toMatchObject({
        ok: false,
        problems: [{ code: "url_invalid", field: "sources.0.url" }],
      });
    }
    expect(await sourceB(id)).toMatchObject({ url: "" });
  });
});

import { afterAll, describe, expect, it } from "vitest";
import { PUT as putTemplate } from "../../app/api/templates/[id]/route";
import { GET as getTemplates, POST as postTemplate } from "../../app/api/templates/route";
import { createComparison, loadDesk } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { takeJob } from "../../lib/server/run-states";
import {
  changeTemplate,
  createTemplate,
  deleteTemplate,
  listTemplates,
  purgeTemplates,
  restoreTemplate,
} from "../../lib/server/templates";
import { newId, publish, send } from "./fixtures/desk";
import { INPUTS, makeReport } from "./fixtures/report";

afterAll(disconnect);

const HOST = "127.0.0.1:3100";
const request = (method: string, body?: unknown) =>
  new Request(`http://${HOST}/`, {
    method,
    headers: { host: HOST, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const OFFICES = {
  name: "Offices",
  glossary: [["WHO", "世界衛生組織"]],
  topics: [{ label: "Deaths", words: ["killed", "died"] }],
};
const idsOf = async () => (await listTemplates()).map(({ id }) => id);

describe("a template", () => {
  it("is kept, changed against the version that was seen, deleted and brought back", async () => {
    const made = await createTemplate(OFFICES);
    expect(made).toMatchObject({ ...OFFICES, version: 1 });
    const changed = await changeTemplate(made.id, 1, { ...OFFICES, name: "Bodies" });
    expect(changed).toMatchObject({ name: "Bodies", version: 2 });
    await expect(changeTemplate(made.id, 1, OFFICES)).rejects.toMatchObject({ code: "stale_version" });
    expect((await listTemplates()).find(({ id }) => id === made.id)?.name).toBe("Bodies");

    await deleteTemplate(made.id);
    expect(await idsOf()).not.toContain(made.id);
    await expect(changeTemplate(made.id, 2, OFFICES)).rejects.toMatchObject({ code: "not_found" });
    await restoreTemplate(made.id);
    expect(await idsOf()).toContain(made.id);
    await expect(deleteTemplate("nobody")).rejects.toMatchObject({ code: "not_found" });
  });

  it("is gone for good where it was deleted before the limit", async () => {
    const { id } = await createTemplate(OFFICES);
    await deleteTemplate(id, new Date("2025-01-01T00:00:00Z"));
    await purgeTemplates(new Date("2024-12-31T00:00:00Z"));
    await restoreTemplate(id);
    await deleteTemplate(id, new Date("2025-01-01T00:00:00Z"));
    await purgeTemplates(new Date("2025-01-02T00:00:00Z"));
    await expect(restoreTemplate(id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is refused by the field that is wrong", async () => {
    const refused = async (body: unknown) => {
      const response = await postTemplate(request("POST", body));
      expect(response.status).toBe(400);
      return Object.keys((await response.json()).fieldErrors);
    };
    expect(await refused({ ...OFFICES, name: " " })).toEqual(["name"]);
    expect(await refused({ ...OFFICES, glossary: [["one"]] })).toEqual(["glossary.0"]);
    expect(await refused({ ...OFFICES, topics: [{ label: "x", words: [] }] })).toEqual(["topics.0.words"]);
    const made = await (await postTemplate(request("POST", OFFICES))).json();
    const stale = await putTemplate(request("PUT", { version: 7, content: OFFICES }), {
      params: Promise.resolve({ id: made.data.id }),
    });
    expect([stale.status, (await stale.json()).code]).toEqual([409, "stale_version"]);
    expect((await (await getTemplates(request("GET"))).json()).data.length).toBeGreaterThan(0);
  });
});

describe("a new comparison", () => {
  it("begins with the templates it is given: its first run reads by them, its history tells who, and it can be undone", async () => {
    while ((await takeJob()) !== null);
    const { id: templateId } = await createTemplate(OFFICES);
    const made = await createComparison({ sources: INPUTS, templates: [templateId, "gone"], actor: "reader" } as never);
    if (!made.ok) throw new Error("refused");
    const { id } = made.data;
    const job = await takeJob();
    expect(job?.guidance.glossary.map(({ spellings }) => spellings)).toEqual(OFFICES.glossary);
    expect(job?.guidance.topics).toMatchObject(OFFICES.topics);

    await publish(id, makeReport());
    const desk = await loadDesk(id);
    expect(desk).toMatchObject({ version: 2 });
    expect(desk?.layers?.human.events.map(({ type, actor }) => [type, actor])).toEqual([
      ["glossary.set", "reader"],
      ["topic.create", "reader"],
    ]);
    // A template that is changed later changes no comparison that it was given to.
    await changeTemplate(templateId, 1, { ...OFFICES, glossary: [], topics: [] });
    expect((await loadDesk(id))?.layers?.human.glossary).toHaveLength(1);
    const eventId = desk?.layers?.human.events[0]?.id ?? newId();
    expect((await send(id, "event.undo", { eventId })).ok).toBe(true);
    expect((await loadDesk(id))?.layers?.human.glossary).toHaveLength(0);
  });
});

import { afterAll, describe, expect, it } from "vitest";
import { loadComparison } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { takeJob } from "../../lib/server/run-states";
import { requestRun } from "../../lib/server/runs";
import { makePublished, newId, pass, publish, send } from "./fixtures/desk";
import { makeReport } from "./fixtures/report";

afterAll(disconnect);

async function takeRun(id: string) {
  const { id: runId } = await requestRun(id);
  let job = await takeJob();
  while (job !== null && job.runId !== runId) job = await takeJob();
  return job;
}

describe("names and topics that people give", () => {
  it("go to the next run, and are new until one that used them is shown", async () => {
    const id = await makePublished();
    expect((await loadComparison(id))?.isGuidanceNew).toBe(false);
    const name = { id: newId(), spellings: ["吉野", "Yoshino"] };
    const topic = { id: newId(), label: "Hurt", words: ["hurt", "injured"] };
    await pass(id, "glossary.set", name);
    await pass(id, "topic.create", topic);
    await pass(id, "topic.create", { id: newId(), label: "only holds links", words: [] });
    expect((await loadComparison(id))?.isGuidanceNew).toBe(true);

    expect((await takeRun(id))?.guidance).toEqual({ glossary: [name], topics: [topic] });
  });

  it("are no longer new once the run is published, and new again when they change", async () => {
    const id = await makePublished();
    const name = { id: newId(), spellings: ["吉野", "Yoshino"] };
    await pass(id, "glossary.set", name);
    await publish(id, makeReport());
    expect((await loadComparison(id))?.isGuidanceNew).toBe(false);
    await pass(id, "glossary.set", { ...name, spellings: ["吉野", "Yoshino", "Yosino"] });
    expect((await loadComparison(id))?.isGuidanceNew).toBe(true);
  });

  it("can be changed, taken away and put back", async () => {
    const id = await makePublished();
    const topicId = newId();
    await pass(id, "topic.create", { id: topicId, label: "Hurt", words: ["hurt"] });
    await pass(id, "topic.edit", { id: topicId, label: "Injured", words: ["hurt", "injured"] });
    const removed = await pass(id, "topic.delete", { id: topicId });
    const topics = async () =>
      (await loadComparison(id))?.report?.human.topics.map(({ label, words }) => [label, words]);
    expect(await topics()).toEqual([]);
    await pass(id, "event.undo", { eventId: removed });
    expect(await topics()).toEqual([["Injured", ["hurt", "injured"]]]);
    expect(await send(id, "topic.edit", { id: newId(), label: "none", words: [] })).toMatchObject({
      code: "row_missing",
    });
    expect(await send(id, "glossary.delete", { id: newId() })).toMatchObject({ code: "row_missing" });
    expect(await send(id, "glossary.set", { id: newId(), spellings: ["alone"] })).toMatchObject({
      code: "invalid_command",
    });
  });

  it("a topic that links hang on is not taken away", async () => {
    const id = await makePublished();
    const topicId = newId();
    await pass(id, "topic.create", { id: topicId, label: "Hurt", words: ["hurt"] });
    const move = { kind: "move" as const, linkKey: "link-hurt", otherKey: null, topicId, claims: [] };
    await pass(id, "link.op", { id: newId(), ...move });
    expect(await send(id, "topic.delete", { id: topicId })).toMatchObject({ code: "in_use" });
  });
});

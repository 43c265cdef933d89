import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { loadComparison } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { type JobLoop, startJobs } from "../../lib/server/jobs";
import { forgetAllStages, keepStages, recallStages } from "../../lib/server/kept-stages";
import * as writing from "../../lib/server/report-write";
import { cancelRun, loadLatestRun, requestRun } from "../../lib/server/runs";
import { expectConsole } from "../setup/fail-on-console";
import { FAKE_WORKER, orderComparison, untilRun } from "./fixtures/jobs";
import { makeReport } from "./fixtures/report";

let loop: JobLoop | null = null;

afterEach(async () => {
  vi.restoreAllMocks();
  await loop?.stop();
  loop = null;
  forgetAllStages();
});
afterAll(disconnect);

const at = (id: string, stage: string) =>
  vi.waitFor(async () => expect(await loadLatestRun(id)).toMatchObject({ stage }), { timeout: 10_000, interval: 20 });

describe("a run that ended without a result", () => {
  it("keeps what was read of the texts where it was cancelled, and the next one goes on from there", async () => {
    loop = startJobs(FAKE_WORKER);
    const id = await orderComparison(`once ${JSON.stringify(makeReport())}`);
    await at(id, "align");
    expect((await loadLatestRun(id))?.goesOnFrom).toBeNull();
    expect((await cancelRun(id))?.goesOnFrom).toBe("align");
    // The fake gives its report only where it is handed what it had read.
    await requestRun(id);
    await untilRun(id, "done");
    expect((await loadLatestRun(id))?.goesOnFrom).toBeNull();
    expect((await loadComparison(id))?.report?.claims).toHaveLength(6);
  });

  it("says nothing of the kind where nothing was done yet", async () => {
    loop = startJobs(FAKE_WORKER);
    const id = await orderComparison("hang with some words behind it");
    await at(id, "read");
    expect((await cancelRun(id))?.goesOnFrom).toBeNull();
  });

  it("keeps its report where that could not be written: the next one writes it and nothing else", async () => {
    const log = expectConsole("error");
    vi.spyOn(writing, "writeReport").mockRejectedValueOnce(new Error("no room"));
    loop = startJobs(FAKE_WORKER);
    const id = await orderComparison(`report ${JSON.stringify(makeReport())}`);
    await untilRun(id, "failed");
    expect(await loadLatestRun(id)).toMatchObject({ error: "write_failed", goesOnFrom: "report" });
    await requestRun(id);
    await untilRun(id, "done");
    expect((await loadComparison(id))?.report?.claims).toHaveLength(6);
    expect(log).toHaveLength(1);
  });
});

describe("what is kept of runs", () => {
  const input = (text: string) => ({ text, lang: "en" as const });
  const job = (text: string, runId: string, topics: { id: string; label: string; words: string[] }[] = []) => ({
    runId,
    inputs: [input(text), input("b")] as const,
    guidance: { glossary: [], topics },
  });

  it("is of the very texts and names; a report is of the topics too", () => {
    const first = job("a", "r1");
    keepStages(first, { extracted: new Uint8Array(3) });
    keepStages(first, { report: makeReport() });
    expect(recallStages(job("a", "r2")).report).not.toBeNull();
    const asked = recallStages(job("a", "r3", [{ id: "t", label: "Deaths", words: ["died"] }]));
    expect([asked.report, asked.extracted?.length]).toEqual([null, 3]);
    expect(recallStages(job("other", "r4"))).toEqual({ report: null, extracted: null });
  });

  it("is let go of, the oldest first, where it would fill the memory", () => {
    for (const name of ["a", "b", "c", "d"]) keepStages(job(name, name), { extracted: new Uint8Array(1) });
    expect(recallStages(job("a", "x")).extracted).toBeNull();
    expect(recallStages(job("d", "x")).extracted).not.toBeNull();
  });
});

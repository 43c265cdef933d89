import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { loadComparison } from "../../lib/server/comparisons";
import { disconnect, reader } from "../../lib/server/db";
import { type JobLoop, startJobs } from "../../lib/server/jobs";
import { cancelRun, loadLatestRun, requestRun } from "../../lib/server/runs";
import { expectConsole } from "../setup/fail-on-console";
import { FAKE_WORKER, orderComparison, untilRun } from "./fixtures/jobs";
import { makeReport } from "./fixtures/report";

let loop: JobLoop | null = null;

afterEach(async () => {
  await loop?.stop();
  loop = null;
});
afterAll(disconnect);

/** A comparison whose first text tells the fake worker what to do. */
async function make(order: "report" | "fail" | "die" | "hang"): Promise<string> {
  const text = order === "report" ? `report ${JSON.stringify(makeReport())}` : `${order} with some words behind it`;
  return orderComparison(text);
}

describe("the job loop", () => {
  it("runs what was queued before it started and what is queued later, and publishes", async () => {
    const first = await make("report");
    loop = startJobs(FAKE_WORKER);
    expect(startJobs(FAKE_WORKER)).toBe(loop);
    await untilRun(first, "done");
    const second = await make("report");
    await untilRun(second, "done");
    expect((await loadComparison(second))?.report?.claims).toHaveLength(6);
    await requestRun(second);
    await untilRun(second, "done");
    // The rows of the run before are removed once the new one shows.
    await vi.waitFor(async () => expect(await (await reader()).link.count()).toBe(6));
  });

  it("a run whose engine throws, or whose thread dies, fails with a code, and the next one runs", async () => {
    const log = expectConsole("error");
    loop = startJobs(FAKE_WORKER);
    const failing = await make("fail");
    const dying = await make("die");
    const sound = await make("report");
    await untilRun(sound, "done");
    expect(await loadLatestRun(failing)).toMatchObject({ state: "failed", error: "engine_failed" });
    expect(await loadLatestRun(dying)).toMatchObject({ state: "failed", error: "worker_failed" });
    expect(log).toHaveLength(2);
  });

  it("a run that is cancelled ends at once and makes way", async () => {
    loop = startJobs(FAKE_WORKER);
    const hanging = await make("hang");
    await vi.waitFor(async () => expect(await loadLatestRun(hanging)).toMatchObject({ stage: "read", progress: 0.2 }));
    const next = await make("report");
    expect((await loadLatestRun(next))?.state).toBe("queued");
    expect((await cancelRun(hanging))?.state).toBe("cancelled");
    await untilRun(next, "done");
    expect((await loadLatestRun(hanging))?.state).toBe("cancelled");
  });

  it("what was under way when the program stopped is taken up at the next start", async () => {
    loop = startJobs(FAKE_WORKER);
    const hanging = await make("hang");
    await untilRun(hanging, "running");
    await loop.stop();
    expect((await loadLatestRun(hanging))?.state).toBe("running");
    const log = expectConsole("error");
    loop = startJobs(FAKE_WORKER);
    await untilRun(hanging, "running");
    await cancelRun(hanging);
    expect(log).toEqual([]);
  });
});

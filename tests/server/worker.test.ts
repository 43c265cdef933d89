import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { NO_GUIDANCE } from "../../lib/model/guidance";
import { listComparisons, loadComparison } from "../../lib/server/comparisons";
import { disconnect, reader } from "../../lib/server/db";
import { JobWorker } from "../../lib/server/job-worker";
import { type JobLoop, startJobs } from "../../lib/server/jobs";
import { readReport } from "../../lib/server/report-read";
import { loadLatestRun } from "../../lib/server/runs";
import { seedSample } from "../../lib/server/sample";

const WORKER = path.resolve("dist", "worker.js");
let loop: JobLoop | null = null;

beforeAll(() => {
  // What is tested is the source as it stands, not an older bundle.
  expect(spawnSync(process.execPath, ["scripts/bundle.js"], { encoding: "utf8" }).stderr).toBe("");
});
afterEach(async () => {
  await loop?.stop();
  loop = null;
});
afterAll(disconnect);

describe("the worker", () => {
  it("analyses the bundled sample; its report goes through the database unchanged", async () => {
    expect(await seedSample(process.cwd())).toBe(true);
    expect(await seedSample(process.cwd())).toBe(false);
    const [item] = await listComparisons();
    const id = item?.id ?? "";
    expect(item).toMatchObject({ isSample: true, run: { state: "queued" } });

    loop = startJobs(WORKER);
    await vi.waitFor(async () => expect(await loadLatestRun(id)).toMatchObject({ state: "done", error: null }), {
      timeout: 20_000,
      interval: 50,
    });
    const view = await loadComparison(id);
    const [a, b] = view?.sources ?? [];
    if (!a || !b) throw new Error("no sources");
    const worker = new JobWorker(WORKER);
    const direct = await worker.run(
      { runId: "direct", inputs: [a, b], guidance: NO_GUIDANCE, extracted: null },
      () => {},
    );
    await worker.close();

    const client = await reader();
    const stored = await client.comparison.findUniqueOrThrow({ where: { id } });
    expect(await readReport(client, stored.currentRunId ?? "")).toEqual(direct);
    expect(direct.links.length).toBeGreaterThan(0);
    expect((await listComparisons())[0]?.groups).toEqual(view?.report?.summary.groups);
  });

  it("never opens the database: its bundle holds no driver", () => {
    expect(readFileSync(WORKER, "utf8")).not.toMatch(/prisma|sqlite/i);
  });
});

import { afterAll, describe, expect, it } from "vitest";
import { listComparisons, loadComparison, loadDesk } from "../../lib/server/comparisons";
import { disconnect, reader, write } from "../../lib/server/db";
import { readReport } from "../../lib/server/report-read";
import { writeReport } from "../../lib/server/report-write";
import { beginWriting, failRun, publishRun, recoverRuns, takeJob } from "../../lib/server/run-states";
import { cancelRun, loadLatestRun, requestRun } from "../../lib/server/runs";
import { makeComparison, makePublished, newId, pass, publish } from "./fixtures/desk";
import { INPUTS, makeReport } from "./fixtures/report";

afterAll(disconnect);

const countRows = async () => {
  const client = await reader();
  return [
    await client.claim.count(),
    await client.topic.count(),
    await client.link.count(),
    await client.linkClaim.count(),
  ];
};

describe("a run", () => {
  it("shows nothing until it is published, and then gives back the report as it was written", async () => {
    const id = await makeComparison();
    const job = await takeJob();
    const runId = job?.runId ?? "";
    expect(job?.inputs.map((input) => input.text)).toEqual(INPUTS.map((input) => input.text));
    expect(await beginWriting(runId)).toBe(true);
    await writeReport(runId, makeReport());
    expect((await loadComparison(id))?.report).toBeNull();
    expect(await publishRun(runId, makeReport())).toBeNull();
    expect(await readReport(await reader(), runId)).toEqual(makeReport());
    expect((await loadComparison(id))?.run).toMatchObject({ state: "done", progress: 1, error: null });
  });

  it("takes the place of the one before; people's rows stay and join the links of the same key", async () => {
    const id = await makePublished();
    await pass(id, "review.set", {
      id: newId(),
      linkKey: "link-hurt",
      disposition: "false_alarm",
      relation: null,
      reason: "counted at different hours",
      materiality: "high",
      seen: { relation: "contradict_direct", topic: "people hurt", a: ["Some 41"], b: ["At least 37"] },
    });
    const before = (await loadComparison(id))?.report;
    await publish(id, { ...makeReport(), engineVersion: "0.0.2-test" });
    const after = (await loadComparison(id))?.report;
    expect(after?.engineVersion).toBe("0.0.2-test");
    expect(after?.human).toEqual(before?.human);
    expect(after?.links.find((link) => link.id === "link-hurt")?.review?.reason).toBe("counted at different hours");

    const [third] = makeReport().links.slice(1);
    await publish(id, { ...makeReport(), links: third ? [third] : [] });
    const gone = (await loadComparison(id))?.report;
    expect(gone?.noLongerProposed.map(({ review }) => review.linkKey)).toEqual(["link-hurt"]);
    expect(gone?.human.reviews).toHaveLength(1);
  });

  it("that is asked for twice is queued once", async () => {
    const id = await makeComparison();
    const first = await requestRun(id);
    expect((await requestRun(id)).id).toBe(first.id);
    await cancelRun(id);
  });

  it("that is cancelled publishes nothing", async () => {
    const id = await makeComparison();
    const { id: runId } = await requestRun(id);
    await takeJob();
    await beginWriting(runId);
    await writeReport(runId, makeReport());
    expect((await cancelRun(id))?.state).toBe("cancelled");
    expect(await publishRun(runId, makeReport())).toBe(false);
    expect((await loadComparison(id))?.report).toBeNull();
  });

  it("that ends without a first result leaves both texts to work on by hand; what is done so stands beside a later result", async () => {
    const id = await makeComparison();
    // While it is under way, too: the texts are there to be read.
    expect(await loadDesk(id)).toMatchObject({
      isByHand: true,
      run: { state: "queued" },
      layers: { report: { claims: [] } },
    });
    expect((await loadComparison(id))?.report).toBeNull();
    await cancelRun(id);
    const claim = newId();
    const exact = INPUTS[0].text.slice(0, 12);
    await pass(id, "claim.create", {
      id: claim,
      anchor: { source: "a", start: 0, end: 12, exact, prefix: "", suffix: INPUTS[0].text.slice(12, 20) },
    });
    const desk = await loadDesk(id);
    expect(desk).toMatchObject({ isByHand: true, run: { state: "cancelled" } });
    expect(desk?.layers?.report).toMatchObject({ claims: [], links: [], coverage: [] });
    expect(desk?.layers?.human.claims.map((one) => one.id)).toEqual([claim]);
    // It is no report of a comparison: nothing is exported as one.
    expect((await loadComparison(id))?.report).toBeNull();

    await publish(id, makeReport());
    expect(await loadDesk(id)).toMatchObject({ isByHand: false });
    expect((await loadComparison(id))?.report?.claims.map((one) => one.id)).toContain(claim);
  });

  it("that fails leaves no rows and keeps what was shown before", async () => {
    const id = await makePublished();
    const rows = await countRows();
    const { id: runId } = await requestRun(id);
    await takeJob();
    await beginWriting(runId);
    await writeReport(runId, makeReport());
    await failRun(runId, "write_failed");
    expect(await countRows()).toEqual(rows);
    expect((await loadComparison(id))?.run).toMatchObject({ state: "failed", error: "write_failed" });
    expect((await loadComparison(id))?.report?.links).toHaveLength(3);
  });

  it("that names a claim the report lacks cannot be written", async () => {
    const id = await makeComparison();
    const { id: runId } = await requestRun(id);
    await takeJob();
    await expect(writeReport(runId, { ...makeReport(), claims: [] })).rejects.toThrow("does not hold");
    await cancelRun(id);
  });
});

describe("a run whose texts cannot be read", () => {
  const spoil = {
    "has one source only": (comparisonId: string) =>
      write((tx) => tx.source.deleteMany({ where: { comparisonId, position: 1 } })),
    "has a source without text": (comparisonId: string) =>
      write((tx) => tx.sourceText.deleteMany({ where: { source: { comparisonId, position: 0 } } })),
    "is in a language that is none": (comparisonId: string) =>
      write((tx) => tx.source.updateMany({ where: { comparisonId }, data: { lang: "xx" } })),
  };

  it.each(Object.entries(spoil))("because the comparison %s fails and lets the next one pass", async (_, damage) => {
    while ((await takeJob()) !== null);
    const id = await makeComparison();
    await damage(id);
    const next = await makeComparison();
    const runId = (await loadLatestRun(next))?.id;
    expect((await takeJob())?.runId).toBe(runId);
    expect(await loadLatestRun(id)).toMatchObject({ state: "failed", error: "sources_incomplete" });
    await cancelRun(next);
  });
});

describe("after a crash", () => {
  it("what was running is queued once more, and the second time failed; its half-written rows are gone", async () => {
    const id = await makePublished();
    const rows = await countRows();
    const { id: runId } = await requestRun(id);
    await takeJob();
    await beginWriting(runId);
    await writeReport(runId, makeReport());
    await recoverRuns();
    expect(await countRows()).toEqual(rows);
    expect((await loadLatestRun(id))?.state).toBe("queued");
    expect((await takeJob())?.runId).toBe(runId);
    await recoverRuns();
    expect(await loadLatestRun(id)).toMatchObject({ state: "failed", error: "interrupted" });
    expect((await loadComparison(id))?.report?.links).toHaveLength(3);
  });
});

describe("the list", () => {
  it("counts links by the group a person gave them, and what is decided", async () => {
    const id = await makePublished();
    const review = (linkKey: string, disposition: "changed" | "deferred") =>
      pass(id, "review.set", {
        id: newId(),
        linkKey,
        disposition,
        relation: disposition === "changed" ? "partial" : null,
        reason: "",
        materiality: null,
        seen: { relation: "contradict_direct", topic: "", a: [], b: [] },
      });
    await review("link-hurt", "changed");
    await review("link-closed", "deferred");
    const item = (await listComparisons()).find((one) => one.id === id);
    expect(item).toMatchObject({
      title: "Bridge closed",
      // What only one source says is not counted as something to decide.
      links: 2,
      reviewed: 1,
      groups: { contradict: 0, partly: 1, agree: 1, only_b: 1, only_a: 0, unclear: 0 },
    });
    expect(item?.sources.map((source) => source.publisher)).toEqual(["The Morning Desk", "The Evening Desk"]);

    // Once links are rearranged the overlay counts; both ways of counting must say the same.
    await pass(id, "topic.create", { id: newId(), label: "another", words: [] });
    await pass(id, "link.op", {
      id: newId(),
      kind: "unlink",
      linkKey: "link-closed",
      otherKey: null,
      topicId: null,
      claims: [],
    });
    const report = (await loadComparison(id))?.report;
    const later = (await listComparisons()).find((one) => one.id === id);
    expect(later?.groups).toEqual(report?.summary.groups);
    expect(later?.links).toBe(report?.links.filter(({ a, b }) => a.length > 0 && b.length > 0).length);
  });
});

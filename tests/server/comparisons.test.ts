import { afterAll, expect, it } from "vitest";
import { deleteComparison, loadComparison, restoreComparison } from "../../lib/server/comparisons";
import { disconnect, reader } from "../../lib/server/db";
import { purgeDeleted } from "../../lib/server/retention";
import { makePublished, newId, pass } from "./fixtures/desk";

afterAll(disconnect);

it("what was deleted can be brought back for 30 days, and is then gone with all its rows", async () => {
  const now = new Date("2026-06-30T12:00:00Z");
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const [old, recent] = [await makePublished(), await makePublished()];
  const id = newId();
  const target = { kind: "link" as const, linkKey: "link-hurt" };
  await pass(old, "annotation.create", { id, target, body: "question", parentId: null });
  await pass(old, "annotation.create", { id: newId(), target, body: "answer", parentId: id });
  await deleteComparison(old, "", daysAgo(31));
  await deleteComparison(recent, "", daysAgo(29));
  await purgeDeleted(now);
  await restoreComparison(recent);
  expect(await loadComparison(recent)).not.toBeNull();
  await expect(restoreComparison(old)).rejects.toMatchObject({ code: "not_found" });

  const client = await reader();
  const left = [await client.comparison.count(), await client.run.count(), await client.link.count()];
  expect(left).toEqual([1, 1, 3]);
  expect([await client.annotation.count(), await client.event.count(), await client.sourceText.count()]).toEqual([
    0, 0, 2,
  ]);
});

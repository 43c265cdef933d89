import { afterAll, expect, it } from "vitest";
import { PUT as putSettings } from "../../app/api/settings/route";
import { loadComparison } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { loadDeskSettings, saveDeskSettings } from "../../lib/server/desk-settings";
import { putAway } from "../../lib/server/put-away";
import { purgeDeleted } from "../../lib/server/retention";
import { makePublished } from "./fixtures/desk";

afterAll(disconnect);

const put = (body: unknown) =>
  putSettings(
    new Request("http://localhost:3000/api/settings", {
      method: "PUT",
      headers: { host: "localhost:3000", "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

it("the desk's settings are kept, and not over what somebody else has kept since", async () => {
  const first = await loadDeskSettings();
  expect(first).toEqual({ reasons: [], tags: [], daysKept: 30, version: 0 });
  const kept = await saveDeskSettings({ ...first, reasons: ["Counted later"], tags: ["legal"], daysKept: 2 });
  expect(await loadDeskSettings()).toEqual(kept);
  await expect(saveDeskSettings(first)).rejects.toMatchObject({ code: "stale_version" });
  for (const wrong of [{ daysKept: 0 }, { tags: ["a,b"] }, { reasons: [" "] }])
    expect((await put({ ...kept, ...wrong })).status).toBe(400);
  expect((await put(first)).status).toBe(409);
});

it("what is deleted is kept for as long as the desk says", async () => {
  const settled = await loadDeskSettings();
  await saveDeskSettings({ ...settled, daysKept: 2 });
  const [old, recent] = [await makePublished(), await makePublished()];
  const now = new Date("2026-06-30T12:00:00Z");
  await putAway([old], "delete", "", new Date("2026-06-28T11:00:00Z"));
  await putAway([recent], "delete", "", new Date("2026-06-29T11:00:00Z"));
  await purgeDeleted(now);
  expect(await putAway([old, recent], "restore")).toEqual([recent]);
  expect(await loadComparison(recent)).not.toBeNull();
});

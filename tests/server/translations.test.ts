import { afterAll, expect, it } from "vitest";
import { createEngine } from "../../lib/pipeline";
import { createComparison, loadComparison } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { judgeChanged } from "../../lib/server/judged";
import { loadResources } from "../../lib/server/resources";
import { searchAll } from "../../lib/server/search";
import { listLostTranslations } from "../../lib/view/translations";
import { makePublished, newId, pass, publish, send } from "./fixtures/desk";
import { makeReport } from "./fixtures/report";

afterAll(disconnect);

const SLOT = "translation";
const value = (text: string, quote = "x") => ({ lang: "zh-Hant", text, quote });

async function reportOf(id: string) {
  const report = (await loadComparison(id))?.report;
  if (!report) throw new Error("no report");
  return report;
}

it("is written, changed, removed and brought back by the one door, and refused where it is none", async () => {
  const id = await makePublished();
  const claim = (await reportOf(id)).claims[0];
  const claimKey = claim?.id ?? "";
  const own = async () => (await reportOf(id)).claims[0]?.translation;
  const write = (given: Parameters<typeof send<"claim.edit">>[2]["value"]) =>
    send(id, "claim.edit", { id: newId(), claimKey, slot: SLOT, value: given });
  for (const wrong of ["words", value("  "), { ...value("x"), lang: "fr" }, { lang: "en", text: "x" }, null])
    expect(await write(wrong)).toMatchObject({ code: "invalid_command", fieldErrors: expect.anything() });
  expect(await own()).toBeUndefined();
  await pass(id, "claim.edit", { id: newId(), claimKey, slot: SLOT, value: value("初稿") });
  expect(await own()).toMatchObject({ lang: "zh-Hant", text: "初稿", by: "reader" });
  await pass(id, "claim.edit", { id: newId(), claimKey, slot: SLOT, value: value("定稿") });
  expect((await reportOf(id)).human.edits).toHaveLength(1);
  const removed = await pass(id, "claim.reset", { claimKey, slot: SLOT });
  expect(await own()).toBeUndefined();
  await pass(id, "event.undo", { eventId: removed });
  expect((await own())?.text).toBe("定稿");
  expect((await reportOf(id)).claims[0]).toMatchObject({ quote: claim?.quote, id: claimKey });
});

it("has no link judged anew: every verdict, key and finding stays as it was", async () => {
  const texts = [
    "The pier fell on 5 March.\nThe office said 37 people had died.",
    "The office said 41 people had died.",
  ];
  const [a, b] = texts.map((text) => ({ text, publishedAt: "2024-03-06", lang: "en" as const }));
  if (!a || !b) throw new Error("no texts");
  const made = await createComparison({ sources: [a, b] } as Parameters<typeof createComparison>[0]);
  if (!made.ok) throw new Error("refused");
  const { id } = made.data;
  const engines = createEngine(loadResources()).compare(a, b);
  await publish(id, engines);
  const before = await reportOf(id);
  for (const { id: claimKey } of before.claims)
    await pass(id, "claim.edit", { id: newId(), claimKey, slot: SLOT, value: value("三十八人遇難。") });
  const after = await reportOf(id);
  expect(after.links).toEqual(before.links);
  expect(after.summary).toEqual(before.summary);
  const sources = (await loadComparison(id))?.sources ?? [];
  expect(judgeChanged(engines, after.human, sources)).toEqual([]);
});

it("is found by its words in every comparison, as long as it stands", async () => {
  const id = await makePublished();
  const claimKey = (await reportOf(id)).claims[0]?.id ?? "";
  const found = async (words: string) => {
    const group = (await searchAll(words)).groups.find((one) => one.id === id);
    return group?.hits.map(({ kind, key, lang, match }) => [kind, key, lang, match]) ?? [];
  };
  await pass(id, "claim.edit", { id: newId(), claimKey, slot: SLOT, value: value("犰狳出沒") });
  expect(await found("犰狳出没")).toEqual([["translation", claimKey, "zh-Hant", "犰狳出沒"]]);
  await pass(id, "claim.edit", { id: newId(), claimKey, slot: SLOT, value: value("食蟻獸出沒") });
  expect(await found("犰狳")).toEqual([]);
  const removed = await pass(id, "claim.reset", { claimKey, slot: SLOT });
  expect(await found("食蟻獸")).toEqual([]);
  await pass(id, "event.undo", { eventId: removed });
  expect(await found("食蚁兽")).toHaveLength(1);
  await pass(id, "claim.edit", { id: newId(), claimKey, slot: "status", value: "denied" });
  expect(await found("食蚁兽")).toHaveLength(1);
});

it("is kept, with what it translates, where a new run does not find its claim", async () => {
  const id = await makePublished();
  const [claim] = (await reportOf(id)).claims;
  await pass(id, "claim.edit", {
    id: newId(),
    claimKey: claim?.id ?? "",
    slot: SLOT,
    value: value("譯", claim?.quote),
  });
  const report = makeReport();
  const other = (key: string) => (key === claim?.id ? `new-${key}` : key);
  await publish(id, {
    ...report,
    claims: report.claims.map((one) => ({ ...one, id: other(one.id) })),
    links: report.links.map((link) => ({
      ...link,
      a: link.a.map(other),
      b: link.b.map(other),
      decidedOn: { a: link.decidedOn.a && other(link.decidedOn.a), b: link.decidedOn.b && other(link.decidedOn.b) },
    })),
  });
  const lost = listLostTranslations(await reportOf(id));
  expect(lost.map(({ value: { text, quote }, by }) => [text, quote, by])).toEqual([["譯", claim?.quote, "reader"]]);
});

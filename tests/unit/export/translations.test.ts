import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportComparisonJson, exportJson } from "../../../lib/export/json";
import { exportMarkdown } from "../../../lib/export/markdown";
import { makeContext } from "../../../lib/export/report/context";
import { renderCsv } from "../../../lib/export/report/csv";
import { renderDocx } from "../../../lib/export/report/docx";
import { renderHtml } from "../../../lib/export/report/html";
import { renderJsonLd } from "../../../lib/export/report/json-ld";
import { renderMarkdown } from "../../../lib/export/report/markdown";
import { alignmentsTable, dataTables } from "../../../lib/export/report/tables";
import { EMPTY_HUMAN_LAYER, type EventRecord, type HumanLayer } from "../../../lib/model/human";
import { overlay } from "../../../lib/pipeline/overlay";
import type { ReportOptions } from "../../../lib/view/report-options";
import { AT, review, translation } from "../../setup/human-fixture";
import { documentOf, EVERYTHING, NOW } from "../../setup/report-document";
import { reportFixture, sourcesFixture } from "../../setup/report-fixture";

const edits = [
  translation("a1", "洪水封閉了\n*12*條道路。", { actor: "mei" }),
  translation("a3", "學校停課到星期五。", { actor: "Bo" }),
];
const written: EventRecord = {
  ...{ id: "e1", seq: 1, commandId: "c1", actor: "mei", type: "claim.edit", at: AT },
  before: [{ table: "claimEdit", id: edits[0]?.id, row: null }],
  after: [{ table: "claimEdit", id: edits[0]?.id, row: edits[0] }],
};
const human = { edits, events: [written] };
const sources = sourcesFixture();
const report = overlay(reportFixture(), { ...EMPTY_HUMAN_LAYER, ...human }, sources);
const contextOf = (options: Partial<ReportOptions> = {}) => makeContext(report, sources, { ...EVERYTHING, ...options });
const bare = (options: Partial<ReportOptions> = {}) => documentOf(options, {});

describe("a report", () => {
  it("has each translation under its quote, in its language, with whose it is", () => {
    const html = renderHtml(documentOf({}, human));
    expect(html).toContain(
      '<p class="quote">The flood closed 12 roads.</p><p class="label">paragraph 1</p>' +
        '<p class="label">Translation into Chinese (traditional) by mei:</p>' +
        '<p class="lines"><span lang="zh-Hant">洪水封閉了\n*12*條道路。</span></p>',
    );
    expect(html).toContain("Translation into Chinese (traditional) by Bo:");
    expect(html).toContain("wrote a translation: 洪水封閉了");
    const markdown = renderMarkdown(documentOf({}, human));
    expect(markdown).toContain(
      "The flood closed 12 roads.<br>paragraph 1<br>Translation into Chinese (traditional) by mei:<br>洪水封閉了 \\*12\\*條道路。",
    );
  });

  it("says in its method that people wrote them and nothing judged them", () => {
    const said = "2 translations stand under the quotations";
    expect(renderHtml(documentOf({}, human))).toContain(said);
    expect(renderHtml(documentOf({ hasTranslations: false }, human))).not.toContain(said);
    expect(renderHtml(bare())).not.toContain("translation");
  });

  it("is without them where nobody wants them, and is without names where nobody wants those", () => {
    const without = renderHtml(
      documentOf(
        {
          hasTranslations: false,
          sections: [
            { id: "topics", isOn: true },
            { id: "log", isOn: true },
          ],
        },
        human,
      ),
    );
    expect(without).not.toMatch(/洪水|Translation/u);
    const nameless = renderHtml(documentOf({ hasNames: false, lang: "zh-Hant+en" }, human));
    expect(nameless).toContain("譯文（審閱者 1 譯成繁體中文）： / <span");
    expect(nameless).toContain("Translation into Chinese (traditional) by Reviewer 1:");
    expect(nameless).not.toContain("mei");
  });

  it("is the very same as ever where nobody has translated anything", () => {
    expect(bare({ hasTranslations: false }).hash).toBe(bare().hash);
  });

  it("keeps those whose claim is gone among the open questions, with the words that they translate", () => {
    const lost = { edits: [translation("gone", "洪水封閉了12條道路。", { actor: "mei" })] };
    const told = renderHtml(documentOf({}, lost));
    expect(told).toContain("1 translation of words that the last run does not find as a claim, kept here:");
    expect(told).toContain(
      '<li>The flood closed 12 roads. · Translation into Chinese (traditional) by mei: <span lang="zh-Hant">洪水',
    );
    expect(renderHtml(documentOf({ hasTranslations: false }, lost))).not.toContain("洪水");
  });

  it("takes them to Word", async () => {
    const files = unzipSync(await renderDocx(documentOf({}, human)));
    const words = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    expect(words).toContain("學校停課到星期五。");
    expect(words).toContain("Translation into Chinese (traditional) by Bo:");
  });
});

describe("the tables", () => {
  it("have columns of their own, and none where there is nothing or nobody wants them", () => {
    const heads = (context: ReturnType<typeof contextOf>) => alignmentsTable(context).columns.map(({ head }) => head);
    const own = [
      "Translation of A (by a person)",
      "Translated by (A)",
      "Translation of B (by a person)",
      "Translated by (B)",
    ];
    expect(heads(contextOf()).filter((head) => own.includes(head))).toEqual(own);
    expect(heads(contextOf({ hasTranslations: false })).filter((head) => own.includes(head))).toEqual([]);
    const csv = renderCsv(alignmentsTable(contextOf()));
    expect(csv).toContain("學校停課到星期五。");
    expect(csv).toContain('"mei, into Chinese (traditional)"');
    const claims = dataTables(contextOf())[1];
    const at = claims?.columns.findIndex(({ head }) => head === "Translation (by a person)") ?? -1;
    expect(claims?.rows.map((row) => row.slice(at, at + 2))).toContainEqual([
      "學校停課到星期五。",
      "Bo, into Chinese (traditional)",
    ]);
  });
});

describe("JSON-LD", () => {
  const decided = review("roads", { reason: "The city counted later", disposition: "explained" });
  const reviewedOf = (options: Partial<ReportOptions> = {}, layer: Partial<HumanLayer> = human) => {
    const own = sourcesFixture().map((source) => ({ ...source, url: "https://gazette.example/flood" }));
    const told = overlay(reportFixture(), { ...EMPTY_HUMAN_LAYER, reviews: [decided], ...layer }, own);
    const text = renderJsonLd(
      { title: "Flood", version: 1, report: told, sources: own },
      { ...EVERYTHING, ...options },
    );
    return (JSON.parse(text) as { "@graph": { claimReviewed: string; itemReviewed: Record<string, unknown> }[] })[
      "@graph"
    ];
  };

  it("has it as a translation of the claim, with whose it is, and none on a claim that has none", () => {
    const [first, second] = reviewedOf();
    expect(first?.claimReviewed).toBe("The flood closed 12 roads.");
    expect(first?.itemReviewed["workTranslation"]).toEqual({
      "@type": "CreativeWork",
      inLanguage: "zh-Hant",
      text: "洪水封閉了\n*12*條道路。",
      translator: { "@type": "Person", name: "mei" },
    });
    expect(second?.itemReviewed).not.toHaveProperty("workTranslation");
  });

  it("is without it where nobody wants it, and without the name where nobody wants that", () => {
    expect(reviewedOf({ hasTranslations: false })).toEqual(reviewedOf({}, {}));
    const nameless = JSON.stringify(reviewedOf({ hasNames: false }));
    expect(nameless).toContain('"translator":{"@type":"Person","name":"Reviewer 1"}');
    expect(nameless).not.toContain("mei");
  });
});

it("JSON has it on its claim, whatever was chosen, and the engine's own has none", () => {
  const json = JSON.parse(exportComparisonJson(report, sources));
  const claim = json.claims.find(({ id }: { id: string }) => id === "a1");
  expect(claim.translation).toEqual({ lang: "zh-Hant", text: "洪水封閉了\n*12*條道路。", by: "mei", at: AT });
  expect(claim.quote).toBe("The flood closed 12 roads.");
  expect(json.edits.map(({ slot }: { slot: string }) => slot)).toEqual(["translation", "translation"]);
  expect(exportJson(reportFixture(), sources)).not.toContain("translation");
});

it("the long Markdown has it under the quote, in a list too", () => {
  const text = exportMarkdown(report, sources, { lang: "en", now: NOW, title: "Flood" });
  expect(text).toContain(
    "> The flood closed 12 roads.\n\nTranslation into Chinese (traditional) by mei: 洪水封閉了 \\*12\\*條道路。",
  );
  expect(text).toMatch(/Schools stay shut until Friday\.\n\n +Translation into Chinese \(traditional\) by Bo: 學校/u);
});

it("the long Markdown lists those whose claim is gone, with the words that they translate", () => {
  const lost = [translation("gone", "洪水封閉了12條道路。", { actor: "mei" })];
  const text = exportMarkdown(overlay(reportFixture(), { ...EMPTY_HUMAN_LAYER, edits: lost }, sources), sources, {
    ...{ lang: "en", now: NOW, title: "Flood" },
  });
  expect(text).toContain(
    "- The flood closed 12 roads. · Translation into Chinese (traditional) by mei: 洪水封閉了12條道路。",
  );
});

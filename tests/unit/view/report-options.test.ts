import { describe, expect, it } from "vitest";
import { addressKeepingFilter } from "../../../lib/view/addresses";
import { NO_FILTER } from "../../../lib/view/filter";
import {
  defaultReport,
  formatReportOptions,
  langsOf,
  moveSection,
  parseReportOptions,
  REPORT_LANGS,
  REPORT_SECTIONS,
  turnSection,
} from "../../../lib/view/report-options";

const read = (query: string) => parseReportOptions(new URLSearchParams(query), "en");

describe("the options of a report", () => {
  it("are what an address says, there and back", () => {
    const usual = defaultReport("en");
    const sections = turnSection(moveSection(usual.sections, "topics", -1), "log", false);
    for (const lang of REPORT_LANGS) {
      const options = {
        sections,
        lang,
        scope: "filter" as const,
        filter: { ...NO_FILTER, text: "a b", groups: ["agree" as const] },
        hasNames: false,
        hasTranslations: false,
      };
      expect(read(formatReportOptions(options))).toEqual(options);
    }
    expect(read(formatReportOptions(usual))).toEqual(usual);
  });

  it("take nothing that is not known, and lack nothing that is", () => {
    expect(read("scope=some&lang=xx&sections=log,nothing,-topics,log")).toMatchObject({
      scope: "confirmed",
      lang: "en",
    });
    const { sections } = read("sections=log,nothing,-topics,log");
    expect(sections.slice(0, 2)).toEqual([
      { id: "log", isOn: true },
      { id: "topics", isOn: false },
    ]);
    expect(sections.map(({ id }) => id).sort()).toEqual([...REPORT_SECTIONS].sort());
    expect(read("lang=zh-Hant+en").lang).toBe("zh-Hant+en");
    expect(langsOf("zh-Hant+en")).toEqual(["zh-Hant", "en"]);
  });

  it("keep the order at its ends", () => {
    const { sections } = defaultReport("en");
    expect(moveSection(sections, "sources", -1)).toBe(sections);
    expect(moveSection(sections, "checked", 1)).toBe(sections);
    expect(
      moveSection(sections, "sources", 1)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(["method", "sources"]);
  });
});

describe("the filter", () => {
  it("goes along between the rows and the report, and from nowhere else", () => {
    const query = new URLSearchParams("group=agree&link=k&scope=all");
    const from = (path: string) => ({ path, query });
    expect(addressKeepingFilter("1", "report", from("/comparisons/1"))).toBe("/comparisons/1/report?group=agree");
    expect(addressKeepingFilter("1", "", from("/comparisons/1/report"))).toBe("/comparisons/1?group=agree");
    expect(addressKeepingFilter("1", "report", from("/comparisons/1/notes"))).toBe("/comparisons/1/report");
  });
});

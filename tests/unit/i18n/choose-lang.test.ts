import { describe, expect, it } from "vitest";
import { chooseLang } from "../../../i18n/choose-lang";

describe("chooseLang", () => {
  it.each([
    [null, null, "en"],
    [null, "zh-TW,zh;q=0.9,en;q=0.8", "zh-Hant"],
    [null, "zh-HK", "zh-Hant"],
    [null, "zh-CN,zh;q=0.9", "zh-Hans"],
    [null, "zh", "zh-Hans"],
    [null, "zh-Hans-HK", "zh-Hans"],
    [null, "de-DE,de;q=0.9,en;q=0.4,zh-TW;q=0.6", "zh-Hant"],
    [null, "fr", "en"],
    [null, "zh-TW;q=0,en", "en"],
    ["zh-Hans", "en", "zh-Hans"],
    ["klingon", "zh-TW", "zh-Hant"],
  ] as const)("cookie %s and header %s give %s", (cookie, header, lang) => {
    expect(chooseLang(cookie, header)).toBe(lang);
  });
});

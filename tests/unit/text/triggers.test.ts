import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { STAGES, STATE_QUESTIONS } from "../../../lib/lang/states";
import * as status from "../../../lib/lang/zh/status";
import { EN_RULES } from "../../../lib/pipeline/extract/times/en/rules";
import { rulesFor } from "../../../lib/pipeline/extract/times/rules";
import { fold } from "../../../lib/text/fold";
import { guards } from "../../../lib/text/guards";
import { countHan } from "../../../lib/text/han";
import { matchesOf } from "../../../lib/text/matches-of";
import { neededCharacters } from "../../../lib/text/needed-characters";
import { triggersOf } from "../../../lib/text/triggers";

const needed = (pattern: RegExp) => {
  const found = neededCharacters(pattern);
  return found && [...found].sort().join("");
};

/** The texts of the extractors' specs, folded. */
const texts = ["zh", "en"].flatMap((lang) => {
  const folder = path.join(import.meta.dirname, "..", "..", "specs", lang);
  return readdirSync(folder).flatMap((file) => {
    const cases: unknown = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    return Array.isArray(cases) ? cases.flatMap(({ text }) => (typeof text === "string" ? [fold(text)] : [])) : [];
  });
});

describe("the characters that a pattern needs", () => {
  it("are one of each way that it may match", () => {
    expect(needed(/罪名成立|入狱/u)).toBe("入罪");
    expect(needed(/(?:正式)?(?:动工|破土)/u)).toBe("动破");
    expect(needed(/[左右]膝/u)).toBe("膝");
    expect(needed(/第\d{1,2}轮/u)).toBe("第");
  });
  it("are not those that may be left out, lie beside the match or must not stand there", () => {
    expect(needed(/罪?(?:名)*/u)).toBeNull();
    expect(needed(/(?<=罪名).(?=成立)/u)).toBeNull();
    expect(needed(/[^罪]|成立/u)).toBeNull();
    expect(needed(/\p{Script=Han}{2}/u)).toBeNull();
    expect(needed(/罪/iu)).toBeNull();
    expect(needed(/(?<!无)罪{0,2}立/u)).toBe("立");
  });
});

describe("triggers", () => {
  const patterns = [
    ...STATE_QUESTIONS.flatMap(({ states }) => states.map(({ wording }) => wording)),
    ...STAGES.map(([, wording]) => wording),
    ...[...rulesFor("年a"), ...EN_RULES].map(({ pattern }) => pattern),
  ];
  it("leave out no pattern that matches a text, and leave out most", () => {
    const triggers = triggersOf(patterns);
    let asked = 0;
    for (const text of texts) {
      const places = new Set(triggers(text));
      asked += places.size;
      patterns.forEach((pattern, place) => {
        if (!places.has(place)) expect(matchesOf(new RegExp(pattern.source, "gu"), text)).toEqual([]);
      });
    }
    expect(asked).toBeLessThan(0.6 * texts.length * patterns.length);
  });
  it("come in the patterns' order", () => {
    expect(triggersOf([/丙/u, /甲/u, /./u])("甲丙")).toEqual([0, 1, 2]);
    expect(triggersOf([/丙/u, /甲/u])("乙")).toEqual([]);
  });
});

describe("guarded patterns", () => {
  it("answer as the patterns do", () => {
    const family = guards();
    const pairs = Object.values(status).map(({ source }) => {
      const pattern = new RegExp(source, "gu");
      return { pattern, guarded: family(new RegExp(source, "u")), all: guards()(pattern) };
    });
    for (const text of texts) {
      for (const { pattern, guarded, all } of pairs) {
        const found = [...text.matchAll(pattern)];
        expect(guarded.test(text)).toBe(found.length > 0);
        expect(guarded.exec(text)?.[0]).toBe(found[0]?.[0]);
        expect(all.matchAll(text).map((m) => m.index)).toEqual(found.map((m) => m.index));
      }
    }
  });
  it("are no more than a number has bits", () => {
    const family = guards();
    for (let i = 0; i < 30; i++) family(/a/u);
    expect(() => family(/a/u)).toThrow(RangeError);
  });
});

it("gathers the matches that matchAll gives, empty ones and those beyond the first plane too", () => {
  for (const pattern of [/a*/gu, /a*/g, /(?=b)/gu, /\p{Script=Han}/gu, /x/gu])
    for (const text of ["", "aab", "𠮷a𠮷", "甲乙b"])
      expect(matchesOf(pattern, text).map((m) => [m.index, m[0]])).toEqual(
        [...text.matchAll(pattern)].map((m) => [m.index, m[0]]),
      );
});

it("counts Han characters as the expression does", () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join("a");
  for (const text of [all.slice(0, 0xd800 * 2), all.slice(0xe000 * 2), "甲𠮷a〇々ー、。"])
    expect(countHan(text)).toBe((text.match(/\p{Script=Han}/gu) ?? []).length);
});

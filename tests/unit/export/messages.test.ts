import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeProblem, wordsIn } from "../../../lib/export/messages";
import { ANSWERS, FORMS, ORIGIN_KINDS, STANCES, STATUSES } from "../../../lib/model/claim";
import { ENTITY_KINDS } from "../../../lib/model/entity";
import { DISPOSITIONS, MATERIALITIES } from "../../../lib/model/human";
import { LANGS } from "../../../lib/model/lang";
import { CITES, SPEAKER_ORIGINS, STRENGTHS, USES, WORDINGS } from "../../../lib/model/link";
import { EXTENTS, MEASURE_KINDS } from "../../../lib/model/quantity";
import { GROUPS, KINDS, RELATIONS } from "../../../lib/model/relation";
import { COVERAGE_STATES } from "../../../lib/model/report";
import { RESOLUTIONS, TIME_ROLES } from "../../../lib/model/time";
import { argumentsOf } from "../../setup/icu";

const ROOT = new URL("../../../", import.meta.url);

function flatten(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === "string" ? [[path + key, inner]] : flatten(inner as object, `${path}${key}.`),
  );
}

const catalogues = LANGS.map((lang) => ({
  lang,
  messages: new Map(flatten(JSON.parse(readFileSync(new URL(`messages/${lang}.json`, ROOT), "utf8")))),
}));
const english = catalogues.find(({ lang }) => lang === "en")?.messages ?? new Map<string, string>();

function sourcesUnder(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(new URL(`${folder}${file}`, ROOT), "utf8"));
}

/** Arguments of each call of a function in a source, cut at the commas of its outermost level. */
function callsOf(name: string, source: string): string[][] {
  return [...source.matchAll(new RegExp(`(?<![\\w.])${name}\\(`, "g"))].map((match) => {
    const parts = [""];
    let depth = 0;
    for (const character of source.slice(match.index + match[0].length)) {
      if (")]}".includes(character) && depth-- === 0) break;
      if ("([{".includes(character)) depth++;
      if (character === "," && depth === 0) parts.push("");
      else parts[parts.length - 1] += character;
    }
    return parts.map((part) => part.trim());
  });
}

const literals = (expression: string) => [...expression.matchAll(/"([a-z_]+)"/g)].map(([, literal]) => literal ?? "");

/** What stands where a code is expected; a variable named `code` is read where it is declared. */
function codesIn(expression: string | undefined, source: string): string[] {
  if (expression !== "code") return literals((expression ?? "").replace(/^[^?]*\?/, ""));
  return [...source.matchAll(/const code =([^;]*);/g)].flatMap(([, value]) =>
    literals((value ?? "").replace(/^[^?]*\?/, "")),
  );
}

const findingCodes = new Set(
  sourcesUnder("lib/pipeline/compare/").flatMap((source) => [
    ...[...callsOf("observe", source), ...callsOf("say", source)].flatMap((parts) => codesIn(parts[2], source)),
    ...[...source.matchAll(/message: \{ code[:,]\s*("[^"]+")?/g)].flatMap(([, literal]) =>
      codesIn(literal ?? "code", source),
    ),
  ]),
);
const problemCodes = new Set(
  [...sourcesUnder("lib/pipeline/"), ...sourcesUnder("lib/text/"), ...sourcesUnder("cli/")].flatMap((source) => [
    ...["error", "warning", "problemOf"].flatMap((name) =>
      callsOf(name, source).flatMap((parts) => literals(parts[0] ?? "")),
    ),
    ...[...source.matchAll(/(?<=[^\w])code: ("[a-z_]+")|const code = [^;]*/g)].flatMap(([whole]) =>
      whole.includes("file_") || whole.includes("text_")
        ? literals(whole).filter((code) => /^(file|text)_/.test(code))
        : [],
    ),
  ]),
);

describe("the message catalogues", () => {
  it.each(catalogues)("$lang has the keys of the others, with the same arguments", ({ messages }) => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of messages)
      expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(english.get(key) ?? "")]);
  });

  it("put every code of a finding into words, and no other", () => {
    expect(findingCodes.size).toBeGreaterThan(20);
    const worded = [...english.keys()]
      .filter((key) => key.startsWith("findings."))
      .map((key) => key.slice("findings.".length));
    expect(worded.sort()).toEqual([...findingCodes].sort());
  });

  it("put every code of a problem into words", () => {
    expect(problemCodes.size).toBeGreaterThan(10);
    for (const code of problemCodes) expect([...english.keys()]).toContain(`problems.${code}`);
  });

  it.each([
    ["relations", RELATIONS],
    ["groups", [...GROUPS, "unrelated"]],
    ["kinds", KINDS],
    ["statuses", STATUSES],
    ["forms", FORMS],
    ["originKinds", ORIGIN_KINDS],
    ["stances", STANCES],
    ["answers", ANSWERS],
    ["dispositions", DISPOSITIONS],
    ["materialities", MATERIALITIES],
    ["wordings", WORDINGS],
    ["cites", CITES],
    ["speakerOrigins", SPEAKER_ORIGINS],
    ["uses", USES],
    ["strengths", STRENGTHS],
    ["coverageStates", COVERAGE_STATES],
    ["measureKinds", MEASURE_KINDS],
    ["extents", EXTENTS],
    ["timeRoles", TIME_ROLES],
    ["resolutions", RESOLUTIONS],
    ["entityKinds", ENTITY_KINDS],
    ["langs", LANGS],
  ] as const)("name every value of %s", (name, values) => {
    const labels = [...english.keys()].filter((key) => key.startsWith(`labels.${name}.`));
    expect(labels.sort()).toEqual([...values].map((value) => `labels.${name}.${value}`).sort());
  });

  it("keep the two Chinese scripts apart", () => {
    const [hant, hans] = ["zh-Hant", "zh-Hans"].map(
      (lang) => catalogues.find((entry) => entry.lang === lang)?.messages,
    );
    expect(hant?.get("labels.relations.tension")).toBe("說法有出入");
    expect(hans?.get("labels.relations.tension")).toBe("说法有出入");
  });
});

describe("wordsIn", () => {
  it("fills in arguments and shows what is not worded as its key", () => {
    expect(wordsIn("en")("export.paragraph", { number: 3 })).toBe("paragraph 3");
    expect(wordsIn("zh-Hant")("export.paragraph", { number: 3 })).toBe("第 3 段");
    expect(wordsIn("en")("labels.nothing.here")).toBe("labels.nothing.here");
    expect(wordsIn("en").has("labels.nothing.here")).toBe(false);
  });

  it("words a problem as one line", () => {
    const problem = { code: "date_future", params: { date: "2030-01-01", today: "2025-06-01" }, field: null };
    for (const lang of LANGS)
      expect(describeProblem(problem, lang)).toMatch(/^[^\n]*2030-01-01[^\n]*2025-06-01[^\n]*$/);
  });
});

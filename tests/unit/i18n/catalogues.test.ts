import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

type Tree = { [key: string]: string | Tree };
const LANGS = ["en", "zh-Hant", "zh-Hans"] as const;

function load(lang: string): Map<string, string> {
  const tree = JSON.parse(readFileSync(path.join("messages", `${lang}.json`), "utf8")) as Tree;
  const flat = new Map<string, string>();
  const walk = (node: Tree, at: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string") flat.set(`${at}${key}`, value);
      else walk(value, `${at}${key}.`);
    }
  };
  walk(tree, "");
  return flat;
}

const catalogues = new Map(LANGS.map((lang) => [lang, load(lang)]));
const english = catalogues.get("en") ?? new Map<string, string>();

/** Names of the values that a message takes: an argument's brace stands at an even depth, a branch of a plural or choice at an odd one. */
function parametersOf(message: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (let at = 0; at < message.length; at++) {
    const character = message.charAt(at);
    if (character === "}") depth--;
    if (character !== "{") continue;
    if (depth % 2 === 0) names.add(/^\s*\w+/.exec(message.slice(at + 1))?.[0].trim() ?? "");
    depth++;
  }
  return [...names].sort();
}

describe("the catalogues of the screen", () => {
  it.each(["zh-Hant", "zh-Hans"] as const)("%s says everything that English says, and nothing else", (lang) => {
    expect([...(catalogues.get(lang)?.keys() ?? [])].sort()).toEqual([...english.keys()].sort());
  });

  it.each(["zh-Hant", "zh-Hans"] as const)("%s uses the same values in each message", (lang) => {
    const wrong = [...english].filter(([key, message]) => {
      return String(parametersOf(message)) !== String(parametersOf(catalogues.get(lang)?.get(key) ?? ""));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it("holds every message that the pages name outright", () => {
    const missing: string[] = [];
    const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
    for (const file of files) {
      const source = readFileSync(path.join("app", file), "utf8");
      const scopes = [...source.matchAll(/(?:useTranslations|getTranslations)\((?:"(?<scope>[\w.]+)")?\)/g)];
      const names = scopes.map((match) => match.groups?.["scope"] ?? "");
      for (const match of source.matchAll(/\bt\("(?<key>[\w.-]+)"/g)) {
        const key = match.groups?.["key"] ?? "";
        if (!names.some((scope) => english.has(scope === "" ? key : `${scope}.${key}`)))
          missing.push(`${file}: ${key}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

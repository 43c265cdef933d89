import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(new URL("../../../app/globals.css", import.meta.url), "utf8");

/** The colours that a rule sets, by name. */
function tokensOf(selector: string): Record<string, string> {
  // A rule may be of the screen alone.
  const at = Math.max(CSS.indexOf(`\n${selector} {`), CSS.indexOf(`\n  ${selector} {`));
  if (at < 0) throw new Error(`no rule ${selector}`);
  const body = CSS.slice(at, CSS.indexOf("}", at));
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value]) => [name, value ?? ""]),
  );
}

const light = tokensOf(":root");
const dark = { ...light, ...tokensOf('[data-theme="dark"]') };
const strong = tokensOf('[data-colours="strong"]');
const SETS = {
  "standard, light": [light, 4.5],
  "standard, dark": [dark, 4.5],
  "strong, light": [{ ...light, ...strong }, 7],
  "strong, dark": [{ ...dark, ...tokensOf('[data-colours="strong"][data-theme="dark"]') }, 7],
} as const;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(x: string, y: string): number {
  const [low, high] = [luminance(x), luminance(y)].sort((p, q) => p - q);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

describe.each(Object.entries(SETS))("the colours: %s", (_name, [tokens, least]) => {
  const of = (name: string) => (tokens as Record<string, string>)[name] ?? "";
  const grounds = ["paper", "raised", "sunk", "select"];

  it.each(["ink", "soft", "agree", "contradict", "neutral"])("%s is read on every ground", (text) => {
    for (const ground of [...grounds, ...(text === "ink" ? ["agree-tint", "contradict-tint", "neutral-tint"] : [])])
      expect([ground, contrast(of(text), of(ground)) >= least]).toEqual([ground, true]);
  });

  it("edges of what can be used are seen on every ground", () => {
    for (const ground of grounds.slice(0, 3)) expect(contrast(of("edge"), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

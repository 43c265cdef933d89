/** Languages a source may be written in, and the screen may speak. */
export const LANGS = ["zh-Hant", "zh-Hans", "en"] as const;
export type Lang = (typeof LANGS)[number];

/** One language pack serves both Chinese scripts, because matching happens on the folded text. */
export type PackId = "zh" | "en";

export function packOf(lang: Lang): PackId {
  return lang === "en" ? "en" : "zh";
}

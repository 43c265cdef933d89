import { LANGS, type Lang } from "../lib/model/lang";

/** Cookie that keeps the language a person chose for the screen. */
export const LANG_COOKIE = "crosscheck-lang";

/** The screen language for one BCP 47 tag, or null. Taiwan, Hong Kong and Macau write the traditional script. */
function langOfTag(tag: string): Lang | null {
  const parts = tag.trim().toLowerCase().split("-");
  if (parts[0] === "en") return "en";
  if (parts[0] !== "zh") return null;
  if (parts.includes("hans")) return "zh-Hans";
  const traditional = parts.some((part) => ["hant", "tw", "hk", "mo"].includes(part));
  return traditional ? "zh-Hant" : "zh-Hans";
}

/**
 * Chooses the language of the screen: the cookie, then the Accept-Language header by its weights, then English.
 * @param cookie value of the language cookie, or null
 * @param header value of Accept-Language (RFC 9110, section 12.5.4), or null
 */
export function chooseLang(cookie: string | null, header: string | null): Lang {
  const chosen = LANGS.find((lang) => lang === cookie);
  if (chosen) return chosen;
  const wishes = (header ?? "")
    .split(",")
    .map((entry, order) => {
      const [tag = "", ...options] = entry.split(";");
      const weight = options.map((option) => option.trim()).find((option) => option.startsWith("q="));
      return { tag, order, weight: weight ? Number.parseFloat(weight.slice(2)) || 0 : 1 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((x, y) => y.weight - x.weight || x.order - y.order);
  for (const wish of wishes) {
    const lang = langOfTag(wish.tag);
    if (lang) return lang;
  }
  return "en";
}

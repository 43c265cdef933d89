import { type FoundFacts, NO_FACTS } from "../../model/extraction";
import type { Lang } from "../../model/lang";
import { parseIsoMoment } from "../../text/calendar";
import { isWebAddress } from "../../text/web-address";
import { articleData } from "./json-ld";

const LONGEST = 300;
const MOMENT =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?/u;

/**
 * What a page says of itself, in the order in which such words are to be trusted: structured data for machines, then what is meant
 * for previews, then the page's own marks.
 * @param address of the page; null for a file
 */
export function findFacts(document: Document, address: string | null): FoundFacts {
  const data = articleData(document);
  const meta = (...names: string[]) =>
    names.map((name) => contentOf(document, name)).find((content) => content !== "") ?? "";
  const published = momentOf(
    data.published ||
      meta(
        "article:published_time",
        "og:article:published_time",
        "datePublished",
        "pubdate",
        "publishdate",
        "date",
        "dc.date",
        "dcterms.date",
      ) ||
      timeOf(document),
  );
  const publisher = short(meta("og:site_name", "application-name") || data.publisher);
  return {
    ...NO_FACTS,
    title: withoutSite(short(data.headline || meta("og:title", "twitter:title") || document.title), publisher),
    publisher,
    author: short(data.author || nameOnly(meta("author", "article:author", "dc.creator", "byl"))),
    ...published,
    lang: langOf(document.documentElement?.getAttribute("lang") || data.lang || meta("og:locale", "content-language")),
    url: ownAddress(document, data.url || meta("og:url"), address),
    isCut: !data.isFree,
  };
}

function contentOf(document: Document, name: string): string {
  for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
    const found = document.querySelector(`meta[${attribute}="${name}" i]`);
    const content = found?.getAttribute("content")?.trim() ?? "";
    if (content !== "") return content;
  }
  return "";
}

function timeOf(document: Document): string {
  const marked = document.querySelector("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished]");
  const first = marked ?? document.querySelector("article time[datetime], main time[datetime], time[datetime]");
  return first?.getAttribute("datetime") ?? first?.getAttribute("content") ?? "";
}

/** The civil time that a page states, with its zone beside it. */
function momentOf(stated: string): Pick<FoundFacts, "publishedAt" | "zone"> {
  const parts = MOMENT.exec(stated.trim())?.groups;
  const day = parts?.["day"] ?? "";
  const time = parts?.["time"];
  const publishedAt = time === undefined ? day : `${day}T${time}`;
  if (parseIsoMoment(publishedAt) === null) return { publishedAt: "", zone: "" };
  return { publishedAt, zone: parts?.["zone"] ?? "" };
}

/** Addresses of authors' pages stand where names are asked for. */
function nameOnly(text: string): string {
  return /^https?:/iu.test(text) ? "" : text;
}

function short(text: string): string {
  return text.replace(/\s+/gu, " ").trim().slice(0, LONGEST);
}

/** "Bridge falls - River Wire" less what is the site's. */
function withoutSite(title: string, site: string): string {
  const parts = /^(?<own>.+?)\s*[-–—|｜_·»]\s*(?<rest>[^-–—|｜_·»]+)$/u.exec(title)?.groups;
  return site !== "" && parts?.["rest"]?.trim() === site ? (parts["own"] ?? title) : title;
}

function langOf(tag: string): Lang | null {
  const name = tag.toLowerCase().replaceAll("_", "-");
  if (/^zh-(?:hant|tw|hk|mo)/u.test(name)) return "zh-Hant";
  if (/^zh-(?:hans|cn|sg|my)/u.test(name)) return "zh-Hans";
  return /^en(?:-|$)/u.test(name) ? "en" : null;
}

/** The page's own address, where it is one of the same site: a page may name any. */
function ownAddress(document: Document, stated: string, address: string | null): string {
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") || stated;
  const url = URL.canParse(canonical, address ?? undefined) ? new URL(canonical, address ?? undefined) : null;
  const given = address ?? "";
  if (url === null || !isWebAddress(url.href)) return given;
  if (address === null) return url.href;
  return url.hostname === new URL(address).hostname ? url.href : given;
}

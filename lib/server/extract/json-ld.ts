/** What structured data says of an article; empty where it says nothing. */
interface ArticleData {
  headline: string;
  author: string;
  publisher: string;
  published: string;
  lang: string;
  url: string;
  isFree: boolean;
}

const NOTHING: ArticleData = {
  headline: "",
  author: "",
  publisher: "",
  published: "",
  lang: "",
  url: "",
  isFree: true,
};
const ARTICLE = /Article|BlogPosting|Report|Interview|LiveBlog|SocialMediaPosting/u;
/** More than this is no description of an article. UTF-16 units. */
const LONGEST = 500_000;
const MOST_NODES = 2_000;

type Data = Readonly<Record<string, unknown>>;

/** Reads the first article that a page describes as JSON-LD. What cannot be read counts as nothing. */
export function articleData(document: Document): ArticleData {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const article = nodesIn(parse(script.textContent ?? "")).find((node) =>
      typesOf(node).some((type) => ARTICLE.test(type)),
    );
    if (article) return toArticle(article);
  }
  return NOTHING;
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text);
  } catch {
    // What a page gets wrong is no concern of its reader.
    return null;
  }
}

/** Every object of the data, outermost first. */
function nodesIn(data: unknown): Data[] {
  const found: Data[] = [];
  const waiting: unknown[] = [data];
  for (let value = waiting.shift(); waiting.length + found.length < MOST_NODES; value = waiting.shift()) {
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (typeof value === "object" && value !== null) {
      found.push(value as Data);
      waiting.push(...Object.values(value).filter((child) => typeof child === "object"));
    }
    if (waiting.length === 0) break;
  }
  return found;
}

function typesOf(node: Data): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
}

function toArticle(node: Data): ArticleData {
  return {
    headline: wordsOf(node["headline"]) || wordsOf(node["name"]),
    author: namesOf(node["author"]),
    publisher: namesOf(node["publisher"]),
    published: wordsOf(node["datePublished"]) || wordsOf(node["dateCreated"]),
    lang: wordsOf(node["inLanguage"]),
    url:
      wordsOf(node["url"]) || wordsOf((node["mainEntityOfPage"] as Data | null)?.["@id"] ?? node["mainEntityOfPage"]),
    isFree: !/^false$/iu.test(String(node["isAccessibleForFree"])),
  };
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** Names of persons or organisations, one after the other. */
function namesOf(value: unknown): string {
  const given = Array.isArray(value) ? value : [value];
  return given
    .slice(0, 10)
    .map((one) => (typeof one === "object" && one !== null ? wordsOf((one as Data)["name"]) : wordsOf(one)))
    .filter((name) => name !== "" && !/^https?:/iu.test(name))
    .join(", ");
}

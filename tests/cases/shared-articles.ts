import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ArticleLink, ArticlePair } from "./article-pairs";

const SHARED = resolve(import.meta.dirname, "../../../shared");

interface Gold {
  a: string;
  b: string;
  publishedA: string;
  publishedB: string;
  links: ArticleLink[];
}

/** The two real articles with the links asked for in them, or null where `../shared` is not beside the project. */
export function loadSharedArticles(shared: string = SHARED): ArticlePair | null {
  const goldFile = resolve(shared, "gold/card-topics.json");
  if (!existsSync(goldFile)) return null;
  const gold = JSON.parse(readFileSync(goldFile, "utf8")) as Gold;
  const read = (name: string) => readFileSync(resolve(shared, "sources", name), "utf8");
  return {
    slug: "shared",
    a: { text: read(gold.a), publishedAt: gold.publishedA, publisher: "界面新聞" },
    b: { text: read(gold.b), publishedAt: gold.publishedB, publisher: "智能湧現" },
    links: gold.links,
    mustNotContradict: [],
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../../lib/model/lang";
import type { RawInput } from "../../lib/model/source";

/** What a reader finds in a pair of articles; `knownGap` says what the engine still gets wrong. */
export interface ArticleLink {
  topic: string;
  a: string;
  b: string;
  group: string | string[];
  kinds?: string[];
  knownGap?: string;
}

/** Two whole articles with what a reader finds in them. */
export interface ArticlePair {
  slug: string;
  a: RawInput;
  b: RawInput;
  links: ArticleLink[];
  mustNotContradict: [string, string][];
}

interface CaseFile extends Pick<ArticlePair, "links" | "mustNotContradict"> {
  langA: Lang;
  langB: Lang;
  publishedA: string;
  publishedB: string;
  recordedA?: string;
  recordedB?: string;
  publisherA: string;
  publisherB: string;
}

const OWN = join(import.meta.dirname, "articles");

/** The pairs under a folder, a folder each: `a.txt`, `b.txt` and `case.json`. Paths are absolute; the project's own by default. */
export function loadArticlePairs(folder: string = OWN): ArticlePair[] {
  return readdirSync(folder)
    .sort()
    .map((slug) => {
      const read = (name: string) => readFileSync(join(folder, slug, name), "utf8");
      const c = JSON.parse(read("case.json")) as CaseFile;
      const a = { text: read("a.txt"), lang: c.langA, publishedAt: c.publishedA, publisher: c.publisherA };
      const b = { text: read("b.txt"), lang: c.langB, publishedAt: c.publishedB, publisher: c.publisherB };
      return {
        slug,
        a: { ...a, recordedAt: c.recordedA ?? null },
        b: { ...b, recordedAt: c.recordedB ?? null },
        links: c.links,
        mustNotContradict: c.mustNotContradict ?? [],
      };
    });
}

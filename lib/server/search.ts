import { Prisma } from "../../generated/prisma/client";
import { detectLang } from "../lang/detect";
import type { SearchAnswer, SearchGroup, SearchHit } from "../model/search";
import { SIDES } from "../model/source";
import { fold } from "../text/fold";
import { cutExcerpt } from "../view/search-excerpt";
import { reader } from "./db";

/** Places shown of one comparison, and comparisons shown. */
const MOST_HITS = 4;
const MOST_GROUPS = 20;

interface FoundLine {
  id: string;
  title: string;
  kind: string;
  key: string;
  side: string | null;
  lang: string | null;
  text: string;
  folded: string;
  hits: bigint;
}

/**
 * Looks for words in the quotes and notes of every comparison that is not deleted. Case, width and 繁 or 简 make no difference; each of
 * several words must stand in the place.
 * @param query at most some hundred characters
 * @returns comparisons by their last change, the places of one in the order of its texts, people's last
 */
export async function searchAll(query: string): Promise<SearchAnswer> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return { groups: [], moreGroups: 0, total: 0 };
  const holdsAll = Prisma.join(
    words.map((word) => Prisma.sql`instr(s.folded, ${word}) > 0`),
    " AND ",
  );
  const found = await (await reader()).$queryRaw<FoundLine[]>`
    SELECT * FROM (
      SELECT c.id, c.title, c.updatedAt, s.kind, s.key, s.side, src.lang, s.text, s.folded,
             row_number() OVER (PARTITION BY c.id ORDER BY s.runId IS NULL, s.id) AS place,
             count(*) OVER (PARTITION BY c.id) AS hits
        FROM SearchLine s
        JOIN Comparison c ON c.id = s.comparisonId AND (s.runId IS NULL OR s.runId = c.currentRunId)
        LEFT JOIN Source src ON src.comparisonId = c.id AND src.position = CASE s.side WHEN 'a' THEN 0 WHEN 'b' THEN 1 END
       WHERE c.deletedAt IS NULL AND ${holdsAll})
     WHERE place <= ${MOST_HITS}
     ORDER BY updatedAt DESC, id DESC, place`;
  const groups = new Map<string, SearchGroup>();
  let total = 0;
  for (const line of found) {
    const group = groups.get(line.id);
    if (!group) total += Number(line.hits);
    const hits = [...(group?.hits ?? []), toHit(line, first)];
    groups.set(line.id, { id: line.id, title: line.title, hits, more: Number(line.hits) - hits.length });
  }
  const all = [...groups.values()];
  return { groups: all.slice(0, MOST_GROUPS), moreGroups: Math.max(0, all.length - MOST_GROUPS), total };
}

function toHit({ kind, key, side, lang, text, folded }: FoundLine, word: string): SearchHit {
  return {
    kind: kind === "note" ? "note" : "claim",
    key,
    side: SIDES.find((one) => one === side) ?? null,
    lang: lang ?? detectLang(text),
    ...cutExcerpt(text, { start: folded.indexOf(word), end: folded.indexOf(word) + word.length }),
  };
}

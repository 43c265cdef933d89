import { setImmediate } from "node:timers/promises";
import { Prisma } from "../../generated/prisma/client";
import { detectLang } from "../lang/detect";
import { HIT_KINDS, type SearchAnswer, type SearchGroup, type SearchHit } from "../model/search";
import { SIDES } from "../model/source";
import { fold } from "../text/fold";
import { cutExcerpt } from "../view/search-excerpt";
import { reader } from "./db";

/** Places shown of one comparison, and comparisons shown. */
const MOST_HITS = 4;
const MOST_GROUPS = 20;

/** Comparisons looked through at once: the database answers on the process's own thread, which others wait for meanwhile. */
const BATCH = 20;

interface FoundLine {
  id: string;
  kind: string;
  key: string;
  side: string | null;
  lang: string | null;
  text: string;
  folded: string;
}

/**
 * Looks for words in the quotes, translations and notes of every comparison that is not deleted. Case, width and 繁 or 简 make no difference; each of
 * several words must stand in the place.
 * @param query at most some hundred characters
 * @returns comparisons by their last change, the places of one in the order of its texts, people's last
 */
export async function searchAll(query: string): Promise<SearchAnswer> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return { groups: [], moreGroups: 0, total: 0 };
  const holding = await countHits(words);
  const shown = holding.slice(0, MOST_GROUPS);
  const lines = await firstLines(
    shown.map(({ id }) => id),
    words,
  );
  const groups = shown.map(({ id, title, hits }): SearchGroup => {
    const own = lines.filter((line) => line.id === id).map((line) => toHit(line, first));
    return { id, title, hits: own, more: hits - own.length };
  });
  const total = holding.reduce((sum, { hits }) => sum + hits, 0);
  return { groups, moreGroups: holding.length - shown.length, total };
}

/** The comparisons that hold the words, the last changed first, with in how many places. */
async function countHits(words: readonly string[]): Promise<{ id: string; title: string; hits: number }[]> {
  const client = await reader();
  const all = await client.comparison.findMany({
    where: { deletedAt: null },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    select: { id: true, title: true },
  });
  const holding: { id: string; title: string; hits: number }[] = [];
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const ids = batch.map(({ id }) => id);
    const counted = await client.$queryRaw<{ id: string; hits: bigint }[]>`
      SELECT c.id, count(*) AS hits ${linesOf(ids, words)} GROUP BY c.id`;
    const hits = new Map(counted.map((row) => [row.id, Number(row.hits)]));
    holding.push(...batch.flatMap((one) => (hits.has(one.id) ? [{ ...one, hits: hits.get(one.id) ?? 0 }] : [])));
    await setImmediate();
  }
  return holding;
}

/** The first places in each of some comparisons. */
async function firstLines(ids: readonly string[], words: readonly string[]): Promise<FoundLine[]> {
  if (ids.length === 0) return [];
  return (await reader()).$queryRaw<FoundLine[]>`
    SELECT found.id, s.kind, s.key, s.side, src.lang, s.text, s.folded
      FROM (SELECT c.id, s.id AS line, row_number() OVER (PARTITION BY c.id ORDER BY s.runId IS NULL, s.id) AS place
              ${linesOf(ids, words)}) found
      JOIN SearchLine s ON s.id = found.line
      LEFT JOIN Source src
        ON src.comparisonId = found.id AND src.position = CASE s.side WHEN 'a' THEN 0 WHEN 'b' THEN 1 END
     WHERE found.place <= ${MOST_HITS}
     ORDER BY found.id, found.place`;
}

/** The lines of these comparisons that hold all words: those of the run that is shown, and people's. */
function linesOf(ids: readonly string[], words: readonly string[]): Prisma.Sql {
  const holdsAll = words.map((word) => Prisma.sql`instr(s.folded, ${word}) > 0`);
  return Prisma.sql`
    FROM Comparison c
    JOIN SearchLine s ON s.comparisonId = c.id AND (s.runId IS NULL OR s.runId = c.currentRunId)
   WHERE c.id IN (${Prisma.join([...ids])}) AND ${Prisma.join(holdsAll, " AND ")}`;
}

function toHit({ kind, key, side, lang, text, folded }: FoundLine, word: string): SearchHit {
  return {
    kind: HIT_KINDS.find((one) => one === kind) ?? "claim",
    key,
    side: SIDES.find((one) => one === side) ?? null,
    lang: lang ?? detectLang(text),
    ...cutExcerpt(text, { start: folded.indexOf(word), end: folded.indexOf(word) + word.length }),
  };
}

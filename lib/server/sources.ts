import { SIDES, type Source } from "../model/source";
import { langSchema } from "../schemas/comparison-input";
import type { Tx } from "./db";

/**
 * The sources of a comparison, A first, with their texts.
 * @param hashes the texts to take, by SHA-256, where a run has read them; else the latest version of each
 */
export async function loadSources(tx: Tx, comparisonId: string, hashes: readonly string[] = []): Promise<Source[]> {
  const rows = await tx.source.findMany({
    where: { comparisonId },
    orderBy: { position: "asc" },
    include: { texts: { orderBy: { version: "desc" } } },
  });
  return rows.map((row) => {
    const text = row.texts.find((one) => hashes.includes(one.sha256)) ?? row.texts[0];
    const id = SIDES[row.position];
    if (!text || id === undefined) throw new Error(`source ${row.id} has no text or no side`);
    return {
      id,
      title: row.title,
      publisher: row.publisher,
      publishedAt: row.publishedAt,
      recordedAt: row.recordedAt,
      lang: langSchema.parse(row.lang),
      sha256: text.sha256,
      text: text.text,
    };
  });
}

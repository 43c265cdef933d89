import { setImmediate } from "node:timers/promises";
import { fold } from "../text/fold";
import { reader, write } from "./db";
import { humanTables } from "./human-rows";

/** Rows a transaction writes; see report-write. */
const CHUNK = 250;

/** Puts the quotes of a run's claims where the search reads them, chunk by chunk; they are found once the run is shown. */
export async function indexRun(runId: string): Promise<void> {
  for (let after = -1; ; ) {
    const next = await write(async (tx) => {
      const run = await tx.run.findUnique({ where: { id: runId }, select: { comparisonId: true } });
      const claims = await tx.claim.findMany({
        where: { runId, position: { gt: after } },
        orderBy: { position: "asc" },
        take: CHUNK,
        select: { position: true, contentKey: true, side: true, quote: true },
      });
      if (run === null || claims.length === 0) return null;
      const data = claims.map(({ contentKey, side, quote }) => ({
        ...{ comparisonId: run.comparisonId, runId, kind: "claim", key: contentKey, side },
        ...{ folded: fold(quote), text: quote },
      }));
      await tx.searchLine.createMany({ data });
      return claims.at(-1)?.position ?? null;
    });
    if (next === null) return;
    after = next;
    await setImmediate();
  }
}

/** At start: what was stored before there was a search, or came with a backup of then, is put where the search reads. */
export async function indexMissing(): Promise<void> {
  const client = await reader();
  const runs = await client.run.findMany({
    where: { currentOf: { isNot: null }, claims: { some: {} }, searchLines: { none: {} } },
    select: { id: true },
  });
  for (const { id } of runs) await indexRun(id);
  const missing = await client.$queryRaw<{ id: string; comparisonId: string; kind: string }[]>`
    SELECT id, comparisonId, 'note' AS kind FROM Annotation
     WHERE deletedAt IS NULL AND id NOT IN (SELECT key FROM SearchLine WHERE runId IS NULL AND kind = 'note')
    UNION ALL
    SELECT id, comparisonId, 'claim' FROM PersonClaim
     WHERE id NOT IN (SELECT key FROM SearchLine WHERE runId IS NULL AND kind = 'claim')`;
  for (const { id, comparisonId, kind } of missing) {
    // Writing a row as it stands puts it where the search reads.
    await write(async (tx) => {
      if (kind === "note") {
        const row = await humanTables.annotation.find(tx, comparisonId, id);
        if (row) await humanTables.annotation.update(tx, comparisonId, row);
      } else {
        const row = await humanTables.personClaim.find(tx, comparisonId, id);
        if (row) await humanTables.personClaim.update(tx, comparisonId, row);
      }
    });
  }
}

import { setImmediate } from "node:timers/promises";
import { ulid } from "ulid";
import type { Prisma } from "../../generated/prisma/client";
import type { Report } from "../model/report";
import { type Tx, write } from "./db";
import { toJson } from "./json";
import { indexRun } from "./search-lines";

/** Rows a transaction writes: 10,000 at once would block the process for a second, 250 for less than a tenth. */
const CHUNK = 250;

/** One table's rows, written chunk by chunk. */
interface Batch {
  size: number;
  writeRows(tx: Tx, from: number, to: number): Promise<unknown>;
}

/**
 * Writes a report's claims, topics and links under an unpublished run, in short transactions between which others have
 * their turn. Nothing shows until `publishRun`.
 * @throws Error where a link names a claim or topic that the report lacks
 */
export async function writeReport(runId: string, report: Report): Promise<void> {
  for (const batch of toBatches(runId, report)) {
    for (let from = 0; from < batch.size; from += CHUNK) {
      await write((tx) => batch.writeRows(tx, from, from + CHUNK));
      await setImmediate();
    }
  }
  await indexRun(runId);
}

/**
 * Removes the claims, topics and links of a run, chunk by chunk. The run itself stays, as a line of the history. A run that is
 * shown is left alone.
 */
export async function removeReport(runId: string): Promise<void> {
  const isShown = await write((tx) => tx.comparison.count({ where: { currentRunId: runId } }));
  if (isShown > 0) return;
  await write((tx) => tx.searchLine.deleteMany({ where: { runId } }));
  await removeAll(
    (tx, where) => tx.link.deleteMany({ where }),
    (tx) => idsOf(tx.link.findMany(nextOf(runId))),
  );
  await removeAll(
    (tx, where) => tx.topic.deleteMany({ where }),
    (tx) => idsOf(tx.topic.findMany(nextOf(runId))),
  );
  await removeAll(
    (tx, where) => tx.claim.deleteMany({ where }),
    (tx) => idsOf(tx.claim.findMany(nextOf(runId))),
  );
}

function toBatches(runId: string, report: Report): Batch[] {
  const claimIds = new Map(report.claims.map((claim) => [claim.id, ulid()]));
  const topicIds = new Map(report.topics.map((topic) => [topic.id, ulid()]));
  const claims = report.claims.map(({ id, source, start, end, quote, ...slots }, position) => ({
    id: rowId(claimIds, id),
    runId,
    position,
    contentKey: id,
    side: source,
    start,
    end,
    quote,
    slots: toJson(slots),
  }));
  const topics = report.topics.map(({ id, label }, position) => ({
    id: rowId(topicIds, id),
    runId,
    position,
    contentKey: id,
    label,
  }));
  const links: Prisma.LinkCreateManyInput[] = [];
  const members: Prisma.LinkClaimCreateManyInput[] = [];
  for (const [position, link] of report.links.entries()) {
    const linkId = ulid();
    links.push({
      id: linkId,
      runId,
      topicId: rowId(topicIds, link.topicId),
      position,
      contentKey: link.id,
      relation: link.relation,
      kinds: toJson(link.kinds),
      origin: toJson(link.independence),
      use: link.use,
      method: link.method,
      strength: link.strength,
      findings: toJson(link.findings),
    });
    for (const side of ["a", "b"] as const) {
      for (const [place, key] of link[side].entries()) {
        const decides = link.decidedOn[side] === key;
        members.push({ linkId, claimId: rowId(claimIds, key), side, position: place, decides });
      }
    }
  }
  return [
    { size: claims.length, writeRows: (tx, from, to) => tx.claim.createMany({ data: claims.slice(from, to) }) },
    { size: topics.length, writeRows: (tx, from, to) => tx.topic.createMany({ data: topics.slice(from, to) }) },
    { size: links.length, writeRows: (tx, from, to) => tx.link.createMany({ data: links.slice(from, to) }) },
    { size: members.length, writeRows: (tx, from, to) => tx.linkClaim.createMany({ data: members.slice(from, to) }) },
  ];
}

function rowId(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the report names ${key}, which it does not hold`);
  return id;
}

const nextOf = (runId: string) => ({ where: { runId }, take: CHUNK, select: { id: true } });

async function idsOf(rows: Promise<{ id: string }[]>): Promise<string[]> {
  return (await rows).map((row) => row.id);
}

async function removeAll(
  remove: (tx: Tx, where: { id: { in: string[] } }) => Promise<unknown>,
  next: (tx: Tx) => Promise<string[]>,
): Promise<void> {
  for (;;) {
    const removed = await write(async (tx) => {
      const ids = await next(tx);
      if (ids.length > 0) await remove(tx, { id: { in: ids } });
      return ids.length;
    });
    if (removed < CHUNK) return;
    await setImmediate();
  }
}

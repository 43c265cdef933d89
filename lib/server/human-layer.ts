import type { EventRecord, HumanLayer } from "../model/human";
import type { Tx } from "./db";
import { humanTables } from "./human-rows";

/** Everything people did on one comparison, in the order the overlay expects. */
export async function loadHumanLayer(tx: Tx, comparisonId: string): Promise<HumanLayer> {
  return {
    citations: await humanTables.citation.list(tx, comparisonId),
    reviews: await humanTables.review.list(tx, comparisonId),
    annotations: await humanTables.annotation.list(tx, comparisonId),
    edits: await humanTables.claimEdit.list(tx, comparisonId),
    claims: await humanTables.personClaim.list(tx, comparisonId),
    topics: await humanTables.personTopic.list(tx, comparisonId),
    glossary: await humanTables.glossary.list(tx, comparisonId),
    links: await humanTables.personLink.list(tx, comparisonId),
    ops: await humanTables.linkOp.list(tx, comparisonId),
    events: await listEvents(tx, comparisonId),
  };
}

async function listEvents(tx: Tx, comparisonId: string): Promise<EventRecord[]> {
  const rows = await tx.event.findMany({ where: { comparisonId }, orderBy: { seq: "asc" } });
  return rows.map(({ comparisonId: _, at, ...row }) => ({ ...row, at: at.toISOString() }));
}

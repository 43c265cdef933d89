import type { Claim as ClaimRow, LinkClaim, Link as LinkRow, Topic as TopicRow } from "../../generated/prisma/client";
import type { Claim } from "../model/claim";
import type { Link, Topic } from "../model/link";
import { groupOf } from "../model/relation";
import { type Report, SCHEMA_VERSION } from "../model/report";
import { claimSlotsSchema } from "../schemas/claim-slots";
import { linkRowSchema } from "../schemas/link-row";
import { runPartsSchema } from "../schemas/run-parts";
import { sideSchema } from "../schemas/span";
import type { Tx } from "./db";

/**
 * Reads a run's rows back into the report that was written; its JSON columns are checked on the way.
 * @returns null where there is no such run, it was never published, or its rows have an older shape (it must be run again)
 * @throws ZodError where a stored column is not what it should be
 */
export async function readReport(tx: Tx, runId: string): Promise<Report | null> {
  const run = await tx.run.findUnique({ where: { id: runId } });
  if (!run || run.parts === null || run.schemaVersion !== SCHEMA_VERSION) return null;
  const ordered = { where: { runId }, orderBy: { position: "asc" } } as const;
  const claims = await tx.claim.findMany(ordered);
  const topics = await tx.topic.findMany(ordered);
  const links = await tx.link.findMany(ordered);
  const members = await tx.linkClaim.findMany({
    where: { link: { runId } },
    orderBy: [{ linkId: "asc" }, { side: "asc" }, { position: "asc" }],
  });
  const claimKeys = new Map(claims.map((claim) => [claim.id, claim.contentKey]));
  const topicKeys = new Map(topics.map((topic) => [topic.id, topic.contentKey]));
  const membersOf = new Map(links.map((link): [string, LinkClaim[]] => [link.id, []]));
  for (const member of members) membersOf.get(member.linkId)?.push(member);
  return {
    schemaVersion: run.schemaVersion,
    engineVersion: run.engineVersion,
    ...runPartsSchema.parse(run.parts),
    claims: claims.map(toClaim),
    topics: topics.map(toTopic),
    links: links.map((link) =>
      toLink(link, keyOf(topicKeys, link.topicId), membersOf.get(link.id) ?? [], (id) => keyOf(claimKeys, id)),
    ),
  };
}

function toClaim(row: ClaimRow): Claim {
  const { contentKey: id, start, end, quote } = row;
  return { id, source: sideSchema.parse(row.side), start, end, quote, ...claimSlotsSchema.parse(row.slots) };
}

function toTopic(row: TopicRow): Topic {
  return { id: row.contentKey, label: row.label };
}

function toLink(row: LinkRow, topicId: string, members: readonly LinkClaim[], claimKey: (id: string) => string): Link {
  const { origin, relation, ...columns } = linkRowSchema.parse(row);
  const side = (name: string) => members.filter((member) => member.side === name);
  const keysOf = (name: string) => side(name).map((member) => claimKey(member.claimId));
  const deciding = (name: string) => {
    const member = side(name).find((one) => one.decides);
    return member ? claimKey(member.claimId) : null;
  };
  return {
    id: row.contentKey,
    topicId,
    a: keysOf("a"),
    b: keysOf("b"),
    decidedOn: { a: deciding("a"), b: deciding("b") },
    relation,
    group: groupOf(relation),
    independence: origin,
    ...columns,
  };
}

function keyOf(keys: ReadonlyMap<string, string>, id: string): string {
  const key = keys.get(id);
  if (key === undefined) throw new Error(`row ${id} belongs to another run`);
  return key;
}

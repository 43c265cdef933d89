import type { LinkOp as LinkOpRow } from "../../../generated/prisma/client";
import type { LinkOp } from "../../model/human";
import { keysSchema, linkOpKindSchema } from "../../schemas/human-row";
import { toJson } from "../json";
import type { HumanTable } from "./human-table";

/** In the order in which they apply. */
export const linkOps: HumanTable<LinkOp> = {
  list: async (tx, comparisonId) =>
    (await tx.linkOp.findMany({ where: { comparisonId }, orderBy: { seq: "asc" } })).map(toLinkOp),
  find: async (tx, comparisonId, id) => {
    const row = await tx.linkOp.findFirst({ where: { id, comparisonId } });
    return row && toLinkOp(row);
  },
  create: (tx, comparisonId, row) => tx.linkOp.create({ data: { id: row.id, comparisonId, ...toColumns(row) } }),
  update: (tx, comparisonId, row) => tx.linkOp.update({ where: { id: row.id, comparisonId }, data: toColumns(row) }),
  remove: (tx, comparisonId, id) => tx.linkOp.delete({ where: { id, comparisonId } }),
};

function toColumns({ id: _id, claims, ...rest }: LinkOp) {
  return { ...rest, claims: toJson(claims) };
}

function toLinkOp(row: LinkOpRow): LinkOp {
  return {
    id: row.id,
    seq: row.seq,
    kind: linkOpKindSchema.parse(row.kind),
    linkKey: row.linkKey,
    otherKey: row.otherKey,
    topicId: row.topicId,
    claims: keysSchema.parse(row.claims),
    actor: row.actor,
  };
}

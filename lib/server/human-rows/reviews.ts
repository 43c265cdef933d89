import type { Review as ReviewRow } from "../../../generated/prisma/client";
import type { Review } from "../../model/human";
import { dispositionSchema, materialitySchema, relationSchema, seenSchema } from "../../schemas/human-row";
import { toJson } from "../json";
import type { HumanTable } from "./human-table";

export const reviews: HumanTable<Review> = {
  list: async (tx, comparisonId) =>
    (await tx.review.findMany({ where: { comparisonId }, orderBy: { id: "asc" } })).map(toReview),
  find: async (tx, comparisonId, id) => {
    const row = await tx.review.findFirst({ where: { id, comparisonId } });
    return row && toReview(row);
  },
  create: (tx, comparisonId, row) => tx.review.create({ data: { id: row.id, comparisonId, ...toColumns(row) } }),
  update: (tx, comparisonId, row) => tx.review.update({ where: { id: row.id, comparisonId }, data: toColumns(row) }),
  remove: (tx, comparisonId, id) => tx.review.delete({ where: { id, comparisonId } }),
};

function toColumns({ id: _id, seen, ...rest }: Review) {
  return { ...rest, seen: toJson(seen) };
}

function toReview(row: ReviewRow): Review {
  return {
    id: row.id,
    linkKey: row.linkKey,
    disposition: dispositionSchema.parse(row.disposition),
    relation: relationSchema.nullable().parse(row.relation),
    reason: row.reason,
    materiality: materialitySchema.nullable().parse(row.materiality),
    actor: row.actor,
    updatedAt: row.updatedAt.toISOString(),
    seen: seenSchema.parse(row.seen),
  };
}

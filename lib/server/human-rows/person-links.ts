import type { PersonLink as PersonLinkRow } from "../../../generated/prisma/client";
import type { PersonLink } from "../../model/human";
import { keysSchema, relationSchema } from "../../schemas/human-row";
import { toJson } from "../json";
import type { HumanTable } from "./human-table";

export const personLinks: HumanTable<PersonLink> = {
  list: async (tx, comparisonId) =>
    (await tx.personLink.findMany({ where: { comparisonId }, orderBy: { id: "asc" } })).map(toPersonLink),
  find: async (tx, comparisonId, id) => {
    const row = await tx.personLink.findFirst({ where: { id, comparisonId } });
    return row && toPersonLink(row);
  },
  create: (tx, comparisonId, row) => tx.personLink.create({ data: { id: row.id, comparisonId, ...toColumns(row) } }),
  update: (tx, comparisonId, row) =>
    tx.personLink.update({ where: { id: row.id, comparisonId }, data: toColumns(row) }),
  remove: (tx, comparisonId, id) => tx.personLink.delete({ where: { id, comparisonId } }),
};

function toColumns({ id: _id, a, b, ...rest }: PersonLink) {
  return { ...rest, a: toJson(a), b: toJson(b) };
}

function toPersonLink(row: PersonLinkRow): PersonLink {
  return {
    id: row.id,
    topicId: row.topicId,
    a: keysSchema.parse(row.a),
    b: keysSchema.parse(row.b),
    relation: relationSchema.parse(row.relation),
    actor: row.actor,
  };
}

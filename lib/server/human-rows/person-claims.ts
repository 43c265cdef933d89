import type { PersonClaim as PersonClaimRow } from "../../../generated/prisma/client";
import type { PersonClaim } from "../../model/human";
import { anchorSchema } from "../../schemas/human-row";
import { toJson } from "../json";
import type { HumanTable } from "./human-table";

export const personClaims: HumanTable<PersonClaim> = {
  list: async (tx, comparisonId) =>
    (await tx.personClaim.findMany({ where: { comparisonId }, orderBy: { id: "asc" } })).map(toPersonClaim),
  find: async (tx, comparisonId, id) => {
    const row = await tx.personClaim.findFirst({ where: { id, comparisonId } });
    return row && toPersonClaim(row);
  },
  create: (tx, comparisonId, row) => tx.personClaim.create({ data: { id: row.id, comparisonId, ...toColumns(row) } }),
  update: (tx, comparisonId, row) =>
    tx.personClaim.update({ where: { id: row.id, comparisonId }, data: toColumns(row) }),
  remove: (tx, comparisonId, id) => tx.personClaim.delete({ where: { id, comparisonId } }),
};

function toColumns({ anchor, actor }: PersonClaim) {
  return { anchor: toJson(anchor), actor };
}

function toPersonClaim(row: PersonClaimRow): PersonClaim {
  return { id: row.id, anchor: anchorSchema.parse(row.anchor), actor: row.actor };
}

import type { PersonClaim as PersonClaimRow } from "../../../generated/prisma/client";
import type { PersonClaim } from "../../model/human";
import { anchorSchema } from "../../schemas/human-row";
import { toJson } from "../json";
import type { HumanTable } from "./human-table";
import { putSearchLine } from "./search-line";

export const personClaims: HumanTable<PersonClaim> = {
  list: async (tx, comparisonId) =>
    (await tx.personClaim.findMany({ where: { comparisonId }, orderBy: { id: "asc" } })).map(toPersonClaim),
  find: async (tx, comparisonId, id) => {
    const row = await tx.personClaim.findFirst({ where: { id, comparisonId } });
    return row && toPersonClaim(row);
  },
  create: async (tx, comparisonId, row) => {
    await tx.personClaim.create({ data: { id: row.id, comparisonId, ...toColumns(row) } });
    await putSearchLine(tx, comparisonId, toSearched(row));
  },
  update: async (tx, comparisonId, row) => {
    await tx.personClaim.update({ where: { id: row.id, comparisonId }, data: toColumns(row) });
    await putSearchLine(tx, comparisonId, toSearched(row));
  },
  remove: async (tx, comparisonId, id) => {
    await tx.personClaim.delete({ where: { id, comparisonId } });
    await putSearchLine(tx, comparisonId, { kind: "claim", key: id, side: null, text: null });
  },
};

function toSearched({ id, anchor }: PersonClaim) {
  return { kind: "claim", key: id, side: anchor.source, text: anchor.exact } as const;
}

function toColumns({ anchor, actor }: PersonClaim) {
  return { anchor: toJson(anchor), actor };
}

function toPersonClaim(row: PersonClaimRow): PersonClaim {
  return { id: row.id, anchor: anchorSchema.parse(row.anchor), actor: row.actor };
}

import type { ClaimEdit as ClaimEditRow } from "../../../generated/prisma/client";
import type { ClaimEdit } from "../../model/human";
import { toNullableJson } from "../json";
import type { HumanTable } from "./human-table";

export const claimEdits: HumanTable<ClaimEdit> = {
  list: async (tx, comparisonId) =>
    (await tx.claimEdit.findMany({ where: { comparisonId }, orderBy: { id: "asc" } })).map(toClaimEdit),
  find: async (tx, comparisonId, id) => {
    const row = await tx.claimEdit.findFirst({ where: { id, comparisonId } });
    return row && toClaimEdit(row);
  },
  create: (tx, comparisonId, row) => tx.claimEdit.create({ data: { id: row.id, comparisonId, ...toColumns(row) } }),
  update: (tx, comparisonId, row) => tx.claimEdit.update({ where: { id: row.id, comparisonId }, data: toColumns(row) }),
  remove: (tx, comparisonId, id) => tx.claimEdit.delete({ where: { id, comparisonId } }),
};

function toColumns({ id: _id, value, ...rest }: ClaimEdit) {
  return { ...rest, value: toNullableJson(value) };
}

function toClaimEdit(row: ClaimEditRow): ClaimEdit {
  return {
    id: row.id,
    claimKey: row.claimKey,
    slot: row.slot,
    value: row.value,
    actor: row.actor,
    updatedAt: row.updatedAt.toISOString(),
  };
}

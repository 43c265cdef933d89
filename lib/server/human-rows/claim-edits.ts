import type { ClaimEdit as ClaimEditRow } from "../../../generated/prisma/client";
import type { ClaimEdit } from "../../model/human";
import { isTranslation } from "../../model/translation";
import { isTranslationValue } from "../../pipeline/overlay/claims";
import type { Tx } from "../db";
import { toNullableJson } from "../json";
import type { HumanTable } from "./human-table";
import { putSearchLine } from "./search-line";

export const claimEdits: HumanTable<ClaimEdit> = {
  list: async (tx, comparisonId) =>
    (await tx.claimEdit.findMany({ where: { comparisonId }, orderBy: { id: "asc" } })).map(toClaimEdit),
  find: async (tx, comparisonId, id) => {
    const row = await tx.claimEdit.findFirst({ where: { id, comparisonId } });
    return row && toClaimEdit(row);
  },
  create: async (tx, comparisonId, row) => {
    await tx.claimEdit.create({ data: { id: row.id, comparisonId, ...toColumns(row) } });
    await putTranslation(tx, comparisonId, row);
  },
  update: async (tx, comparisonId, row) => {
    await tx.claimEdit.update({ where: { id: row.id, comparisonId }, data: toColumns(row) });
    await putTranslation(tx, comparisonId, row);
  },
  remove: async (tx, comparisonId, id) => {
    const { claimKey, slot } = await tx.claimEdit.delete({ where: { id, comparisonId } });
    await putTranslation(tx, comparisonId, { claimKey, slot, value: null });
  },
};

/** A translation is found by its words; other values are not searched. */
async function putTranslation(tx: Tx, comparisonId: string, edit: Pick<ClaimEdit, "claimKey" | "slot" | "value">) {
  if (!isTranslation(edit)) return;
  const text = isTranslationValue(edit.value) ? edit.value.text : null;
  await putSearchLine(tx, comparisonId, { kind: "translation", key: edit.claimKey, side: null, text });
}

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

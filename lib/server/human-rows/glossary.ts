import type { GlossaryEntry as GlossaryEntryRow } from "../../../generated/prisma/client";
import type { GlossaryRow } from "../../model/human";
import { keysSchema } from "../../schemas/human-row";
import { toJson } from "../json";
import type { HumanTable } from "./human-table";

export const glossary: HumanTable<GlossaryRow> = {
  list: async (tx, comparisonId) =>
    (await tx.glossaryEntry.findMany({ where: { comparisonId }, orderBy: { id: "asc" } })).map(toGlossaryRow),
  find: async (tx, comparisonId, id) => {
    const row = await tx.glossaryEntry.findFirst({ where: { id, comparisonId } });
    return row && toGlossaryRow(row);
  },
  create: (tx, comparisonId, { spellings, ...row }) =>
    tx.glossaryEntry.create({ data: { ...row, comparisonId, spellings: toJson(spellings) } }),
  update: (tx, comparisonId, { id, spellings, ...data }) =>
    tx.glossaryEntry.update({ where: { id, comparisonId }, data: { ...data, spellings: toJson(spellings) } }),
  remove: (tx, comparisonId, id) => tx.glossaryEntry.delete({ where: { id, comparisonId } }),
};

function toGlossaryRow({ id, spellings, actor }: GlossaryEntryRow): GlossaryRow {
  return { id, spellings: keysSchema.parse(spellings), actor };
}

import { type Citation, citationOf, SIDES, type SourceCitation, type SourceId } from "../../model/source";
import { sourceTypeSchema } from "../../schemas/comparison-input";
import type { HumanTable } from "./human-table";

/** How a source is cited, as its row keeps it. A type that is not known any more counts as none. */
export function toCitation(row: Omit<Citation, "type"> & { type: string | null }): Citation {
  const type = sourceTypeSchema.safeParse(row.type);
  return citationOf({ ...row, type: type.success ? type.data : null });
}

/** What a person can change of the sources. Their id is the side; they are there as long as the comparison is. */
export const citations: HumanTable<SourceCitation> = {
  list: async (tx, comparisonId) => {
    const rows = await tx.source.findMany({ where: { comparisonId }, orderBy: { position: "asc" } });
    return rows.flatMap((row) => {
      const id = SIDES[row.position];
      return id === undefined ? [] : [{ id, ...toCitation(row) }];
    });
  },
  find: async (tx, comparisonId, id) => {
    const position = SIDES.indexOf(id as SourceId);
    const row = await tx.source.findUnique({ where: { comparisonId_position: { comparisonId, position } } });
    const side = SIDES[position];
    return row === null || side === undefined ? null : { id: side, ...toCitation(row) };
  },
  create: () => Promise.reject(new Error("a source is not made by a command")),
  update: (tx, comparisonId, { id, ...citation }) =>
    tx.source.update({
      where: { comparisonId_position: { comparisonId, position: SIDES.indexOf(id) } },
      data: citation,
    }),
  remove: () => Promise.reject(new Error("a source is not removed by a command")),
};

import type { Annotation as AnnotationRow } from "../../../generated/prisma/client";
import type { Annotation } from "../../model/human";
import { annotationStatusSchema, materialitySchema, tagsSchema, targetSchema } from "../../schemas/human-row";
import { toJson } from "../json";
import type { HumanTable } from "./human-table";
import { putSearchLine } from "./search-line";

/** Oldest first; deleted ones too, since their replies and their restoring need them. */
export const annotations: HumanTable<Annotation> = {
  list: async (tx, comparisonId) =>
    (await tx.annotation.findMany({ where: { comparisonId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] })).map(
      toAnnotation,
    ),
  find: async (tx, comparisonId, id) => {
    const row = await tx.annotation.findFirst({ where: { id, comparisonId } });
    return row && toAnnotation(row);
  },
  create: async (tx, comparisonId, row) => {
    await tx.annotation.create({ data: { id: row.id, comparisonId, ...toColumns(row) } });
    await putSearchLine(tx, comparisonId, toSearched(row));
  },
  update: async (tx, comparisonId, row) => {
    await tx.annotation.update({ where: { id: row.id, comparisonId }, data: toColumns(row) });
    await putSearchLine(tx, comparisonId, toSearched(row));
  },
  remove: async (tx, comparisonId, id) => {
    await tx.annotation.delete({ where: { id, comparisonId } });
    await putSearchLine(tx, comparisonId, { kind: "note", key: id, side: null, text: null });
  },
};

function toSearched({ id, body, deletedAt }: Annotation) {
  return { kind: "note", key: id, side: null, text: deletedAt === null ? body : null } as const;
}

function toColumns({ id: _id, target, tags, ...rest }: Annotation) {
  return { ...rest, target: toJson(target), tags: toJson(tags) };
}

function toAnnotation(row: AnnotationRow): Annotation {
  return {
    id: row.id,
    target: targetSchema.parse(row.target),
    body: row.body,
    tags: tagsSchema.parse(row.tags),
    materiality: materialitySchema.nullable().parse(row.materiality),
    status: annotationStatusSchema.parse(row.status),
    resolution: row.resolution,
    parentId: row.parentId,
    actor: row.actor,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}

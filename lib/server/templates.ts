import { ulid } from "ulid";
import type { Template as TemplateRow } from "../../generated/prisma/client";
import type { Template, TemplateContent } from "../model/template";
import { templateContentSchema } from "../schemas/template-input";
import { reader, type Tx, write } from "./db";
import { AppError } from "./errors";
import { toJson } from "./json";

/** The desk's templates by name. */
export async function listTemplates(): Promise<Template[]> {
  return findTemplates(await reader());
}

/**
 * The templates of these ids, in that order; what is gone is left out.
 * @param tx the transaction that uses them
 */
export async function pickTemplates(tx: Tx, ids: readonly string[]): Promise<Template[]> {
  const found = await findTemplates(tx);
  return ids.flatMap((id) => found.filter((template) => template.id === id));
}

export function createTemplate(content: TemplateContent, now = new Date()): Promise<Template> {
  return write(async (tx) => {
    const row = { id: ulid(now.getTime()), ...toColumns(content), createdAt: now, updatedAt: now };
    return toTemplate(await tx.template.create({ data: row }));
  });
}

/**
 * Puts other contents into a template.
 * @param version the one that was seen
 * @throws AppError `not_found`, `stale_version` where somebody else has changed it since
 */
export function changeTemplate(
  id: string,
  version: number,
  content: TemplateContent,
  now = new Date(),
): Promise<Template> {
  return write(async (tx) => {
    const row = await tx.template.findUnique({ where: { id, deletedAt: null } });
    if (!row) throw gone();
    if (row.version !== version) {
      throw new AppError("stale_version", 409, "Somebody else has changed this template meanwhile.");
    }
    const data = { ...toColumns(content), version: version + 1, updatedAt: now };
    return toTemplate(await tx.template.update({ where: { id }, data }));
  });
}

/**
 * Hides a template; `restoreTemplate` brings it back within 30 days. Comparisons that it was given to keep what they have.
 * @throws AppError `not_found`
 */
export function deleteTemplate(id: string, now = new Date()): Promise<void> {
  return setDeleted(id, now);
}

/**
 * Brings a deleted template back.
 * @throws AppError `not_found`
 */
export function restoreTemplate(id: string): Promise<void> {
  return setDeleted(id, null);
}

/** Removes for good what was deleted before `limit`. */
export async function purgeTemplates(limit: Date): Promise<void> {
  await write((tx) => tx.template.deleteMany({ where: { deletedAt: { lt: limit } } }));
}

async function setDeleted(id: string, deletedAt: Date | null): Promise<void> {
  const { count } = await write((tx) => tx.template.updateMany({ where: { id }, data: { deletedAt } }));
  if (count === 0) throw gone();
}

async function findTemplates(tx: Tx): Promise<Template[]> {
  const rows = await tx.template.findMany({ where: { deletedAt: null }, orderBy: [{ name: "asc" }, { id: "asc" }] });
  return rows.map(toTemplate);
}

function gone(): AppError {
  return new AppError("not_found", 404, "This template is not there any more.");
}

function toColumns({ name, glossary, topics }: TemplateContent) {
  return { name, glossary: toJson(glossary), topics: toJson(topics) };
}

function toTemplate({ id, version, name, glossary, topics }: TemplateRow): Template {
  return { id, version, ...templateContentSchema.parse({ name, glossary, topics }) };
}

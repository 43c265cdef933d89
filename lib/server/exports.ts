import { ulid } from "ulid";
import { Prisma } from "../../generated/prisma/client";
import { type ExportOrder, sealOf } from "../export/render";
import type { ExportMemory, ReportState } from "../model/exported";
import { reportStateSchema } from "../schemas/exported";
import type { ExportWay } from "../view/export-formats";
import { compareStates, keyOfState, stateOfReport } from "../view/report-state";
import { reader, type Tx, write } from "./db";
import { toJson } from "./json";

/** States that are kept: what stands now, and what stood before it. */
const STATES_KEPT = 2;

/** Remembers that a report left, and how the comparison stood. */
export async function rememberExport(
  id: string,
  order: ExportOrder,
  format: ExportWay,
  now = new Date(),
): Promise<ExportMemory> {
  const state = stateOfReport(order.report);
  const stateKey = keyOfState(state);
  const seal = sealOf(format, order);
  await write(async (tx) => {
    await tx.export.create({
      data: { id: ulid(now.getTime()), comparisonId: id, at: now, format, ...seal, state: toJson(state), stateKey },
    });
    await dropOldStates(tx, id);
  });
  return recallExport(id, state);
}

/** The last report that left, with what has changed since. @param state how the comparison stands */
export async function recallExport(id: string, state: ReportState): Promise<ExportMemory> {
  const last = await (await reader()).export.findFirst({ where: { comparisonId: id }, orderBy: NEWEST });
  if (last === null) return null;
  const { changed, added, gone, notes } = compareStates(reportStateSchema.parse(last.state), state);
  return {
    at: last.at.toISOString(),
    format: last.format,
    version: last.version,
    hash: last.hash,
    changes: { changed: changed.length, added: added.length, gone: gone.length, notes },
  };
}

/**
 * The last report of another state than this one: what a report tells the changes since. Whoever takes one state as Word and then as
 * PDF reads the same in both.
 */
export async function findEarlierExport(
  id: string,
  state: ReportState,
): Promise<{ at: string; version: string; state: ReportState } | null> {
  const found = await (await reader()).export.findFirst({
    where: { comparisonId: id, stateKey: { not: keyOfState(state) }, state: { not: Prisma.DbNull } },
    orderBy: NEWEST,
  });
  return found && { at: found.at.toISOString(), version: found.version, state: reportStateSchema.parse(found.state) };
}

const NEWEST: Prisma.ExportOrderByWithRelationInput[] = [{ at: "desc" }, { id: "desc" }];

/** Of the newest states one each stays, in the newest export that holds it. */
async function dropOldStates(tx: Tx, comparisonId: string): Promise<void> {
  const rows = await tx.export.findMany({
    where: { comparisonId, state: { not: Prisma.DbNull } },
    orderBy: NEWEST,
    select: { id: true, stateKey: true },
  });
  const kept = new Set<string>();
  const old = rows.filter(({ stateKey }) => {
    const isKept = !kept.has(stateKey) && kept.size < STATES_KEPT;
    kept.add(stateKey);
    return !isKept;
  });
  await tx.export.updateMany({ where: { id: { in: old.map(({ id }) => id) } }, data: { state: Prisma.DbNull } });
}

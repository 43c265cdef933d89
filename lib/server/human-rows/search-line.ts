import { fold } from "../../text/fold";
import type { Tx } from "../db";

/** What of a row the search over all comparisons reads. */
interface SearchedText {
  kind: "claim" | "note" | "translation";
  key: string;
  side: string | null;
  /** Null where it is not to be found (any more). */
  text: string | null;
}

/** Puts what a person wrote or marked where the search reads it, in place of what stood there of it. */
export async function putSearchLine(tx: Tx, comparisonId: string, searched: SearchedText): Promise<void> {
  const { kind, key, side, text } = searched;
  await tx.searchLine.deleteMany({ where: { comparisonId, kind, key, runId: null } });
  if (text === null) return;
  await tx.searchLine.create({ data: { comparisonId, runId: null, kind, key, side, folded: fold(text), text } });
}

import type { Anchor } from "../../model/human";
import type { SourceId } from "../../model/source";
import { runPartsSchema } from "../../schemas/run-parts";
import type { Tx } from "../db";
import { humanTables } from "../human-rows";
import { loadSources } from "../sources";
import type { CommandContext } from "./change";
import { CommandRefusal } from "./refusal";

/** A claim is an exact span of an unchanged text: refuses an anchor whose words do not stand where it says. */
export async function requireAnchor({ tx, comparisonId }: CommandContext, anchor: Anchor): Promise<void> {
  const sources = await loadSources(tx, comparisonId, await shownHashes(tx, comparisonId));
  const text = sources.find((source) => source.id === anchor.source)?.text ?? "";
  const { start, end, exact, prefix, suffix } = anchor;
  const isThere =
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix;
  if (!isThere) throw new CommandRefusal("anchor_mismatch", { anchor: "anchor_mismatch" });
}

/** The texts that people see: a corrected one waits until a run has read it. */
async function shownHashes(tx: Tx, comparisonId: string): Promise<string[]> {
  const run = await tx.run.findFirst({ where: { currentOf: { id: comparisonId } }, select: { parts: true } });
  const parts = run?.parts === undefined || run.parts === null ? null : runPartsSchema.parse(run.parts);
  return parts?.sources.map(({ sha256 }) => sha256) ?? [];
}

/** Refuses claims that are neither in the run that is shown nor marked by a person. */
export async function requireClaims(context: CommandContext, keys: readonly string[]): Promise<void> {
  await sidesOf(context, keys);
}

/** As `requireClaims`, and refuses a claim of the other side. */
export async function requireClaimsOf(side: SourceId, context: CommandContext, keys: readonly string[]): Promise<void> {
  const sides = await sidesOf(context, keys);
  if (sides.some((one) => one !== side)) throw new CommandRefusal("wrong_side", { [side]: "wrong_side" });
}

/** The sides of the claims, in any order. */
async function sidesOf({ tx, comparisonId }: CommandContext, keys: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(keys)];
  const ofEngine = await tx.claim.findMany({
    where: { contentKey: { in: wanted }, run: { currentOf: { id: comparisonId } } },
    select: { contentKey: true, side: true },
  });
  const ofPeople = await humanTables.personClaim.list(tx, comparisonId);
  const sides = new Map([
    ...ofPeople.map((claim): [string, string] => [claim.id, claim.anchor.source]),
    ...ofEngine.map((claim): [string, string] => [claim.contentKey, claim.side]),
  ]);
  const found = wanted.map((key) => sides.get(key));
  if (!found.every((side) => side !== undefined))
    throw new CommandRefusal("unknown_claim", { claims: "unknown_claim" });
  return found;
}

/** Refuses a topic that is neither in the run that is shown nor made by a person. */
export async function requireTopic({ tx, comparisonId }: CommandContext, key: string): Promise<void> {
  const ofEngine = await tx.topic.count({ where: { contentKey: key, run: { currentOf: { id: comparisonId } } } });
  const ofPeople = await tx.personTopic.count({ where: { comparisonId, id: key } });
  if (ofEngine + ofPeople === 0) throw new CommandRefusal("unknown_topic", { topicId: "unknown_topic" });
}

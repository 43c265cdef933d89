import { ulid } from "ulid";
import { Prisma } from "../../../generated/prisma/client";
import type { CommandResult } from "../../model/command";
import { type AnyCommand, commandSchema } from "../../schemas/command";
import { fieldErrorsOf } from "../../schemas/field-errors";
import { type Tx, write } from "../db";
import { toJson } from "../json";
import { type CommandContext, makeChanges } from "./change";
import { planChanges } from "./plan-changes";
import { CommandRefusal } from "./refusal";

/**
 * The one door for what people change: checks the command and the version, writes the rows, appends one event and raises the
 * version, all in one transaction. A command id that was used is answered as it was the first time.
 * @returns codes: `invalid_command`, `not_found`, `stale_version` (with the version to take), `command_id_used`, `id_used`, and
 * those of the commands (`row_missing`, `unchanged`, `anchor_mismatch`, `unknown_claim`, `wrong_side`, `unknown_topic`, `moved_on`, `in_use`)
 */
export async function runCommand(comparisonId: string, input: unknown, now = new Date()): Promise<CommandResult> {
  const parsed = commandSchema.safeParse(input);
  if (!parsed.success) return { ok: false, code: "invalid_command", fieldErrors: fieldErrorsOf(parsed.error) };
  try {
    return await write((tx) => execute(tx, comparisonId, parsed.data, now));
  } catch (error) {
    if (error instanceof CommandRefusal) {
      return { ok: false, code: error.code, ...(error.fieldErrors && { fieldErrors: error.fieldErrors }) };
    }
    // The id that the client made for a row is another comparison's.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
      return { ok: false, code: "id_used" };
    }
    throw error;
  }
}

/**
 * As `runCommand`, inside a transaction that is under way and for a command that the program itself has made.
 * @throws CommandRefusal where it cannot be done
 */
export async function execute(tx: Tx, comparisonId: string, command: AnyCommand, now: Date): Promise<CommandResult> {
  const { commandId, type, actor } = command;
  const comparison = await tx.comparison.findUnique({ where: { id: comparisonId, deletedAt: null } });
  if (!comparison) return { ok: false, code: "not_found" };
  const answered = await tx.event.findUnique({ where: { commandId } });
  if (answered) {
    const isSame = answered.comparisonId === comparisonId && answered.type === type;
    if (!isSame) return { ok: false, code: "command_id_used" };
    return { ok: true, data: { version: answered.seq, eventId: answered.id } };
  }
  const { version } = comparison;
  if (command.baseVersion !== version) return { ok: false, code: "stale_version", version };

  const context: CommandContext = { tx, comparisonId, actor, at: now.toISOString(), seq: version + 1 };
  const made = await makeChanges(context, await planChanges(context, command));
  const event = await tx.event.create({
    data: {
      id: ulid(now.getTime()),
      comparisonId,
      seq: context.seq,
      commandId,
      actor,
      type,
      at: now,
      payload: toJson(command.payload),
      before: toJson(made.map((change) => change.before)),
      after: toJson(made.map((change) => change.after)),
    },
  });
  await tx.comparison.update({ where: { id: comparisonId }, data: { version: context.seq, updatedAt: now } });
  return { ok: true, data: { version: context.seq, eventId: event.id } };
}

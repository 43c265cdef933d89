import { DEFAULT_DESK_SETTINGS, type DeskSettings } from "../model/desk-settings";
import { deskTagsSchema, reasonsSchema } from "../schemas/desk-settings";
import { reader, type Tx, write } from "./db";
import { AppError } from "./errors";
import { toJson } from "./json";

/** The one row's id. */
const ID = "desk";

/** What the desk has settled; the defaults where nothing is. */
export async function loadDeskSettings(): Promise<DeskSettings> {
  return find(await reader());
}

/**
 * Settles all of it anew.
 * @param settings with the version that was seen
 * @throws AppError `stale_version` where somebody else has changed it since
 */
export function saveDeskSettings(settings: DeskSettings): Promise<DeskSettings> {
  return write(async (tx) => {
    const { version } = await find(tx);
    if (version !== settings.version) {
      throw new AppError("stale_version", 409, "Somebody else has changed the desk's settings meanwhile.");
    }
    const { reasons, tags, daysKept } = settings;
    const data = { reasons: toJson(reasons), tags: toJson(tags), daysKept, version: version + 1 };
    await tx.deskSettings.upsert({ where: { id: ID }, create: { id: ID, ...data }, update: data });
    return { ...settings, version: version + 1 };
  });
}

async function find(tx: Tx): Promise<DeskSettings> {
  const row = await tx.deskSettings.findUnique({ where: { id: ID } });
  if (!row) return DEFAULT_DESK_SETTINGS;
  const { daysKept, version } = row;
  return { reasons: reasonsSchema.parse(row.reasons), tags: deskTagsSchema.parse(row.tags), daysKept, version };
}

import { listRows, type Row, type Sheet, type TopicRows } from "./rows";

/**
 * A sheet that says the same as `now`, with the very rows and topics of the one before it wherever nothing in them has changed: a
 * change of one row is no reason to draw a thousand others anew.
 */
export function keepRows(before: Sheet | null, now: Sheet): Sheet {
  if (before === null) return now;
  const rows = new Map(listRows(before).map((row) => [row.key, row]));
  const topics = new Map(before.topics.map((topic) => [topic.topic.id, topic]));
  const keep = (list: readonly Row[]) =>
    list.map((row) => {
      const old = rows.get(row.key);
      return old && isSame(old, row, DEPTH) ? old : row;
    });
  const keepTopic = (topic: TopicRows): TopicRows => {
    const next = { ...topic, rows: keep(topic.rows) };
    const old = topics.get(topic.topic.id);
    return old && isSame(old, next, 2) ? old : next;
  };
  return {
    topics: now.topics.map(keepTopic),
    only: { a: keep(now.only.a), b: keep(now.only.b) },
    internal: keep(now.internal),
  };
}

/** A row, its link, the link's notes, a note, the note's place: what lies deeper is never made anew. */
const DEPTH = 5;

/** True where two values are one, or hold the same so many levels down. */
function isSame(x: unknown, y: unknown, depth: number): boolean {
  if (Object.is(x, y)) return true;
  if (depth === 0 || typeof x !== "object" || typeof y !== "object" || x === null || y === null) return false;
  const [left, right] = [Object.entries(x), y as Record<string, unknown>];
  if (left.length !== Object.keys(y).length) return false;
  return left.every(([name, value]) => isSame(value, right[name], depth - 1));
}

import {
  ANNOTATION_STATUSES,
  type Annotation,
  type AnnotationStatus,
  type AnnotationTarget,
  MATERIALITIES,
  type Materiality,
} from "../model/human";
import type { ReviewedReport } from "../model/reviewed";
import type { SourceId } from "../model/source";
import { fold } from "../text/fold";
import { buildThreads, type Thread } from "./notes";
import { indexClaims } from "./rows";

/** Where a thread stands, in the words of the texts. */
export interface NotePlace {
  kind: AnnotationTarget["kind"];
  /** The source its words are from; null where it stands on more than one. */
  side: SourceId | null;
  /** The words it is on: a quote, or a topic's label. */
  words: string;
  /** The link whose row shows it; null where its row is not known. */
  linkKey: string | null;
  /** The claim it is on. */
  claimKey?: string;
}

/** A thread with its place; null: the place is gone. */
export interface PlacedThread extends Thread {
  place: NotePlace | null;
}

/** What the notes are narrowed to; null or empty: all. */
export interface NoteFilter {
  state: AnnotationStatus | null;
  weight: Materiality | null;
  tag: string | null;
  kind: AnnotationTarget["kind"] | null;
  /** Who wrote the note or an answer to it. */
  person: string | null;
  /** Days as `YYYY-MM-DD`, both included: something of the thread was written then. */
  from: string;
  to: string;
  text: string;
}

export const NO_NOTE_FILTER: NoteFilter = {
  state: null,
  weight: null,
  tag: null,
  kind: null,
  person: null,
  from: "",
  to: "",
  text: "",
};
export const NOTE_KINDS = [
  "link",
  "claim",
  "topic",
  "passage",
  "source",
] as const satisfies readonly NotePlace["kind"][];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a filter from the address; what it does not know it leaves out. */
export function parseNoteFilter(query: { get(name: string): string | null }): NoteFilter {
  const day = (name: string) => DAY.exec(query.get(name) ?? "")?.[0] ?? "";
  return {
    state: ANNOTATION_STATUSES.find((state) => state === query.get("state")) ?? null,
    weight: MATERIALITIES.find((weight) => weight === query.get("weight")) ?? null,
    tag: query.get("tag"),
    kind: NOTE_KINDS.find((kind) => kind === query.get("on")) ?? null,
    person: query.get("by"),
    from: day("from"),
    to: day("to"),
    text: query.get("q") ?? "",
  };
}

/** The address part of a filter, without the question mark; empty where nothing is set. */
export function formatNoteQuery({ state, weight, tag, kind, person, from, to, text }: NoteFilter): string {
  const parts = Object.entries({ state, weight, tag, on: kind, by: person, from, to, q: text });
  return parts.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : [])).join("&");
}

/** All threads of a comparison, oldest first, each with its place. */
export function listThreads(report: ReviewedReport): PlacedThread[] {
  const orphans = new Set(report.orphans.map(({ id }) => id));
  const placeOf = placesOf(report);
  return buildThreads(report.human.annotations).map((thread) => ({
    ...thread,
    place: orphans.has(thread.note.id) ? null : placeOf(thread.note.target),
  }));
}

function placesOf(report: ReviewedReport): (target: AnnotationTarget) => NotePlace | null {
  const claims = indexClaims(report.claims);
  const labels = new Map(report.topics.map(({ id, label }) => [id, label]));
  const linkOfClaim = new Map(report.links.flatMap((link) => [...link.a, ...link.b].map((id) => [id, link.id])));
  return (target) => {
    switch (target.kind) {
      case "passage":
        return { kind: "passage", side: target.anchor.source, words: target.anchor.exact, linkKey: null };
      case "source":
        return { kind: "source", side: target.source, words: target.quote, linkKey: null };
      case "claim": {
        const claim = claims.get(target.claimKey);
        if (!claim) return null;
        const linkKey = linkOfClaim.get(claim.id) ?? null;
        return { kind: "claim", side: claim.source, words: claim.quote, linkKey, claimKey: claim.id };
      }
      case "link": {
        const link = report.links.find(({ id }) => id === target.linkKey);
        const inside = report.internal.find(({ id }) => id === target.linkKey);
        const ids = link ? [link.decidedOn.a, link.decidedOn.b] : inside ? [inside.x[0], inside.y[0]] : null;
        if (!ids) return null;
        const words = ids.flatMap((id) => claims.get(id ?? "")?.quote ?? []).join(" / ");
        return { kind: "link", side: null, words, linkKey: target.linkKey };
      }
      case "topic": {
        const words = labels.get(target.topicKey);
        const link = report.links.find(({ topicId }) => topicId === target.topicKey);
        return words === undefined ? null : { kind: "topic", side: null, words, linkKey: link?.id ?? null };
      }
    }
  };
}

/** Where a thread's place is shown, from a comparison's own address on: words and claims in their text, else its row. */
export function wayToPlace({ kind, side, claimKey, linkKey }: NotePlace, noteId: string): string {
  const link = linkKey ? `link=${encodeURIComponent(linkKey)}` : "";
  if (kind === "source") return `/documents${side ? `?side=${side}` : ""}`;
  if (kind === "passage") return `/documents?note=${noteId}`;
  if (kind === "claim" && claimKey)
    return `/documents?${[link, `claim=${encodeURIComponent(claimKey)}`].filter(Boolean).join("&")}`;
  return link === "" ? "" : `?${link}`;
}

/**
 * The threads that a filter leaves; words are looked for in the notes, the quotes, the tags and the names.
 * @param dayOf the day of an ISO time as the reader's clock has it, `YYYY-MM-DD`
 */
export function filterThreads(
  threads: readonly PlacedThread[],
  filter: NoteFilter,
  dayOf: (at: string) => string = (at) => at.slice(0, 10),
): PlacedThread[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return threads.filter(({ note, answers, place }) => {
    if (filter.state !== null && note.status !== filter.state) return false;
    if (filter.weight !== null && note.materiality !== filter.weight) return false;
    if (!isByAndWithin([note, ...answers], filter, dayOf)) return false;
    if (filter.tag !== null && !note.tags.includes(filter.tag)) return false;
    if (filter.kind !== null && note.target.kind !== filter.kind) return false;
    if (words.length === 0) return true;
    const all = [note, ...answers];
    const texts = all.flatMap((one) => [one.body, one.actor, one.resolution, ...one.tags]);
    const searched = fold([...texts, place?.words ?? lastWords(note)].join("\n"));
    return words.every((word) => searched.includes(word));
  });
}

/** True where one of the notes was written by the person that is asked for, in the days that are. */
function isByAndWithin(
  notes: readonly Annotation[],
  { person, from, to }: NoteFilter,
  dayOf: (at: string) => string,
): boolean {
  return notes.some((one) => {
    if (person !== null && one.actor !== person) return false;
    const day = from === "" && to === "" ? "" : dayOf(one.createdAt);
    return (from === "" || day >= from) && (to === "" || day <= to);
  });
}

/** Everybody who wrote a note or an answer, by name. */
export function listWriters(threads: readonly Thread[]): string[] {
  const names = new Set(threads.flatMap(({ note, answers }) => [note, ...answers].map(({ actor }) => actor)));
  return [...names].sort((x, y) => (x < y ? -1 : 1));
}

/** The words that a note was on when it was written; empty where only a key is kept. */
export function lastWords(note: Annotation): string {
  if (note.target.kind === "source") return note.target.quote;
  return note.target.kind === "passage" ? note.target.anchor.exact : "";
}

/** The thread on one of these places that is still open, else the first: on the claims, on the links, on the links' topics; null without one. */
export function threadAt(
  report: ReviewedReport,
  { claims, links }: { claims: readonly string[]; links: readonly string[] },
): string | null {
  const topics = report.links.filter(({ id }) => links.includes(id)).map(({ topicId }) => topicId);
  const threads = buildThreads(report.human.annotations).map(({ note }) => note);
  const open = [...threads.filter(({ status }) => status === "open"), ...threads];
  const found =
    open.find(({ target }) => target.kind === "claim" && claims.includes(target.claimKey)) ??
    open.find(({ target }) => target.kind === "link" && links.includes(target.linkKey)) ??
    open.find(({ target }) => target.kind === "topic" && topics.includes(target.topicKey));
  return found?.id ?? null;
}

/** Every tag in use with how many threads carry it, the most used first. */
export function countTags(threads: readonly Thread[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { note } of threads) for (const tag of note.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((x, y) => y.count - x.count || (x.tag < y.tag ? -1 : 1));
}

/** Notes that were deleted, the last one first. */
export function listDeleted(notes: readonly Annotation[]): Annotation[] {
  return notes
    .filter(({ deletedAt }) => deletedAt !== null)
    .sort((x, y) => ((x.deletedAt ?? "") < (y.deletedAt ?? "") ? 1 : -1));
}

/** Tags as a person types them, parted by commas, each once. */
export function readTags(typed: string): string[] {
  const tags = typed
    .split(/[,，、;；]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
  return [...new Set(tags)];
}

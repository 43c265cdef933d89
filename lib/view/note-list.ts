import type { Annotation, AnnotationTarget } from "../model/human";
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

export const NOTE_STATES = ["all", "open", "resolved"] as const;
type NoteState = (typeof NOTE_STATES)[number];

/** What the notes are narrowed to; null: every tag, every kind of place. */
export interface NoteFilter {
  state: NoteState;
  tag: string | null;
  kind: AnnotationTarget["kind"] | null;
  text: string;
}

export const NO_NOTE_FILTER: NoteFilter = { state: "all", tag: null, kind: null, text: "" };
export const NOTE_KINDS = ["link", "claim", "topic", "passage"] as const satisfies readonly NotePlace["kind"][];

/** Reads a filter from the address; what it does not know it leaves out. */
export function parseNoteFilter(query: { get(name: string): string | null }): NoteFilter {
  return {
    state: NOTE_STATES.find((state) => state === query.get("state")) ?? "all",
    tag: query.get("tag"),
    kind: NOTE_KINDS.find((kind) => kind === query.get("on")) ?? null,
    text: query.get("q") ?? "",
  };
}

/** The address part of a filter, without the question mark; empty where nothing is set. */
export function formatNoteQuery({ state, tag, kind, text }: NoteFilter): string {
  const parts = Object.entries({ state: state === "all" ? null : state, tag, on: kind, q: text || null });
  return parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`])).join("&");
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
export function wayToPlace({ kind, claimKey, linkKey }: NotePlace, noteId: string): string {
  const link = linkKey ? `link=${encodeURIComponent(linkKey)}` : "";
  if (kind === "passage") return `/documents?note=${noteId}`;
  if (kind === "claim" && claimKey)
    return `/documents?${[link, `claim=${encodeURIComponent(claimKey)}`].filter(Boolean).join("&")}`;
  return link === "" ? "" : `?${link}`;
}

/** The threads that a filter leaves; words are looked for in the notes, the quotes, the tags and the names. */
export function filterThreads(threads: readonly PlacedThread[], filter: NoteFilter): PlacedThread[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return threads.filter(({ note, answers, place }) => {
    if (filter.state !== "all" && note.status !== filter.state) return false;
    if (filter.tag !== null && !note.tags.includes(filter.tag)) return false;
    if (filter.kind !== null && note.target.kind !== filter.kind) return false;
    if (words.length === 0) return true;
    const all = [note, ...answers];
    const texts = all.flatMap((one) => [one.body, one.actor, one.resolution, ...one.tags]);
    const searched = fold([...texts, place?.words ?? lastWords(note)].join("\n"));
    return words.every((word) => searched.includes(word));
  });
}

/** The words that a note was on when it was written; empty where only a key is kept. */
export function lastWords(note: Annotation): string {
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

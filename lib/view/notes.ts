import type { Annotation } from "../model/human";
import type { SourceId } from "../model/source";

/** A note with the answers to it, oldest first. */
export interface Thread {
  note: Annotation;
  answers: readonly Annotation[];
}

/** Orders notes into threads, oldest first; deleted notes fall away with their answers. */
export function buildThreads(notes: readonly Annotation[]): Thread[] {
  const alive = notes.filter((note) => note.deletedAt === null);
  const sorted = [...alive].sort((x, y) =>
    x.createdAt < y.createdAt ? -1 : x.createdAt > y.createdAt ? 1 : x.id < y.id ? -1 : 1,
  );
  return sorted
    .filter((note) => note.parentId === null)
    .map((note) => ({ note, answers: sorted.filter((other) => other.parentId === note.id) }));
}

export function notesOnClaim(notes: readonly Annotation[], claimKey: string): Annotation[] {
  return notes.filter((note) => note.target.kind === "claim" && note.target.claimKey === claimKey);
}

export function notesOnLink(notes: readonly Annotation[], linkKey: string): Annotation[] {
  return notes.filter((note) => note.target.kind === "link" && note.target.linkKey === linkKey);
}

/** A note on a passage whose words still stand where they stood. */
interface PassageNote {
  note: Annotation;
  start: number;
  end: number;
}

/** Notes on passages of one source, in text order, with their answers left out; a note whose words are gone is not guessed at. */
export function notesOnPassages(notes: readonly Annotation[], source: SourceId, text: string): PassageNote[] {
  return notes
    .flatMap((note): PassageNote[] => {
      if (note.deletedAt !== null || note.parentId !== null || note.target.kind !== "passage") return [];
      const { anchor } = note.target;
      if (anchor.source !== source || text.slice(anchor.start, anchor.end) !== anchor.exact) return [];
      return [{ note, start: anchor.start, end: anchor.end }];
    })
    .sort((x, y) => x.start - y.start || (x.note.id < y.note.id ? -1 : 1));
}

/** Tells how many notes that are not deleted hang on a link or on its claims; the notes are gone through once, not for every row. */
export function makeNoteCount(notes: readonly Annotation[]): (linkKey: string, claimKeys: readonly string[]) => number {
  const counts = { link: new Map<string, number>(), claim: new Map<string, number>() };
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { target, deletedAt } of notes) {
    if (deletedAt !== null) continue;
    if (target.kind === "link") add(counts.link, target.linkKey);
    if (target.kind === "claim") add(counts.claim, target.claimKey);
  }
  return (linkKey, claimKeys) =>
    claimKeys.reduce((sum, key) => sum + (counts.claim.get(key) ?? 0), counts.link.get(linkKey) ?? 0);
}

import { SIDES, type SourceId } from "@/lib/model/source";

/** A marked place in a text, as the page has it. */
export interface MarkPlace {
  mark: HTMLElement;
  side: SourceId;
  /** Claims and keys of links that lie there, the shortest claim first. */
  claims: readonly string[];
  links: readonly string[];
  notes: readonly string[];
}

/** The marked place that something on the page stands in; null where it stands in none. */
export function placeOfMark(target: EventTarget | null): MarkPlace | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>("[data-links], [data-note]") : null;
  const side = SIDES.find((one) => one === mark?.closest<HTMLElement>("[data-source]")?.dataset["source"]);
  if (!mark || !side) return null;
  const listed = (name: string) => (mark.dataset[name] ?? "").split(" ").filter(Boolean);
  return {
    mark,
    side,
    claims: listed("claims"),
    links: listed("links").map(decodeURIComponent),
    notes: listed("note"),
  };
}

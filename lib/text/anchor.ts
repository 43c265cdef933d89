import type { Anchor } from "../model/human";
import type { Span } from "../model/span";

/**
 * Finds an anchor in a text that may have been corrected since.
 * @returns the same place where the quote still stands there in its context; else the only place with the same quote, or the
 * only one of several with the same context; null where any character of the quote changed or the choice is not clear. A
 * look-alike is never taken.
 */
export function locateAnchor(text: string, anchor: Anchor): Span | null {
  if (anchor.exact === "") return null;
  const places: number[] = [];
  for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) places.push(at);
  const inContext = places.filter((at) => hasContext(text, at, anchor));
  const place =
    inContext.find((at) => at === anchor.start) ??
    only(inContext) ??
    (inContext.length === 0 ? only(places) : undefined);
  return place === undefined ? null : { start: place, end: place + anchor.exact.length };
}

function hasContext(text: string, at: number, anchor: Anchor): boolean {
  const before = at - anchor.prefix.length;
  return (
    before >= 0 && text.startsWith(anchor.prefix, before) && text.startsWith(anchor.suffix, at + anchor.exact.length)
  );
}

function only(places: readonly number[]): number | undefined {
  return places.length === 1 ? places[0] : undefined;
}

import { SIDES, type SourceId } from "../model/source";
import type { Span } from "../model/span";
import { codePointsOf, offsetOfPoint } from "../text/code-points";

/** A passage as an address names it. */
interface SpanAddress {
  source: SourceId;
  /** In code points of the text, half-open, as in the exports. */
  start: number;
  end: number;
  /** The words it begins with; all of them where `last` is empty. */
  first: string;
  /** The words that a long passage ends with. */
  last: string;
}

/** Longest passage that an address gives in full, and how much it gives of the two ends of a longer one; code points. */
const LONGEST = 48;
const END = 24;

/** The address part that names a passage, without the question mark: where it stands, and the words that must stand there. */
export function formatSpanQuery(source: SourceId, text: string, span: Span): string {
  const { start, end } = codePointsOf(text).span(span);
  const words = [...text.slice(span.start, span.end)];
  const isLong = words.length > LONGEST;
  const parts = [
    ["at", `${source}:${start}-${end}`],
    ["first", (isLong ? words.slice(0, END) : words).join("")],
    ...(isLong ? [["last", words.slice(-END).join("")]] : []),
  ];
  return parts.map(([name, value = ""]) => `${name}=${encodeURIComponent(value).replace("%3A", ":")}`).join("&");
}

/** Reads the passage that an address asks for; null where it asks for none. */
export function parseSpanQuery(query: { get(name: string): string | null }): SpanAddress | null {
  const { side, start, end } =
    /^(?<side>[ab]):(?<start>\d{1,9})-(?<end>\d{1,9})$/u.exec(query.get("at") ?? "")?.groups ?? {};
  const source = SIDES.find((one) => one === side);
  if (!source || Number(end) <= Number(start)) return null;
  const [first, last] = [query.get("first") ?? "", query.get("last") ?? ""];
  return { source, start: Number(start), end: Number(end), first, last };
}

/**
 * Where the passage stands in the text as it is now: at its place, else at the only other place with the same words. Null where its
 * words are not there any more, or stand in several other places: a look-alike is never taken.
 */
export function locateSpan(text: string, address: SpanAddress): Span | null {
  const start = offsetOfPoint(text, address.start);
  const here = spanFrom(text, start, address);
  if (here) return here;
  if (address.first === "") return null;
  const places: Span[] = [];
  for (let at = text.indexOf(address.first); at >= 0; at = text.indexOf(address.first, at + 1)) {
    const span = spanFrom(text, at, address);
    if (span) places.push(span);
  }
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** The passage, as long as its address says, from an offset on; null where other words stand there. */
function spanFrom(text: string, start: number, address: SpanAddress): Span | null {
  const length = address.end - address.start;
  // A code point is two units at most: no more of a long text is looked at for each place.
  const rest = text.slice(start, start + 2 * length);
  const end = start + offsetOfPoint(rest, length);
  const words = text.slice(start, end);
  if ([...words].length < length) return null;
  const isSame =
    address.last === "" ? address.first === "" || words === address.first : words.startsWith(address.first);
  return isSame && words.endsWith(address.last) ? { start, end } : null;
}

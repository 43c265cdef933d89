import type { Span } from "../../../model/span";

/** A word of the text that names something about a figure. */
export interface Named {
  text: string;
  span: Span;
}

export function toNamed(text: string, start: number): Named {
  return { text, span: { start, end: start + text.length } };
}

/** A half-open range of UTF-16 units in a source's stored text. Exports convert it to Unicode code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

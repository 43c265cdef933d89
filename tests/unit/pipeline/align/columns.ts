import type { ScoreColumns } from "../../../../lib/pipeline/align/scored";

/** What a test says of one scored pair. */
export interface Row {
  i?: number;
  j?: number;
  s?: number;
  t?: number;
  score: number;
  lead?: number;
  signs?: number;
  figures?: number;
}

/** Scored pairs as alignment holds them: a column for each thing that is known of them. */
export function toColumns(rows: readonly Row[]): ScoreColumns {
  const whole = (key: "i" | "j" | "s" | "t") => Int32Array.from(rows, (row) => row[key] ?? 0);
  return {
    count: rows.length,
    ...{ i: whole("i"), j: whole("j"), s: whole("s"), t: whole("t") },
    score: Float64Array.from(rows, ({ score }) => score),
    near: new Float64Array(rows.length),
    lead: Float64Array.from(rows, ({ lead }) => lead ?? 0),
    signs: Uint16Array.from(rows, ({ signs }) => signs ?? 1),
    figures: Float32Array.from(rows, ({ figures }) => figures ?? 0),
  };
}

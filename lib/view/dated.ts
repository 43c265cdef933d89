import type { Claim } from "../model/claim";
import type { Group } from "../model/relation";
import type { SourceId } from "../model/source";
import type { Span } from "../model/span";
import type { TimeExpression } from "../model/time";
import { parseIsoMoment } from "../text/calendar";
import { overlaps } from "../text/spans";
import { listRows, type Row, type Sheet } from "./rows";

/** A time of a claim, under the strongest row that shows it. */
export interface Dated {
  key: string;
  side: SourceId;
  claim: Claim;
  time: TimeExpression;
  rowKey: string;
  /** The group of its row. */
  group: Group;
  /** It stays on its source's clock: another was asked for, and its zone is not known. */
  isUnzoned?: true;
}

/** The times of one source that are one interval, however worded. */
export interface Occasion {
  /** That of its first time. */
  key: string;
  side: SourceId;
  /** Moments (see text/calendar); null for a side without bound. */
  from: number | null;
  to: number | null;
  /** Strongest row first. */
  times: readonly [Dated, ...Dated[]];
}

/** An occasion of A and one of B that a link sets side by side, by their keys. */
export interface Tie {
  a: string;
  b: string;
  rowKey: string;
  group: Group;
}

function keyOf(claim: Claim, time: TimeExpression): string {
  return `${claim.id}@${time.start}`;
}

/**
 * Every time of every claim once.
 * @param isWhole also those in rows of one source alone
 */
export function listDated(sheet: Sheet, isWhole: boolean): Dated[] {
  const found = new Map<string, Dated>();
  for (const row of isWhole ? listRows(sheet) : sheet.topics.flatMap((topic) => topic.rows))
    for (const claim of [...row.a, ...row.b])
      for (const time of claim.times) {
        const key = keyOf(claim, time);
        if (!found.has(key))
          found.set(key, { key, side: claim.source, claim, time, rowKey: row.key, group: row.link.group });
      }
  return [...found.values()];
}

/** Puts equal intervals of a source together; `unplaced` has no known bound: a clock is missing, or the words are vague. */
export function gatherOccasions(dated: readonly Dated[]): { occasions: Occasion[]; unplaced: Dated[] } {
  const found = new Map<string, { from: number | null; to: number | null; times: [Dated, ...Dated[]] }>();
  const unplaced: Dated[] = [];
  for (const item of dated) {
    const { from, to, resolved } = item.time;
    const bounds = { from: from === null ? null : parseIsoMoment(from), to: to === null ? null : parseIsoMoment(to) };
    if (resolved === "unresolved" || (bounds.from === null && bounds.to === null)) {
      unplaced.push(item);
      continue;
    }
    const name = `${item.side} ${from} ${to}`;
    const known = found.get(name);
    if (known) known.times.push(item);
    else found.set(name, { ...bounds, times: [item] });
  }
  const occasions = [...found.values()].map(
    (one): Occasion => ({ key: one.times[0].key, side: one.times[0].side, ...one }),
  );
  return { occasions, unplaced };
}

/** The ties between occasions, each once, under the strongest row that makes it. */
export function listTies(sheet: Sheet, occasions: readonly Occasion[]): Tie[] {
  const occasionOf = new Map(occasions.flatMap(({ key, times }) => times.map((item) => [item.key, key] as const)));
  const ties = new Map<string, Tie>();
  for (const row of sheet.topics.flatMap((topic) => topic.rows))
    for (const [x, y] of tiedIn(row)) {
      const [a, b] = [occasionOf.get(x), occasionOf.get(y)];
      if (a === undefined || b === undefined || ties.has(`${a} ${b}`)) continue;
      ties.set(`${a} ${b}`, { a, b, rowKey: row.key, group: row.link.group });
    }
  return [...ties.values()];
}

/** What a finding set side by side; where none named times, the two claims that decide, if each gives one time. */
function tiedIn(row: Row): [string, string][] {
  const named = row.link.findings.flatMap((finding) => {
    const b = timesUnder(row.b, finding.b);
    const a = timesUnder(row.a, finding.a);
    return a.length === 1 && b.length === 1 && a[0] && b[0] ? [[a[0], b[0]] as [string, string]] : [];
  });
  if (named.length > 0) return named;
  const deciding = (claims: readonly Claim[], id: string | null) =>
    claims.filter((claim) => claim.id === id).flatMap((claim) => claim.times.map((time) => keyOf(claim, time)));
  const a = deciding(row.a, row.link.decidedOn.a);
  const b = deciding(row.b, row.link.decidedOn.b);
  return a.length === 1 && b.length === 1 && a[0] && b[0] ? [[a[0], b[0]]] : [];
}

function timesUnder(claims: readonly Claim[], spans: readonly Span[]): string[] {
  return claims.flatMap((claim) =>
    claim.times.filter((time) => spans.some((span) => overlaps(span, time))).map((time) => keyOf(claim, time)),
  );
}

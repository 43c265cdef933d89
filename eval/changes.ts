import type { Claim } from "../lib/model/claim";
import type { Link } from "../lib/model/link";
import type { Report } from "../lib/model/report";
import type { RawInput } from "../lib/model/source";
import type { Span } from "../lib/model/span";
import type { Engine } from "../lib/pipeline";
import { overlaps } from "../lib/text/spans";
import { describeLink } from "./articles";
import { share } from "./tally";

/** A text and its copy with one change. */
export interface Change {
  id: string;
  /** What sort of change it is: figure, date, negation … */
  change: string;
  a: RawInput;
  b: RawInput;
  /** Groups that are right at the changed place. */
  groups: readonly string[];
  /** Kinds of which the link at the changed place has at least one; none asked for where empty. */
  kinds: readonly string[];
  /** Places that are flagged where the text is compared with itself (`flaggedPlaces`); null where that is not known. */
  baseline: ReadonlySet<string> | null;
}

export interface ChangeOutcome {
  id: string;
  change: string;
  caught: boolean;
  /** Caught, and with a right kind. */
  placed: boolean;
  /** False where no claim of the original stands at the place: what is asked, felt or boilerplate. */
  hasClaim: boolean;
  /** Claims of both sides, so that false alarms may be counted per thousand. */
  claims: number;
  /** Contradictions shown elsewhere: neither at the change nor resolved through it. */
  falseAlarms: string[];
  /** Links shown as `partly` elsewhere. */
  doubts: number;
  said: string;
}

/** Compares a text with its changed copy: what is said where they differ, and what is said elsewhere. */
export function judgeChange(engine: Engine, change: Change): ChangeOutcome {
  const report = engine.compare(change.a, change.b);
  const region = differingSpans(change.a.text, change.b.text);
  const claims = new Map(report.claims.map((c) => [c.source + c.id, c]));
  const claimsOf = (link: Link, side: "a" | "b") => link[side].map((id) => claims.get(side + id)!);
  const touches = (link: Link, side: "a" | "b") => claimsOf(link, side).some((c) => isAt(c, region[side]));
  const there = report.links.filter(
    (l) =>
      l.a.length > 0 &&
      l.b.length > 0 &&
      touches(l, "a") &&
      touches(l, "b") &&
      !change.baseline?.has(placeOf(report, l, region)),
  );
  const isAsked = (l: Link) => change.groups.includes(l.group);
  const keeps = change.groups.every((group) => group === "agree");
  const caught = there.some(isAsked) && (!keeps || there.every(isAsked));
  const shown = keeps ? there.filter((l) => !isAsked(l)) : there;
  const hasKind = (l: Link) => change.kinds.length === 0 || l.kinds.some((kind) => change.kinds.includes(kind));
  const elsewhere = report.links.filter(
    (l) =>
      !(["a", "b"] as const).some((side) => claimsOf(l, side).some((c) => isThrough(c, region[side]))) &&
      !change.baseline?.has(placeOf(report, l, region)),
  );
  const alarms = elsewhere.filter((l) => l.group === "contradict");
  return {
    id: change.id,
    change: change.change,
    caught,
    placed: caught && there.some((l) => isAsked(l) && hasKind(l)),
    hasClaim: report.claims.some((c) => c.source === "a" && isAt(c, region.a)),
    claims: report.claims.length,
    falseAlarms: alarms.map((l) => describeLink(change.id, report, l)),
    doubts: elsewhere.filter((l) => l.group === "partly").length,
    said: [around(change, region), ...shown.map((l) => describeLink(change.id, report, l))].join("\n"),
  };
}

/** Where the text is already flagged or left unclear against itself, between the copies or inside one, in its own places. */
export function flaggedPlaces(engine: Engine, input: RawInput): Set<string> {
  const report = engine.compare(input, input);
  const none = { a: { start: 0, end: 0 }, b: { start: 0, end: 0 } };
  const isFlag = ({ group }: { group: string }) => group === "contradict" || group === "partly" || group === "unclear";
  const starts = new Map(report.claims.map((c) => [c.source + c.id, c.start]));
  const inside = report.internal
    .filter(isFlag)
    .flatMap(({ source, x, y }) =>
      x.flatMap((p) => y.map((q) => placeKey(starts.get(source + p) ?? -1, starts.get(source + q) ?? -1))),
    );
  return new Set([...report.links.filter(isFlag).map((l) => placeOf(report, l, none)), ...inside]);
}

function placeKey(x: number, y: number): string {
  return [x, y].sort((p, q) => p - q).join();
}

/** The places of a link's deciding claims, in the offsets of the original, whichever side is which. */
function placeOf(report: Report, link: Link, region: { a: Span; b: Span }): string {
  const startOf = (side: "a" | "b") =>
    report.claims.find((c) => c.source === side && c.id === link.decidedOn[side])?.start ?? -1;
  const b = startOf("b");
  const shift = region.b.end - region.a.end;
  return placeKey(startOf("a"), b >= region.b.end ? b - shift : b);
}

/** The parts of two texts between their common beginning and their common end; widened by a unit where one is empty. */
function differingSpans(a: string, b: string): { a: Span; b: Span } {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const widen = (length: number): Span => {
    const to = length - end;
    return to > start ? { start, end: to } : { start: Math.max(0, start - 1), end: Math.min(length, start + 1) };
  };
  return { a: widen(a.length), b: widen(b.length) };
}

/** True where a claim holds the changed words, or they name who says it or when it was: "Mayor: …", a date in a clause of its own. */
function isAt(claim: Claim, region: Span): boolean {
  const speaker = claim.speaker?.span;
  return (
    overlaps(claim, region) ||
    (speaker ? overlaps(speaker, region) : false) ||
    claim.times.some((t) => overlaps(t, region))
  );
}

/** True where a claim holds the changed words, carries them over, or reads a time from the times before it. */
function isThrough(claim: Claim, region: Span): boolean {
  return (
    isAt(claim, region) ||
    claim.context.some((c) => overlaps(c, region)) ||
    claim.times.some((t) => t.resolved === "text" && t.start > region.start)
  );
}

function around({ a, b }: Change, region: { a: Span; b: Span }): string {
  const part = (text: string, { start, end }: Span) =>
    text.slice(Math.max(0, start - 20), end + 20).replaceAll("\n", " ");
  return `${part(a.text, region.a).slice(0, 120)} → ${part(b.text, region.b).slice(0, 120)}`;
}

export interface ChangeScores {
  changes: number;
  caught: number;
  placed: number;
  /** Changes where the original makes no claim; they count among those that are not caught. */
  withoutClaim: number;
  claims: number;
  falseAlarms: number;
  falseAlarmsPerThousand: number | null;
  doubts: number;
}

/** Counts outcomes by the sort of change, in the order in which the sorts first come. */
export function scoreChanges(outcomes: readonly ChangeOutcome[]): Record<string, ChangeScores> {
  const sorts = [...new Set(outcomes.map((o) => o.change))];
  return Object.fromEntries(
    sorts.map((sort) => {
      const own = outcomes.filter((o) => o.change === sort);
      const sum = (of: (o: ChangeOutcome) => number) => own.reduce((total, o) => total + of(o), 0);
      const [claims, falseAlarms] = [sum((o) => o.claims), sum((o) => o.falseAlarms.length)];
      const perThousand = share(falseAlarms * 1000, claims);
      return [
        sort,
        {
          changes: own.length,
          caught: sum((o) => Number(o.caught)),
          placed: sum((o) => Number(o.placed)),
          withoutClaim: sum((o) => Number(!o.hasClaim)),
          claims,
          falseAlarms,
          falseAlarmsPerThousand: perThousand,
          doubts: sum((o) => o.doubts),
        },
      ];
    }),
  );
}

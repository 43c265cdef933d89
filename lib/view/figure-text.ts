import type { Interval } from "../model/interval";
import type { Quantity } from "../model/quantity";

/** What a unit is called: a currency by its code, a counter by its own noun, else a key of `labels.units`. */
type UnitName = { kind: "currency"; code: string } | { kind: "noun"; text: string } | { kind: "key"; key: string };

/** Units that are the number itself, or stand at it: a share in percent, the plain number. */
const BARE: ReadonlySet<string> = new Set(["ratio", "number"]);

/** The name of a unit beside an axis; null where the figures need none. */
export function unitName(unit: string): UnitName | null {
  if (BARE.has(unit)) return null;
  if (/^[A-Z]{3}$/u.test(unit)) return { kind: "currency", code: unit };
  const noun = /^piece:(.+)$/u.exec(unit)?.[1];
  return noun ? { kind: "noun", text: noun } : { kind: "key", key: unit.replaceAll(/\W/gu, "_") };
}

/** A value in base units, short, as the language writes it: 25 %, 1.2亿, 120M. */
export function formatValue(value: number, unit: string, locale: string): string {
  const style =
    unit === "ratio"
      ? ({ style: "percent", maximumFractionDigits: 1 } as const)
      : ({ notation: "compact", maximumSignificantDigits: 4 } as const);
  return new Intl.NumberFormat(locale, style).format(value);
}

/** A difference with its sign. */
export function formatDifference(value: number, unit: string, locale: string): string {
  return `${value > 0 ? "+" : "−"}${formatValue(Math.abs(value), unit, locale)}`;
}

/** How an interval is best said. */
type FigureReading =
  | { kind: "point"; value: number }
  | { kind: "range"; low: number; high: number }
  | { kind: "over"; low: number; isOpen: boolean }
  | { kind: "under"; high: number; isOpen: boolean }
  | { kind: "none" };

/** Reads a figure's interval as worded, without rounding. */
export function readFigure({ low, high, lowOpen, highOpen }: Interval | Quantity): FigureReading {
  if (low === null && high === null) return { kind: "none" };
  if (low === null) return { kind: "under", high: high ?? 0, isOpen: highOpen };
  if (high === null) return { kind: "over", low, isOpen: lowOpen };
  return low === high ? { kind: "point", value: low } : { kind: "range", low, high };
}

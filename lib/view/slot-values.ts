import type { Quantity } from "../model/quantity";
import type { TimeExpression } from "../model/time";
import { readTime } from "./time-reading";

/** An interval as signs that need no language: `≥ 12`, `10–20`, `< 5`, `12`. */
export function describeInterval(quantity: Quantity): string {
  const { low, high, lowOpen, highOpen } = quantity;
  const put = (value: number) => putNumber(value, quantity.unit);
  if (low !== null && low === high) return put(low);
  if (low === null && high === null) return "…";
  if (low === null) return `${highOpen ? "<" : "≤"} ${put(high ?? 0)}`;
  if (high === null) return `${lowOpen ? ">" : "≥"} ${put(low)}`;
  return `${put(low)}–${put(high)}`;
}

/** A number in groups of three; a share in per cent. */
function putNumber(value: number, unit: string): string {
  const isShare = unit === "ratio";
  const shown = Number((isShare ? value * 100 : value).toPrecision(12));
  return `${shown.toLocaleString("en", { maximumFractionDigits: 6 })}${isShare ? "%" : ""}`;
}

/** A time as read: its first and last day. */
function describeTime({ from, to }: Pick<TimeExpression, "from" | "to">): string {
  const reading = readTime(from, to);
  switch (reading.kind) {
    case "one":
      return reading.at;
    case "range":
      return `${reading.from} – ${reading.to}`;
    case "from":
      return `≥ ${reading.from}`;
    case "before":
      return `< ${reading.to}`;
    case "none":
      return "…";
  }
}

/** A slot value in a few signs, whatever it holds. */
export function describeSlot(value: unknown): string {
  if (Array.isArray(value)) return value.map(describeSlot).join(" · ");
  if (typeof value !== "object" || value === null) return String(value ?? "…");
  if ("low" in value) return describeInterval(value as Quantity);
  if ("grain" in value) return describeTime(value as TimeExpression);
  if ("negated" in value) return value.negated ? "¬" : "+";
  if ("name" in value) return String(value.name);
  return JSON.stringify(value);
}

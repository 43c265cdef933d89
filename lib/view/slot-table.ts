import type { Claim } from "../model/claim";
import type { Link } from "../model/link";
import type { Kind } from "../model/relation";
import type { Span } from "../model/span";
import { describeInterval } from "./slot-values";
import { voiceOf } from "./speakers";

/** How the two sides stand in one slot. `near`: neither equal nor called different by any rule. `one_side`: only one says it. */
const SLOT_MARKS = ["same", "near", "differs", "one_side"] as const;
export type SlotMark = (typeof SLOT_MARKS)[number];

const SLOT_NAMES = ["who", "status", "when", "how_many", "of_what", "names", "polarity", "why"] as const;
type SlotName = (typeof SLOT_NAMES)[number];

/** One value of a slot: words of the source, a label code of messages, or a reading of the words (a date, an interval). */
export type SlotValue =
  | {
      kind: "words";
      text: string;
      reading: { from: string | null; to: string | null } | null;
      /** The interval that a figure is read as, where it says more than the words do. */
      readAs?: string;
    }
  | { kind: "code"; namespace: "statuses" | "polarities" | "originKinds"; code: string };

interface SlotRow {
  slot: SlotName;
  a: readonly SlotValue[];
  b: readonly SlotValue[];
  mark: SlotMark;
}

/** Kinds with which a rule says that a slot differs. */
const KINDS_OF: Record<SlotName, readonly Kind[]> = {
  who: ["attribution"],
  status: ["modality", "framing"],
  when: ["time", "forecast_vs_actual"],
  how_many: ["numeric_value", "numeric_bound", "unit_currency"],
  of_what: ["denominator", "scope", "extent", "definition"],
  names: ["entity", "role_structure", "place"],
  polarity: ["negation", "antonym"],
  why: ["cause_reason"],
};

interface Side {
  claim: Claim;
  text: string;
  /** Gives a folded name as the text spells it. */
  spell?: (name: string) => string;
  /** Slots that a person set. */
  edited?: ReadonlySet<string>;
}

function asItIs(name: string): string {
  return name;
}

/** What is compared to call two slots the same: canonical values, not the wording. */
interface Cell {
  values: readonly SlotValue[];
  keys: readonly string[];
}

/**
 * The deciding claims of a link, slot by slot. Slots in which neither side says anything are left out.
 * The marks repeat what the rules found (`kinds`) and otherwise only equality of values; nothing is decided here.
 */
export function buildSlotTable(link: Link, a: Side, b: Side): SlotRow[] {
  return SLOT_NAMES.flatMap((slot): SlotRow[] => {
    const left = cellOf(slot, a);
    const right = cellOf(slot, b);
    if (left.values.length === 0 && right.values.length === 0) return [];
    if (slot === "polarity" && !a.claim.polarity.negated && !b.claim.polarity.negated) return [];
    const differs = link.kinds.some((kind) => KINDS_OF[slot].includes(kind));
    return [{ slot, a: left.values, b: right.values, mark: differs ? "differs" : markOf(slot, left, right, link) }];
  });
}

function markOf(slot: SlotName, a: Cell, b: Cell, link: Link): SlotMark {
  if (a.values.length === 0 || b.values.length === 0) return "one_side";
  if (
    slot === "who" &&
    (link.independence.speaker === "same_speaker" || link.independence.speaker === "same_statement")
  )
    return "same";
  if (slot === "who" && link.independence.speaker === "different") return "differs";
  const same = a.keys.length === b.keys.length && a.keys.every((key) => b.keys.includes(key));
  if (same) return "same";
  // A status or a polarity is one of a few: two that are not the same differ.
  return slot === "status" || slot === "polarity" ? "differs" : "near";
}

function cellOf(slot: SlotName, { claim, text, spell = asItIs, edited }: Side): Cell {
  switch (slot) {
    case "who": {
      const voice = voiceOf(claim, text, spell);
      if (voice.name === null)
        return {
          values: [{ kind: "code", namespace: "originKinds", code: claim.originKind }],
          keys: [claim.originKind],
        };
      const name = voice.role && !voice.name.includes(voice.role) ? `${voice.name} (${voice.role})` : voice.name;
      return { values: [words(name)], keys: [claim.speaker?.name ?? name] };
    }
    case "status":
      return { values: [{ kind: "code", namespace: "statuses", code: claim.status }], keys: [claim.status] };
    case "polarity": {
      const code = claim.polarity.negated ? "negated" : "affirmed";
      return { values: [{ kind: "code", namespace: "polarities", code }], keys: [code] };
    }
    case "when":
      return {
        values: claim.times.map((time) => ({
          kind: "words",
          text: time.text,
          reading: { from: time.from, to: time.to },
        })),
        keys: claim.times.map((time) => `${time.from ?? time.text}/${time.to ?? ""}`),
      };
    case "how_many":
      return {
        values: claim.quantities.map((quantity) => {
          const isPlain = quantity.low === quantity.high && !edited?.has("quantities");
          return isPlain ? words(quantity.text) : { ...words(quantity.text), readAs: describeInterval(quantity) };
        }),
        keys: claim.quantities.map(
          (q) => `${q.low}${q.lowOpen ? "<" : ""}/${q.high}${q.highOpen ? "<" : ""} ${q.unit}`,
        ),
      };
    case "of_what":
      return measuresOf(claim, text, spell);
    case "names":
      return unique(claim.entities.map((name) => [name.canonical, name.text] as const));
    case "why":
      return unique(claim.reasons.map((span) => [cut(text, span), cut(text, span)] as const));
  }
}

function measuresOf(claim: Claim, text: string, spell: (name: string) => string): Cell {
  const pairs = claim.measure.flatMap((measure): [string, string][] => {
    const head = measure.attributeSpan
      ? cut(text, measure.attributeSpan)
      : measure.attribute && spell(measure.attribute);
    const base = measure.baseSpan ? cut(text, measure.baseSpan) : measure.base && spell(measure.base);
    if (!head && !base) return [];
    const shown = base ? `${head ?? ""} / ${base}` : (head ?? "");
    return [[[measure.attribute, measure.base, ...measure.scope].join("|"), shown]];
  });
  return unique(pairs);
}

function unique(pairs: readonly (readonly [key: string, shown: string])[]): Cell {
  const map = new Map<string, string>();
  for (const [key, shown] of pairs) if (!map.has(key)) map.set(key, shown);
  return { values: [...map.values()].map(words), keys: [...map.keys()] };
}

function words(text: string): SlotValue {
  return { kind: "words", text, reading: null };
}

function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

import type { CommandPayloads } from "../model/command";
import { HINTS, type Hint } from "./preferences";
import type { RowAsk } from "./row-steps";
import type { ShortcutAction } from "./shortcuts";

/** The actions whose keys a hint shows: one, or the first and last of several. */
export const KEYS_OF_HINT: Readonly<Record<Hint, readonly ShortcutAction[]>> = {
  confirm: ["confirm"],
  change: ["agree", "unclear"],
  link: ["match"],
  annotate: ["note"],
  export: [],
};

/** The hint that a change follows; null where it is none of the first steps. */
export function hintOf({ type, payload }: RowAsk): Hint | null {
  if (type === "annotation.create") return "annotate";
  if (type === "review.set") {
    const { disposition } = payload as CommandPayloads["review.set"];
    return disposition === "confirmed" ? "confirm" : disposition === "changed" ? "change" : null;
  }
  if (type === "link.op") return (payload as CommandPayloads["link.op"]).kind === "merge" ? "link" : null;
  if (type !== "link.create") return null;
  const { a, b } = payload as CommandPayloads["link.create"];
  return a.length > 0 && b.length > 0 ? "link" : null;
}

/** Adds hints to those that are gone; one and the same list where all of them were gone before. */
export function withGone(gone: readonly Hint[], more: readonly (Hint | null)[]): readonly Hint[] {
  return more.every((hint) => hint === null || gone.includes(hint))
    ? gone
    : HINTS.filter((hint) => gone.includes(hint) || more.includes(hint));
}

import type { Group } from "../../model/relation";

/** A sign for each group: no group is told by its colour alone, nor by its word alone. */
const SIGNS: Readonly<Record<Group, string>> = {
  contradict: "≠",
  partly: "≈",
  agree: "✓",
  unclear: "?",
  only_a: "◐",
  only_b: "◑",
};

export function signOf(group: Group): string {
  return SIGNS[group];
}

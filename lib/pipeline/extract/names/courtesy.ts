import { COURTESY } from "../../../lang/zh/names";
import { matchesOf } from "../../../text/matches-of";
import { overlaps } from "../../../text/spans";
import type { Occurrence } from "./find-mentions";
import type { NameScene } from "./scene";

const TITLED = new RegExp(`(?<surname>\\p{Script=Han})(?:${COURTESY.join("|")})`, "gu");

/**
 * A lone family name with a title (李教授) stands for the one person of that family name who is named in full in the same source.
 * @param persons Chinese names of persons
 */
export function findCourtesyForms(
  { folded, grid }: NameScene,
  occurrences: readonly Occurrence[],
  persons: ReadonlySet<string>,
): Occurrence[] {
  const bySurname = new Map<string, Set<string>>();
  for (const { key } of occurrences) {
    if (!persons.has(key) || key.includes("·") || key.length > 4) continue;
    bySurname.set(key.charAt(0), (bySurname.get(key.charAt(0)) ?? new Set()).add(key));
  }
  const taken = new Set(occurrences.map(({ start }) => start));
  const found: Occurrence[] = [];
  for (const match of matchesOf(TITLED, folded)) {
    const names = bySurname.get(match.groups!["surname"]!);
    const start = match.index;
    if (names?.size !== 1 || taken.has(start) || !grid.isBoundary(start)) continue;
    const end = start + match[0].length;
    if (occurrences.some((name) => overlaps(name, { start, end }))) continue;
    found.push({ start, end, key: [...names][0]!, script: "han" });
  }
  return found;
}

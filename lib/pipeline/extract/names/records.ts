import type { EntityKind } from "../../../model/entity";
import { hasLegalTail, isAcronymIn, type NameRecord } from "./aliases";
import type { Occurrence } from "./find-mentions";
import { kindOf, type NameForm } from "./form-table";
import type { LatinName } from "./latin-names";

/** Accepted names that occur, with their counts over all sources, sorted by key. */
export function toRecords(
  forms: readonly NameForm[],
  latin: readonly LatinName[],
  shorts: ReadonlyMap<string, string>,
  occurrences: readonly (readonly Occurrence[])[],
): NameRecord[] {
  const counts = new Map<string, number>();
  for (const { key } of occurrences.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const count = (key: string) => counts.get(key) ?? 0;
  const kinds = new Map(forms.map((form) => [form.text, kindOf(form)]));
  return [
    ...forms.map(
      ({ text }): NameRecord => ({
        key: text,
        words: [text],
        script: "han",
        kind: kinds.get(text)!,
        count: count(text),
      }),
    ),
    ...[...shorts].map(([short, full]): NameRecord => {
      return { key: short, words: [short], script: "han", kind: kinds.get(full) ?? "other", count: count(short) };
    }),
    ...latin.map(({ key, words, kind }): NameRecord => ({ key, words, script: "latin", kind, count: count(key) })),
  ]
    .filter((record) => record.count > 0)
    .sort((x, y) => (x.key < y.key ? -1 : 1));
}

/** What every mention of a group shows. */
export interface Described {
  canonical: string;
  kind: EntityKind;
}

/** For each key the canonical form and kind of its group. */
export function describeGroups(records: readonly NameRecord[], groups: readonly number[]): Map<string, Described> {
  const members = new Map<number, NameRecord[]>();
  for (const [at, record] of records.entries()) {
    members.set(groups[at]!, [...(members.get(groups[at]!) ?? []), record]);
  }
  const described = new Map<string, Described>();
  for (const group of members.values()) {
    const kind = groupKind(group);
    const canonical = chooseCanonical(group, kind);
    for (const { key } of group) described.set(key, { canonical, kind });
  }
  return described;
}

/** More than any name is counted in a text. */
const FULL_WEIGHT = 1000;

function groupKind(group: readonly NameRecord[]): EntityKind {
  const weights = new Map<EntityKind, number>();
  for (const record of group) {
    // 有限公司 and Inc. leave no doubt.
    const weight = hasLegalTail(record) ? FULL_WEIGHT : record.count;
    if (record.kind !== "other") weights.set(record.kind, (weights.get(record.kind) ?? 0) + weight);
  }
  return [...weights].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))[0]?.[0] ?? "other";
}

/**
 * Not an acronym where there is a name in full; of the commoner script; a person's fullest name, else the most frequent form, then one
 * without a legal tail, then the longer, then the first in order.
 */
function chooseCanonical(all: readonly NameRecord[], kind: EntityKind): string {
  const spelled = all.filter((record) => !isAcronymIn(record, all));
  const group = spelled.length > 0 ? spelled : all;
  const total = (script: string) =>
    group.reduce((sum, record) => sum + (record.script === script ? record.count : 0), 0);
  const script = total("han") >= total("latin") ? "han" : "latin";
  const written = (record: NameRecord) => record.words.join(" ");
  const best = group
    .filter((record) => record.script === script)
    .sort((x, y) => {
      const length = written(y).length - written(x).length;
      const plain = Number(hasLegalTail(x)) - Number(hasLegalTail(y));
      const full = kind === "person" || (kind === "other" && script === "latin");
      const byLength = full ? length || y.count - x.count : y.count - x.count || plain || length;
      return byLength || (x.key < y.key ? -1 : 1);
    })[0]!;
  return written(best);
}

import { COURTESY } from "../../lang/zh/names";
import type { Entity, EntityKind, EntityMention } from "../../model/entity";
import { packOf } from "../../model/lang";
import type { Reading } from "../../model/reading";
import type { Lexicon } from "../../model/resources";
import { fold } from "../../text/fold";
import { groupAliases, hasLegalTail, isAcronymIn, type NameRecord } from "./names/aliases";
import { findCourtesyForms } from "./names/courtesy";
import { findOccurrences, findShortForms, indexHan, type Occurrence } from "./names/find-mentions";
import { kindOf, makeFormTable, type NameForm } from "./names/form-table";
import { collectLatinNames, type LatinName } from "./names/latin-names";
import { makeNameScene, type NameScene } from "./names/scene";
import { findStatedAliases } from "./names/stated";
import { addDictionaryNames } from "./names/zh-dictionary";
import { addForeignPersons } from "./names/zh-foreign";
import { addFramedNames } from "./names/zh-frames";
import { addPersons } from "./names/zh-persons";
import { addRecurringNames } from "./names/zh-recurring";
import { addAmbiguousNames, addTaggedNames, addTailedNames } from "./names/zh-tags";

/** Names of one source or of several read together. */
export interface NamesFound {
  /** For each reading its mentions, in text order, none overlapping. */
  mentions: EntityMention[][];
  /** Sorted by canonical form. */
  entities: Entity[];
}

/**
 * Finds names by span, never by segmented words: cues and recurrence say what is a name, then every occurrence is taken.
 * Forms that differ by script, spaces or case are one; aliases join where they are unambiguous (see names/aliases).
 * @param readings sources read together, so that a name that only one of them introduces is found in all; their order does not matter
 * @returns spans in UTF-16 units of each source's text
 */
export function extractNames(readings: readonly Reading[], lexicon: Lexicon): NamesFound {
  const scenes = readings.map((reading) => makeNameScene(reading, lexicon));
  const forms = collectHanNames(scenes);
  const latin = collectLatinNames(scenes);
  const names = forms.map(({ text }) => text);
  const shorts = findShortForms(scenes, names, indexHan(names));
  const index = indexHan([...names, ...shorts.keys()]);
  const keys = new Set(latin.map(({ key }) => key));
  const occurrences = scenes.map((scene) => findOccurrences(scene, index, keys));

  const records = toRecords(forms, latin, shorts, occurrences);
  const stated = [...shorts, ...scenes.flatMap((scene, at) => findStatedAliases(scene, occurrences[at]!))];
  const groups = groupAliases(records, stated, lexicon);
  const described = describeGroups(records, groups);
  const persons = new Set(
    records.filter(({ script, kind }) => script === "han" && kind === "person").map(({ key }) => key),
  );
  const mentions = scenes.map((scene, at) => {
    const all = [...occurrences[at]!, ...findCourtesyForms(scene, occurrences[at]!, persons)].sort(
      (x, y) => x.start - y.start,
    );
    return all.flatMap((occurrence) => toMention(occurrence, scene, described));
  });
  return { mentions, entities: toEntities(mentions) };
}

function collectHanNames(scenes: readonly NameScene[]): NameForm[] {
  const table = makeFormTable();
  const chinese = scenes.filter(({ reading }) => packOf(reading.source.lang) === "zh");
  for (const scene of chinese) {
    addTaggedNames(scene, table);
    addAmbiguousNames(scene, table);
    addTailedNames(scene, table);
    addPersons(scene, table);
    addForeignPersons(scene, table);
    addDictionaryNames(scene, table);
    addFramedNames(scene, table);
  }
  addRecurringNames(chinese, table);
  const names = table.accepted().filter(({ text }) => /\p{Script=Han}/u.test(text));
  return names.filter(({ text }) => !isCourtesyOf(text, names));
}

/** 陈校长, where a 陈 is named in full: left to findCourtesyForms. */
function isCourtesyOf(text: string, names: readonly NameForm[]): boolean {
  if (!COURTESY.includes(text.slice(1))) return false;
  return names.some(
    (name) =>
      name.text !== text &&
      name.text.startsWith(text.charAt(0)) &&
      kindOf(name) === "person" &&
      !COURTESY.includes(name.text.slice(1)),
  );
}

function toRecords(
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

interface Described {
  canonical: string;
  kind: EntityKind;
}

/** For each key the canonical form and kind of its group. */
function describeGroups(records: readonly NameRecord[], groups: readonly number[]): Map<string, Described> {
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

function toMention(
  { start, end, key }: Occurrence,
  { reading }: NameScene,
  described: ReadonlyMap<string, Described>,
): EntityMention[] {
  const found = described.get(key);
  return found === undefined ? [] : [{ start, end, text: reading.source.text.slice(start, end), ...found }];
}

function toEntities(mentions: readonly (readonly EntityMention[])[]): Entity[] {
  const entities = new Map<string, { kind: EntityKind; aliases: Set<string> }>();
  for (const { canonical, kind, text } of mentions.flat()) {
    const entity = entities.get(canonical) ?? { kind, aliases: new Set() };
    entities.set(canonical, entity);
    entity.aliases.add(fold(text));
  }
  return [...entities]
    .map(([canonical, { kind, aliases }]) => ({ canonical, kind, aliases: [...aliases].sort() }))
    .sort((x, y) => (x.canonical < y.canonical ? -1 : 1));
}

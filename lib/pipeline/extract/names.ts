import type { Entity, EntityKind, EntityMention } from "../../model/entity";
import type { Reading } from "../../model/reading";
import type { Lexicon } from "../../model/resources";
import { fold } from "../../text/fold";
import { groupAliases } from "./names/aliases";
import { findCourtesyForms } from "./names/courtesy";
import { findOccurrences, findShortForms, indexHan, type Occurrence } from "./names/find-mentions";
import { collectHanNames } from "./names/han-names";
import { collectLatinNames } from "./names/latin-names";
import { type Described, describeGroups, toRecords } from "./names/records";
import { makeNameScene, type NameScene } from "./names/scene";
import { findStatedAliases } from "./names/stated";

/** Names of one source or of several read together. */
interface NamesFound {
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

import type { GlossaryEntry, OwnTopic } from "../model/guidance";
import type { TemplateContent } from "../model/template";
import type { NewId, RowAsk } from "./row-steps";

/** What stands in a comparison before a template is given to it. */
interface StandingGuidance {
  glossary: readonly GlossaryEntry[];
  topics: readonly OwnTopic[];
}

/**
 * The changes that give templates to a comparison. A name that shares a spelling with one that stands there joins it, a topic of a
 * label that stands there brings its words along: nothing is said twice, and what stands is never taken away.
 * @param templates later ones see what earlier ones brought
 */
export function asksOfTemplates(
  templates: readonly Pick<TemplateContent, "glossary" | "topics">[],
  standing: StandingGuidance,
  newId: NewId,
): RowAsk[] {
  const names = new Map(standing.glossary.map((entry) => [entry.id, entry.spellings]));
  const topics = new Map(standing.topics.map((topic) => [topic.id, topic]));
  const changedNames = new Set<string>();
  const changedTopics = new Set<string>();
  for (const template of templates) {
    for (const spellings of template.glossary) {
      const [id, had] = [...names].find(([, known]) => known.some((one) => has(spellings, one))) ?? [newId(), []];
      const all = union(had, spellings);
      if (all.length === had.length) continue;
      names.set(id, all);
      changedNames.add(id);
    }
    for (const { label, words } of template.topics) {
      const known = [...topics.values()].find((topic) => isSame(topic.label, label));
      const all = union(known?.words ?? [], words);
      if (known && all.length === known.words.length) continue;
      const topic = { id: known?.id ?? newId(), label: known?.label ?? label, words: all };
      topics.set(topic.id, topic);
      changedTopics.add(topic.id);
    }
  }
  const stood = new Set(standing.topics.map(({ id }) => id));
  return [
    ...[...changedNames].map(
      (id): RowAsk => ({ type: "glossary.set", payload: { id, spellings: names.get(id) ?? [] } }),
    ),
    ...[...changedTopics].map(
      (id): RowAsk => ({ type: stood.has(id) ? "topic.edit" : "topic.create", payload: topics.get(id) }),
    ),
  ];
}

/** What a comparison's names and topics are as a template; topics without words only hold links there and are left out. */
export function templateOf({ glossary, topics }: StandingGuidance, name: string): TemplateContent {
  return {
    name,
    glossary: glossary.map(({ spellings }) => spellings),
    topics: topics.filter(({ words }) => words.length > 0).map(({ label, words }) => ({ label, words })),
  };
}

function union(had: readonly string[], more: readonly string[]): readonly string[] {
  return [...had, ...more.filter((word, at) => !has(had, word) && more.findIndex((one) => isSame(one, word)) === at)];
}

function has(words: readonly string[], wanted: string): boolean {
  return words.some((word) => isSame(word, wanted));
}

function isSame(x: string, y: string): boolean {
  return x.trim().toLowerCase() === y.trim().toLowerCase();
}

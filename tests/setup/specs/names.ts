import type { EntityKind } from "../../../lib/model/entity";
import type { Lang } from "../../../lib/model/lang";
import type { Resources } from "../../../lib/model/resources";
import { NO_CITATION, SIDES, type Source } from "../../../lib/model/source";
import { extractNames } from "../../../lib/pipeline/extract/names";
import { readSource } from "../../../lib/pipeline/read";

/** Names of one text or of two together. */
export interface NameSpec {
  name: string;
  texts: readonly string[];
  /** Language of each text; that of the folder where left out. */
  langs?: readonly string[];
  /** Sorted by canonical form; mentions in text order, the first text's first. */
  expect: readonly { canonical: string; kind: EntityKind | string; mentions: readonly string[] }[];
  knownGap?: string;
}

export function readTexts(spec: NameSpec, lang: Lang, resources: Resources) {
  return spec.texts.map((text, index) => {
    const source: Source = {
      id: SIDES[index % 2]!,
      title: "",
      publisher: "",
      publishedAt: null,
      recordedAt: null,
      lang: (spec.langs?.[index] ?? lang) as Lang,
      sha256: "",
      text,
      ...NO_CITATION,
    };
    return readSource(source, resources);
  });
}

/** The names found in a spec's texts, in the spec's own form. */
export function shownNames(spec: NameSpec, lang: Lang, resources: Resources) {
  const { mentions, entities } = extractNames(readTexts(spec, lang, resources), resources.lexicon);
  const all = mentions.flat();
  return entities.map(({ canonical, kind }) => ({
    canonical,
    kind,
    mentions: all.filter((mention) => mention.canonical === canonical).map(({ text }) => text),
  }));
}

/** Spellings of one name that the reader says are one: a comparison's glossary is a list of these. */
export interface GlossaryEntry {
  id: string;
  /** Two or more, in any script; the first is the one that the engine names it by. */
  spellings: readonly string[];
}

/** A topic that a reader asks for: what it is called and a few words that its claims hold. */
export interface OwnTopic {
  id: string;
  label: string;
  words: readonly string[];
}

/** What a reader tells the engine before it reads. */
export interface Guidance {
  glossary: readonly GlossaryEntry[];
  topics: readonly OwnTopic[];
}

export const NO_GUIDANCE: Guidance = { glossary: [], topics: [] };

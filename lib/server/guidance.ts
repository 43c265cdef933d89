import type { Guidance } from "../model/guidance";
import type { Tx } from "./db";
import { humanTables } from "./human-rows";

/** The names and topics that people gave for a comparison, as the engine takes them; topics without words only hold links. */
export async function loadGuidance(tx: Tx, comparisonId: string): Promise<Guidance> {
  const topics = await humanTables.personTopic.list(tx, comparisonId);
  const glossary = await humanTables.glossary.list(tx, comparisonId);
  return {
    glossary: glossary.map(({ id, spellings }) => ({ id, spellings })),
    topics: topics.filter(({ words }) => words.length > 0).map(({ id, label, words }) => ({ id, label, words })),
  };
}

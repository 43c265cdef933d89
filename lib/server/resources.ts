import type { Resources } from "../model/resources";
import { loadLexicon } from "./lexicon";
import { loadTagger } from "./tagger";

/** Bundlers copy modules: what is loaded once a process lives on `globalThis`. */
const shared = globalThis as typeof globalThis & { crosscheckResources?: Resources };

/**
 * Tagger and lexicon, loaded once a process (about 0.2 s the first time).
 * @throws Error saying what to run, where the lexicon has not been built
 */
export function loadResources(): Resources {
  shared.crosscheckResources ??= { tag: loadTagger(), lexicon: loadLexicon() };
  return shared.crosscheckResources;
}

import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { Tag } from "../model/word";

/**
 * Loads jieba with its bundled dictionary (about 0.15 s). The dictionary is simplified: tag folded text. Without its model
 * for unknown words, which joins function characters to their neighbours (多卡烧); names are found by span instead.
 */
export function loadTagger(): Tag {
  const jieba = Jieba.withDict(dict);
  const one = intern();
  return (text) => jieba.tag(text, false).map(({ word, tag }) => ({ word: one(word), tag: one(tag) }));
}

/** Strings remembered, then forgotten together. */
const REMEMBERED = 100_000;

/** One string for all that are equal: a word of a long text is held once, and looked up without being read again. */
function intern(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, text);
    return text;
  };
}

import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { Tag } from "../model/word";

/** Loads jieba with its bundled dictionary (about 0.15 s). The dictionary is simplified: tag folded text. */
export function loadTagger(): Tag {
  const jieba = Jieba.withDict(dict);
  return (text) => jieba.tag(text, true).map(({ word, tag }) => ({ word, tag }));
}

import type { SayEffect } from "../../../lang/say-effect";
import type { Word } from "../../../model/word";
import { type Scene, wordsWithin } from "./scene";
import { segmentEnd } from "./segment-bounds";
import type { Match } from "./verbs-zh";

const TELLS = /^(?:告诉|告知|提醒|警告|通知|答复)/u;

/** Where the content begins behind the verb, and whether a mark sets it off; null where nothing follows. */
export function behindVerb(
  scene: Scene,
  { verb, text }: Match,
  ceiling: number,
): { contentStart: number; isMarked: boolean } | null {
  const { folded } = scene.reading;
  let at = verb.end;
  let rest = folded.slice(at, ceiling);
  if (TELLS.test(text)) {
    const addressee =
      /^(?:了)?[^,:“”。"]{1,16}?(?=[,:“"])/u.exec(rest)?.[0] ??
      /^(?:了)?(?:记者|本报记者|媒体|我们|他们|本报)/u.exec(rest)?.[0];
    if (addressee) at += addressee.length;
    rest = folded.slice(at, ceiling);
  }
  const mark = /^(?:了|过)?\s*(?:[,:]\s*)?["“]?/u.exec(rest)?.[0] ?? "";
  const contentStart = at + mark.length;
  if (!/[\p{L}\p{N}]/u.test(folded.slice(contentStart, Math.min(ceiling, contentStart + 12)))) return null;
  return { contentStart, isMarked: /[,:"“]/u.test(mark) };
}

/** Stands before a verb only, whatever the tagger makes of that (药品已通过试验: a preposition and a noun). */
const AUXILIARY = /^(?:已|已经|正|正在|将|将会|曾|曾经|未|尚未|并未)$/u;

/** A clause follows, not a bare object: it holds a verb, or the verb denies a thing. */
export function statesSomething(scene: Scene, from: number, ceiling: number, effect: SayEffect): boolean {
  const words = wordsWithin(scene, { start: from, end: segmentEnd(scene.reading.folded, from, ceiling) });
  if (effect === "deny") return words.length > 0 && words[0]!.text !== "的";
  // 表示|不知情: a set phrase is a statement by itself.
  if (words.length === 1) return /^[il]$/u.test(words[0]!.tag);
  const isVerb = (w: Word) => (/^(?:v|a|z|i|l|eng)/u.test(w.tag) && w.tag !== "vn") || AUXILIARY.test(w.text);
  return words.length >= 2 && words.some(isVerb);
}

import { ZH_BASE_AMONG, ZH_BASE_BEFORE, ZH_MEASURE_NOUN } from "../../../lang/zh/measures";
import { type Named, toNamed } from "./named";
import type { Scene } from "./scene";

/** Longest run of words after a share that names its whole: 七成海外用户. */
const MOST_WORDS = 4;
/** What a share is said of, and not what it is a share of. */
const NO_BASE = /率$|幅$|比例$|比重$|份额$|股权$|股份$|增长$|目标$|关税$|折扣$|优惠$|可能/;

/** What a Chinese share is a share of; null where not said. */
export function findChineseBase(scene: Scene): Named | null {
  if (scene.quantity.dimension !== "ratio") return null;
  return findBetween(scene) ?? findAmong(scene) ?? findAfter(scene);
}

/** 占公司收入的两成: the last noun of what stands between. */
function findBetween(scene: Scene): Named | null {
  const match = ZH_BASE_BEFORE.exec(scene.left);
  if (!match) return null;
  const start = scene.phrase.start + match.index + match[0].indexOf(match[1]!, 1);
  return lastNoun(scene, start, start + match[1]!.length);
}

function findAmong(scene: Scene): Named | null {
  // The whole may stand before a comma: 在受访者中,有三成…
  const before = scene.folded.slice(Math.max(scene.sentence.start, scene.quantity.start - 24), scene.quantity.start);
  const match = ZH_BASE_AMONG.exec(before);
  if (!match || match[0].startsWith("其中")) return null;
  const start = scene.quantity.start - before.length + match.index;
  return lastNoun(scene, start, start + match[1]!.length);
}

/** 七成收入, 20%的用户 */
function findAfter({ words, quantity, folded, phrase }: Scene): Named | null {
  let next = quantity.end;
  let found: Named | null = null;
  for (const word of words.filter((w) => w.start >= quantity.end && w.end <= phrase.end).slice(0, MOST_WORDS)) {
    if (folded.slice(next, word.start).replace(/[的 ]/g, "") !== "") break;
    const isNoun = /^(?:n(?![rst])|vn|eng|j|l)/.test(word.tag) || ZH_MEASURE_NOUN.test(word.text);
    if (isNoun && !/来自|来源/.test(word.text)) found = toNamed(word.text, word.start);
    // C端用户: the letter's 端 belongs to the name.
    else if (word.text !== "端" && (found || !/^(?:a|b|f|n|uj|ude|r)/.test(word.tag))) break;
    next = word.end;
  }
  return found && !NO_BASE.test(found.text) ? found : null;
}

/** The last noun of a stretch, or the stretch itself where its words are not known. */
function lastNoun({ words, folded }: Scene, start: number, end: number): Named | null {
  const inside = words.filter((w) => w.start >= start && w.end <= end);
  const noun =
    inside.findLast((w) => /^(?:n|vn|eng|j|l|x)/.test(w.tag)) ?? inside.findLast((w) => ZH_MEASURE_NOUN.test(w.text));
  // 营|收: where the tagger cuts a noun of measure in two, the text still holds it.
  const measure = noun && noun.text.length > 1 ? null : ZH_MEASURE_NOUN.exec(folded.slice(start, end));
  if (measure) return toNamed(measure[0], start + measure.index);
  if (noun) return toNamed(noun.text, noun.start);
  const whole = folded.slice(start, end).trim();
  return whole === "" ? null : toNamed(whole, start);
}

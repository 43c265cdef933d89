import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";
import { foldedText, type Scene, wordsWithin } from "./scene";

const FORETELLS = /预测|预估|预报|规划|估计|展望/gu;
/** A foretelling that is a thing: 预测模型, 规划局, 计划书. */
const AS_NOUN =
  /(?:预[测估报警期计]|规划|计划|估计)(?=模型|系统|工具|软件|平台|数据|数值|报告|能力|准确|误差|精度|方法|结果|中心|部门|[局员图值数书站]|技术|算法|团队|方案|单列|生育|经济)/gu;
/** The words that somebody who foretells is not: a thing is told of by them (一种…, 这套…, 用于…, 负责…). */
const BEFORE_ATTRIBUTE = /^(?:m|q|p|u|v)/u;
const POINTS = /^(?:这|那|该|此|本)$/u;

const blank = (text: string): string => " ".repeat(text.length);

/**
 * A body's text without the verbs of foretelling that say what something is for: “发布了预测台风路径的模型” foretells nothing.
 * @returns folded text of the same length
 */
export function withoutForetellingAttributes(scene: Scene, body: Span): string {
  const text = foldedText(scene, body).replace(AS_NOUN, blank);
  const words = wordsWithin(scene, body);
  return text.replace(FORETELLS, (verb: string, at: number) => {
    const start = body.start + at;
    const index = words.findIndex((w) => w.start <= start && start < w.end);
    return index > 0 && isInAttribute(words, index, text.slice(at)) ? blank(verb) : verb;
  });
}

/** Behind a verb, a counter or a preposition, and closed by 的 with a noun in the same stretch. */
function isInAttribute(words: readonly Word[], index: number, rest: string): boolean {
  const before = words[index - 1]!;
  if (before.end !== words[index]!.start || !(BEFORE_ATTRIBUTE.test(before.tag) || POINTS.test(before.text)))
    return false;
  const stretch = /^[^,;:。]*/u.exec(rest)![0].length;
  const end = words[index]!.start + stretch;
  const de = words.findIndex((w, i) => i > index && w.text === "的" && w.start < end);
  const noun = words[de + 1];
  return de > index + 1 && noun !== undefined && noun.start < end && /^(?:n|eng|x|j|vn|l|k)/u.test(noun.tag);
}

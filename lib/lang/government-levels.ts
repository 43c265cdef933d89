import { lineOfWord } from "./line-of-word";

/** Levels of government, one a line, both languages: what one level does another does not. */
const LEVELS = lineOfWord([
  "federal national 联邦 中央 国家级",
  "state 州级",
  "provincial 省级",
  "municipal city 市级",
  "county 县级",
  "district borough 区级",
]);

/** True where two words (folded) name two levels. Symmetric. */
export function areTwoLevels(x: string, y: string): boolean {
  const [p, q] = [LEVELS.get(x), LEVELS.get(y)];
  return p !== undefined && q !== undefined && p !== q;
}

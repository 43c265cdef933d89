/**
 * Words that journalists set before a noun without telling which of several is meant: qualitative adjectives of age, repute and plight ("Collins
 * COBUILD English Grammar" (1990), 2.3–2.11) and the Chinese participles of the event itself (涉事, 失事). Folded.
 */
const EPITHETS: ReadonlySet<string> = new Set(
  [
    "disused derelict abandoned ageing crumbling historic famous popular beloved notorious controversial troubled struggling ailing",
    "remote tiny huge sprawling deadly stricken doomed ill-fated embattled veteran prominent leading respected acclaimed celebrated",
    "stolen missing damaged burning blazing disgraced beleaguered long-serving long-awaited much-loved busy crowded packed quiet sleepy",
    "old new-look proposed planned candidate experimental alleged suspected accused fatal tragic",
    "著名 知名 老牌 老旧 废弃 闲置 涉事 涉案 失事 出事 肇事 遇难 被困 被盗 失窃 失踪 失联 遇险 受灾 当地 备受 新型 百年 历史 老字号",
  ].flatMap((line) => line.split(" ")),
);

/** True for a word that says what a thing is like or went through, not which it is. */
export function isEpithet(word: string): boolean {
  return EPITHETS.has(word);
}

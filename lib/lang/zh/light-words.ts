/** Verbs that carry no topic of their own in news text: copula, existence, modal and causative verbs, verbs of saying. One line a class. */
const CLASSES: readonly string[] = [
  "是 为 成为 作为 属于 即 有 没有 没 无 存在 在 位于",
  "会 能 能够 可 可以 可能 要 需 需要 应 应该 必须 得 想 愿意 将 让 使 令 被 把 给 做 作 进行 予以 加以 来 去 到 开始 继续",
  "说 称 表示 指出 认为 透露 宣布 强调 介绍 提到 告诉 报道 据 觉得 看 看到",
  "比如 比如说 例如 譬如 比方 比方说 诸如",
  "这 那 该 其 其中 此 此外 目前 同时 事情 方面 情况 问题 时候 人 东西 一些 一个",
];

const LIGHT_WORDS: ReadonlySet<string> = new Set(CLASSES.flatMap((line) => line.split(" ")));

/** True for a verb without a topic, also denied or asked (不能, 是不是); folded. */
export function isLightWord(word: string): boolean {
  const { bare } = /^(?:不|.不(?=.$))(?<bare>.+)$/u.exec(word)?.groups ?? {};
  return LIGHT_WORDS.has(word) || (bare !== undefined && LIGHT_WORDS.has(bare));
}

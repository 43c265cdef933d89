import { lineOfWord } from "./line-of-word";

/**
 * Verbs whose object has one doer: who made it, brought it in, bought or won it, steered it or took its life. Two different doers of
 * one such deed exclude each other. Classes of B. Levin, "English Verb Classes and Alternations" (1993): 26.1 and 26.4 (build,
 * create), 25.4 (transcribe), 13.5.1 (get), 42.1 (murder), 51.5 (drive), 29.1 (serve as). English lemmas and folded Chinese words,
 * a line a deed.
 */
const TABLE = `develop invent 研发 研制 开发 发明
design 设计
write author draft 撰写 执笔 编写 起草
compose 作曲 谱写
direct 执导 导演
found 创办 创立 创建
build 承建 兴建 建造
discover find 发现
table submit file sponsor introduce 提交 递交 提出 提案
acquire buy purchase 收购 买下 购得 标得 标下 拍得 拍下 得标 中标
win 夺得 赢得 拿下 夺冠 摘下 捧走
drive fly pilot 驾驶
referee officiate 执法
chair preside hear 主审 主持 审理
murder kill shoot stab 杀害 枪杀 刺杀
appoint name elect 担任 出任 接任 升任 继任 接掌
coach 执教`;

const LINES: ReadonlyMap<string, number> = lineOfWord(TABLE.split("\n"));

/** True for a verb whose object has one doer (lemma, folded). */
export function isDeed(word: string): boolean {
  return LINES.has(word);
}

/** True where two such verbs are of one deed. Symmetric. */
export function areOneDeed(x: string, y: string): boolean {
  return x === y || (LINES.has(x) && LINES.get(x) === LINES.get(y));
}

/** Of what can be done many times only this is done once: the goal that decides a match. */
export const ONCE_DONE =
  /(?:制胜|致胜|绝杀|唯一|决胜)(?:的)?(?:一?[球粒]|进球|一球)|\b(?:winning|only|decisive|deciding) (?:goal|try|run)\b|\bscored the (?:winner|equali[sz]er|decider)\b/u;

/** More than one may stand in the same place: one of them, others, plurals, and those of whom an event has many. */
export const MANY_HOLDERS =
  /之一|其中|另[一外有]|其他|其余|们|部分|多[名位人家]|数[名位人]|几[名位人]|[两三四五六七八九十\d]+[名位人家]|(?:伤者|死者|罹难者|遇难者|受害者|受害人|目击者|证人|乘客|旅客|居民|村民|球员|队员|成员|委员|员工|获奖者|参赛者|候选人|来宾|嘉宾|代表|专家|股东|客户|选手|学生)$|\b(?:one of|another|other|among|some|several|both|two|three|four|five|many)\b|\b(?:victim|witness|passenger|resident|member|candidate|guest|delegate|shareholder|client|critic|supporter|favou?rite|rival|opponent|problem|reason|cause|question|aim|goal)s?$/u;

/** English words for whoever is in a role are no plurals by these endings. */
export const SINGULAR_S = /(?:ss|us|is|boss|ces)$/u;

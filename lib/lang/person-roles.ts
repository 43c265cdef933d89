import { lineOfWord } from "./line-of-word";

/**
 * Roles that people have towards each other in one place, one a line, in both languages (converse roles: J. Lyons, "Semantics" (1977), 9.1): who is
 * counted as the one is not counted as the other. General words for people (person, resident, worker) are no roles.
 */
const ROLES: readonly string[] = [
  "teacher lecturer 教师 老师",
  "pupil student schoolchild 学生 小学生 中学生",
  "undergraduate freshman 本科生 本科 本科新生 大一新生",
  "graduate postgraduate 研究生 硕士生",
  "doctorand 博士生",
  "doctor physician surgeon 医生 医师",
  "nurse 护士 护理师",
  "patient 患者 病人 病患",
  "passenger 乘客 旅客",
  "driver 司机 驾驶员",
  "crew crewman sailor 船员 机组人员",
  "player 球员 选手",
  "coach 教练",
  "spectator 观众",
  "inmate prisoner 囚犯 犯人",
  "guard warder 狱警",
  "tenant 租户 租客",
  "landlord 房东",
  "adult 成人 成年人",
  "child 儿童 孩子 小孩",
  "man 男子 男性",
  "woman 女子 女性",
  "ringleader mastermind 头目 主犯 首犯 首脑",
  "accomplice 从犯 同伙 成员",
  "boy 男童 男孩",
  "girl 女童 女孩",
];
const ROLE_OF = lineOfWord(ROLES);

/** The role that a noun (folded; lemma) names, by its number; null for none. */
export function roleOf(word: string): number | null {
  return ROLE_OF.get(word) ?? null;
}

/** True where two nouns (folded; lemmas) name two roles. */
export function areTwoRoles(x: string, y: string): boolean {
  const [p, q] = [ROLE_OF.get(x), ROLE_OF.get(y)];
  return p !== undefined && q !== undefined && p !== q;
}

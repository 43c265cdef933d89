import type { Span } from "../model/span";

/** Says that somebody did wrong, in folded text: only of a culprit does it matter whether he belongs to the house. */
const CULPRIT =
  /下手|行窃|偷|盗|窃|纵火|作案|行凶|凶手|嫌犯|嫌疑人|窃贼|泄(?:露|漏|密)|外泄|破坏|投毒|捏造|伪造|挪用|诈|黑客|\b(?:stole|stolen|theft|thief|thieves|burglar|robber|arson(?:ist)?|set (?:the |fire)|leak(?:ed|er)|culprit|attacker|intruder|hacker|sabotag(?:ed|eur)|suspect|vandal|forged|poisoned|embezzled)\b/u;

const JOB_ZH =
  "(?:临时工|员工|职员|职工|保安|警卫|守卫|工友|工人|雇员|店员|馆员|教师|老师|护士|医师|医生|会计|出纳|司机|清洁工|工作人员|内部人员|内部人士|志工|人员)";
const JOB_EN =
  "(?:employee|worker|teacher|guard|security guard|nurse|doctor|clerk|janitor|cleaner|cook|driver|porter|caretaker|accountant|cashier|insider|member of (?:the )?staff|staff member|technician|engineer|volunteer)";

const INSIDER: readonly RegExp[] = [
  new RegExp(
    `(?:正是|就是|是|为|系)(?:一名|一个|一位)?[^,;:。是不非]{0,14}?(?:离职|前|临时|在职|兼职|约聘)?${JOB_ZH}(?=[,;:。]|$)`,
    "u",
  ),
  new RegExp(
    `\\b(?:was|is|were|by|as) (?:an? |the |one of the )?(?:[a-z]+ ){0,3}?(?:former |temporary |part-time |night |disgruntled )?${JOB_EN}\\b`,
    "u",
  ),
];
const OUTSIDER: readonly RegExp[] = [
  new RegExp(`(?:并非|不是|并不是)[^,;:。]{0,10}?(?:${JOB_ZH}|的人)`, "u"),
  /(?:从未|不曾|未曾|从没有?)(?:在|于)[^,;:。]{1,12}?(?:任职|工作|上班|受雇|服务)/u,
  /(?:与|和|跟)[^,;:。]{1,12}?(?:没有|无|毫无|并无)(?:任何)?(?:雇佣|雇用|劳动|僱傭|从属)?(?:关系|关联|瓜葛|往来)/u,
  new RegExp(
    `\\b(?:never (?:been employed|worked|held a job)|(?:was|is|were|been) not (?:an? |on the |among the )?(?:employed|${JOB_EN}|staff)|no (?:ties|connection|links?) (?:to|with)|an outsider|nobody from inside)\\b[^,;:.]{0,30}`,
    "u",
  ),
];

/** Whether who did it is said to belong to the house, and where; null where a folded sentence tells neither, or of no culprit. */
export function culpritIn(text: string): ({ belongs: boolean } & Span) | null {
  if (!CULPRIT.test(text)) return null;
  for (const [belongs, patterns] of [
    [false, OUTSIDER],
    [true, INSIDER],
  ] as const) {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match) return { belongs, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

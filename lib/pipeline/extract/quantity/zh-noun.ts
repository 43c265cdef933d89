import type { UnitForm } from "../../../lang/unit";
import type { Word } from "../../../model/word";
import type { Amount } from "./amount";
import type { ScanContext } from "./context";

/** Longest run of words that may stand between a counter and the end of its noun. */
const MOST_WORDS = 5;
const PERSON = /(?:人|员|者|工|生|民|童|兵|孩子|妇女|男子|女子|旅客|乘客|游客|选手|专家|记者)$/;
/** Counters of what is no person. */
const OF_MATTERS = /[项宗款]/;

/** The noun that 个, 项 and their like count, as a unit (3个国家: `piece:国家`); null where no words are known or none fits. */
export function findCountedNoun(context: ScanContext, at: number): UnitForm | null {
  const noun = findNoun(context, at);
  if (!noun) return null;
  const isPerson = PERSON.test(noun.text);
  // 五项公务员受贿罪: matters are counted, whoever they begin with.
  if (isPerson && OF_MATTERS.test(context.folded.charAt(at - 1))) return null;
  const unit = isPerson ? "person" : `piece:${noun.text}`;
  return { unit, dimension: "count", factor: 1 };
}

/** The last noun of the run that starts at `at`: 重要城市 → 城市, 销售 → 销售. */
function findNoun({ wordAt, folded }: ScanContext, at: number): Word | null {
  let next = at;
  let noun: Word | null = null;
  for (let i = 0; i < MOST_WORDS; i++) {
    if (folded.charAt(next) === "的" || folded.charAt(next) === " ") next++;
    const word = wordAt.get(next);
    if (!word) break;
    if (/^(?:n|eng|vn|an|j|l)/.test(word.tag)) noun = word;
    else if (noun || !/^(?:a|b|f|z|d|v|i)/.test(word.tag)) break;
    next = word.end;
  }
  return noun;
}

/** Those of whom there are many, by words that PERSON does not tell by their ending. */
const CROWDS =
  /(?:[球歌影戏]迷|群众|民众|观众|听众|信众|师生|官兵|教师|老师|护士|家属|股东|粉丝|患者|警察|军人|将士|司机|水手|渔民|顾客|宾客|同胞)$/;
/** Fewer than this are counted with a counter: 三旅客 is no way to write. */
const LEAST_BARE = 10;

/** 三千旅客, 五百居民: a round or long numeral right before those it counts. */
export function isOfPersons({ wordAt }: ScanContext, { low, isBareUnit }: Amount, end: number): boolean {
  const word = wordAt.get(end);
  if (!word || isBareUnit || low === null || low < LEAST_BARE || !word.tag.startsWith("n")) return false;
  // 三千工人宿舍: beds.
  if (/^n(?!r)/.test(wordAt.get(word.end)?.tag ?? "")) return false;
  return word.text.length > 1 && (PERSON.test(word.text) || CROWDS.test(word.text));
}

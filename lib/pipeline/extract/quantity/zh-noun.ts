import type { UnitForm } from "../../../lang/unit";
import type { Word } from "../../../model/word";
import type { ScanContext } from "./context";

/** Longest run of words that may stand between a counter and the end of its noun. */
const MOST_WORDS = 5;
const PERSON = /(?:人|员|者|工|生|民|童|兵|孩子|妇女|男子|女子|旅客|乘客|游客|选手|专家|记者)$/;

/** The noun that 个, 项 and their like count, as a unit (3个国家: `piece:国家`); null where no words are known or none fits. */
export function findCountedNoun(context: ScanContext, at: number): UnitForm | null {
  const noun = findNoun(context, at);
  if (!noun) return null;
  const unit = PERSON.test(noun.text) ? "person" : `piece:${noun.text}`;
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

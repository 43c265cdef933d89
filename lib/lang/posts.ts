import { matchesOf } from "../text/matches-of";
import { lineOfWord } from "./line-of-word";

/**
 * Posts of which a body has one holder each, one a line, folded; English by its words. What somebody did in one of them nobody did in the
 * other. Titles that may be one post in two bodies (president, director, 总裁, 主席) are left out.
 */
const POSTS: readonly string[] = [
  "chief_executive ceo 首席执行官 执行长",
  "finance_chief chief_financial_officer finance_director cfo 财务总监 首席财务官 财务长",
  "chief_operating_officer coo 首席运营官 营运长",
  "chief_technology_officer cto 首席技术官 技术长",
  "head_coach 主教练 总教练",
  "assistant_coach 助理教练 助教",
  "prime_minister premier 总理 首相",
  "finance_minister 财政部长 财长",
  "foreign_minister foreign_secretary 外交部长 外长",
  "defence_minister defense_minister defence_secretary defense_secretary 国防部长 防长",
  "health_minister health_secretary 卫生部长",
  "interior_minister home_secretary 内政部长",
  "justice_minister 司法部长",
  "mayor 市长",
  "deputy_mayor 副市长",
  "governor 州长 省长",
  "pilot captain 机长",
  "co-pilot first_officer 副驾驶",
  "party_leader party_chair party_chairman 党主席 党魁 党首",
  "member_of_parliament mp lawmaker 国会议员 立法委员 立委",
  "goalkeeper 门将 守门员",
];
const POST_OF = lineOfWord(POSTS);
const BY_LENGTH = [...POST_OF.keys()].sort((x, y) => y.length - x.length);
const WORDING = new RegExp(
  BY_LENGTH.map((word) => (/^[a-z]/u.test(word) ? `\\b${word.replaceAll("_", " ")}s?\\b` : word)).join("|"),
  "gu",
);

/** The posts that a folded text names, each by the number of its line; none twice. */
export function postsIn(folded: string): readonly number[] {
  const found = matchesOf(WORDING, folded).map(([word]) => {
    const plain = word.replaceAll(" ", "_");
    return POST_OF.get(plain) ?? POST_OF.get(plain.replace(/s$/u, ""));
  });
  return [...new Set(found.filter((line) => line !== undefined))];
}

import type { Match } from "../../align/score";
import { isFirm } from "../overlap";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { tagAt, textAt } from "../side-text";

/** Predicates whose two participants may change places. */
const SYMMETRIC =
  /^(?:会面|会见|会晤|会谈|见面|合作|合并|对阵|交战|交手|结婚|联手|谈判|碰撞|相撞|签约|meet|merge|marry|play|face|fight|cooperate|talk|negotiate|collide|tie|draw)$/u;
/** A passive turns the order of the participants round; so does "from" behind a verb of getting. */
const PASSIVE = /被|遭|受到|由(?=[^,]{1,12}(?:收购|主导|负责|承担))|\bby\b/u;

/** The same thing is said of two parties, but who did it to whom is turned round. */
export const roles = defineRule({
  id: "roles",
  compare(pair) {
    const { a, b } = pair;
    if (a.claim.polarity.negated || b.claim.polarity.negated) return null;
    const parties = pair.matches.filter((m) => isFirm(m) && isParty(pair, m));
    for (const p of parties) {
      for (const q of parties) {
        const isTurned = p.a.end <= q.a.start && q.b.end <= p.b.start;
        const verb = isTurned ? verbBetween(pair, p, q) : null;
        if (!verb || isPassive(a) !== isPassive(b)) continue;
        const params = { a: `${textAt(a, p.a)} → ${textAt(a, q.a)}`, b: `${textAt(b, q.b)} → ${textAt(b, p.b)}` };
        return observe("contradict_direct", ["role_structure"], "roles_turned", params, [p.a, q.a], [q.b, p.b]);
      }
    }
    return null;
  },
  examples: [
    { lang: "zh-Hans", a: "甲公司收购了乙公司。", b: "乙公司收购了甲公司。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "甲公司收购了乙公司。", b: "乙公司被甲公司收购。", outcome: null },
    {
      lang: "en",
      a: "Rovers beat United in the final.",
      b: "United beat Rovers in the final.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Rovers beat United in the final.",
      b: "United were beaten by Rovers in the final.",
      outcome: null,
    },
  ],
});

/** A name on both sides, or one noun that is the same word on both. */
function isParty({ a, b }: Pair, m: Match): boolean {
  if (m.a.isName && m.b.isName) return true;
  return (
    m.how === "equal" &&
    /^n/u.test(tagAt(a, m.a)) &&
    /^n/u.test(tagAt(b, m.b)) &&
    !isAttribute(a, m.a.end) &&
    !isAttribute(b, m.b.end)
  );
}

/** 公司的收入: what stands before 的 belongs to what follows and does nothing itself. */
function isAttribute({ extraction }: PairSide, end: number): boolean {
  return extraction.reading.folded.charAt(end) === "的";
}

/** A matched verb that stands between the two parties on both sides; null where there is none, or a symmetric one. */
function verbBetween({ a, matches }: Pair, p: Match, q: Match): Match | null {
  return (
    matches.find((m) => {
      const word = a.words.find((w) => w.start === m.a.start);
      const isVerb =
        word !== undefined && !m.a.isName && /^(?:v$|vi?$|eng)/u.test(word.tag) && !SYMMETRIC.test(word.text);
      return (
        isVerb &&
        isFirm(m) &&
        p.a.end <= m.a.start &&
        m.a.end <= q.a.start &&
        q.b.end <= m.b.start &&
        m.b.end <= p.b.start
      );
    }) ?? null
  );
}

function isPassive({ extraction, body }: PairSide): boolean {
  return PASSIVE.test(extraction.reading.folded.slice(body.start, body.end));
}

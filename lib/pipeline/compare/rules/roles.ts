import { areOneEnd, areOpposedOutcomes } from "../../../lang/converses";
import type { Lexicon } from "../../../model/resources";
import type { Word } from "../../../model/word";
import { overlaps } from "../../../text/spans";
import type { Item } from "../../align/units";
import { contrastOf } from "../contrast";
import { type Frame, frameOf, type NounPhrase } from "../frame";
import { onceFor, onceWith } from "../once";
import { contentItems, isFirm } from "../overlap";
import { participantsDiffer } from "../participants";
import { isNegatedAt } from "../polarity-at";
import { predicateWords } from "../predicate-words";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { areToldFromBothEnds } from "../transfer-ends";
import { hasVerbForm } from "../verb-form";

/** Predicates whose two participants may change places. */
const SYMMETRIC =
  /^(?:会面|会见|会晤|会谈|见面|合作|合并|对阵|交战|交手|结婚|联手|谈判|碰撞|相撞|签约|签署|签订|meet|merge|marry|play|face|fight|cooperate|talk|negotiate|collide|tie|draw|sign|be|is|are|was|were|have|had|do)$/u;

/** Who did it to whom: turned round, or told from the other end (buy and sell, win and lose). */
export const roles = defineRule({
  id: "roles",
  compare(pair) {
    const [xs, ys] = [verbsOf(pair.a, pair.lexicon), verbsOf(pair.b, pair.lexicon)];
    for (const x of xs) {
      for (const y of ys) {
        const found = compareRoles(pair, x, y);
        // Asked last: it costs more than all that goes before, and few pairs come this far.
        if (found) return contrastOf(pair) ? null : found;
      }
    }
    return null;
  },
  examples: [
    { lang: "en", a: "Northland attacked Southland.", b: "Southland invaded Northland.", outcome: null },
    { lang: "zh-Hans", a: "甲公司收购了乙公司。", b: "乙公司收购了甲公司。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "甲公司收购了乙公司。", b: "乙公司被甲公司收购。", outcome: "agree_compatible" },
    { lang: "zh-Hans", a: "北城队战胜南城队。", b: "南城队不敌北城队。", outcome: "agree_compatible" },
    {
      lang: "zh-Hant",
      a: "遠山銀行向海天集團提供貸款。",
      b: "海天集團向遠山銀行提供貸款。",
      outcome: "contradict_direct",
    },
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
      outcome: "agree_compatible",
    },
    {
      lang: "en",
      a: "Rovers beat United in the final.",
      b: "Rovers lost to United in the final.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Kestrel Energy sold its wind farm to Boreal Power.",
      b: "Boreal Power bought the wind farm from Kestrel Energy.",
      outcome: "agree_compatible",
    },
    {
      lang: "en",
      a: "The mill closed because of weak demand.",
      b: "Weak demand forced the mill to close.",
      outcome: null,
    },
    { lang: "zh-Hant", a: "市府向基金會借款兩千萬。", b: "市府借給基金會兩千萬。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "甲公司收购了乙公司。", b: "甲公司买下了乙公司。", outcome: null },
    { lang: "en", a: "The union sued the employer.", b: "The employer sued the union.", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "The bank lent the farmer money.",
      b: "The farmer borrowed money from the bank.",
      outcome: "agree_compatible",
    },
    {
      lang: "zh-Hant",
      a: "青潭隊把後衛施遠明賣給了白鷺隊。",
      b: "白鷺隊從青潭隊買下後衛施遠明。",
      outcome: "agree_compatible",
    },
    {
      lang: "zh-Hans",
      a: "市图书馆把一批手稿借给了省档案馆。",
      b: "省档案馆向市图书馆借来一批手稿。",
      outcome: "agree_compatible",
    },
    {
      lang: "zh-Hans",
      a: "市图书馆把一批手稿借给了省档案馆。",
      b: "市图书馆向省档案馆借来一批手稿。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Norwell Council rented the hall to Fenby College.",
      b: "Fenby College rented the hall from Norwell Council.",
      outcome: "agree_compatible",
    },
    {
      lang: "en",
      a: "Norwell Council leased the hall to Fenby College.",
      b: "Norwell Council rented the hall to Fenby College.",
      outcome: null,
    },
    {
      lang: "en",
      a: "Norwell Council leased the hall to Fenby College.",
      b: "Fenby College leased the hall to Norwell Council.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Harlan Foods has agreed to buy Quill Dairies.",
      b: "Quill Dairies will acquire Harlan Foods.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Harlan Foods has agreed to buy Quill Dairies.",
      b: "Harlan Foods will acquire Quill Dairies.",
      outcome: null,
    },
    { lang: "zh-Hans", a: "总统会见了总理。", b: "总理会见了总统。", outcome: null },
  ],
});

/** The verbs that a side affirms, with one who does it. */
const verbsOf = onceWith((side: PairSide, lexicon: Lexicon): readonly Word[] =>
  predicateWords(side, lexicon)
    .filter((word) => (word.tag === "eng" ? hasVerbForm(side, word) : !isInName(side, word)))
    .map((word) => takingOver(side, word))
    .filter((word) => {
      const { agent } = frameOf(side, word);
      return agent !== null && !agent.joint && !isNegatedAt(side, word);
    }),
);

/** A name that no list knows is cut into words, some of which are verbs elsewhere (罗维中). */
function isInName({ clause }: PairSide, word: Word): boolean {
  return word.text.length === 1 && contentItems(clause).some((i) => i.isName && overlaps(i, word));
}

/** 将乙公司并入旗下: whoever does so takes it over; 并入 alone is said of what is taken over. */
function takingOver({ extraction }: PairSide, word: Word): Word {
  const behind = extraction.reading.folded.slice(word.end, word.end + 3);
  return word.text === "并入" && /^了?[旗麾]下/u.test(behind) ? { ...word, text: "收购" } : word;
}

function compareRoles(pair: Pair, x: Word, y: Word): Observation | null {
  const { a, b } = pair;
  const isListed = pair.lexicon.isConverse(x.text, y.text);
  if (!isListed && !isOnePredicate(pair, x, y)) return null;
  const [p, q] = [frameOf(a, x), frameOf(b, y)];
  if (!p.agent || !q.agent) return null;
  const isOfBothEnds = areToldFromBothEnds(x, y, p, q);
  if (isOfBothEnds === null) return null;
  const isConverse = isOfBothEnds ?? isListed;
  const isTurned = crosses(pair, p, q);
  const isStraight =
    isMatch(pair, p.agent, q.agent) && endsOf(p).some((m) => endsOf(q).some((n) => isMatch(pair, m, n)));
  if (isTurned === isStraight) return null;
  if (isConverse && isStraight && !areOpposedOutcomes(x.text, y.text) && !sharesOther(pair, p, q)) return null;
  const [s, t] = [farEnd(pair, p, q.agent) ?? endsOf(p)[0]!, farEnd(pair, q, p.agent) ?? endsOf(q)[0]!];
  if (restDiffers(pair, endsOf(p), endsOf(q), [s, t])) return null;
  const params = { a: arrow(pair, "a", p.agent, x, s), b: arrow(pair, "b", q.agent, y, t) };
  const [spansA, spansB] = [
    [p.agent.key, s.key],
    [q.agent.key, t.key],
  ];
  if (isConverse === isTurned && (!isOtherWay(p, q, isConverse) || participantsDiffer(pair, x, y))) return null;
  if (isConverse === isTurned) return observe("agree_compatible", [], "roles_same", params, spansA, spansB);
  return observe("contradict_direct", ["role_structure"], "roles_turned", params, spansA, spansB);
}

function isOnePredicate({ matches, lexicon }: Pair, x: Word, y: Word): boolean {
  const match = matches.find((m) => m.a.start === x.start && m.b.start === y.start);
  const isOne = areOneEnd(x.text, y.text)
    ? true
    : match
      ? isFirm(match) && !match.a.isName
      : x.text === y.text || (x.text.length > 1 && y.text.length > 1 && lexicon.similarity(x.text, y.text) >= SAME);
  return isOne && !SYMMETRIC.test(x.text) && !SYMMETRIC.test(y.text);
}

/** Lexicon similarity of two predicates of one meaning (findings: section 3). */
const SAME = 0.6;

function endsOf({ patient, other }: Frame): NounPhrase[] {
  return [patient, other].filter((p) => p !== null);
}

/** Each also names something beside the two parties, and not the same: the factory was sold one way, shares in it the other. */
function restDiffers(pair: Pair, xs: NounPhrase[], ys: NounPhrase[], parties: NounPhrase[]): boolean {
  const [p, q] = [xs.filter((end) => !parties.includes(end)), ys.filter((end) => !parties.includes(end))];
  const isOne = (x: Item, y: Item) => x.id === y.id || pair.matches.some((m) => isFirm(m) && m.a === x && m.b === y);
  return p.length > 0 && q.length > 0 && !p.some((x) => q.some((y) => isOne(x.key, y.key)));
}

/** An agreement that the order of words hides: told from the other end, or in the passive on one side alone. */
function isOtherWay(p: Frame, q: Frame, isConverse: boolean): boolean {
  return isConverse || isAgentFirst(p) !== isAgentFirst(q);
}

function isAgentFirst(frame: Frame): boolean {
  return endsOf(frame).every((end) => frame.agent!.key.start < end.key.start);
}

/** Each one's agent is at the other's far end. */
function crosses(pair: Pair, p: Frame, q: Frame): boolean {
  return endsOf(q).some((n) => isMatch(pair, p.agent!, n)) && endsOf(p).some((m) => isMatch(pair, m, q.agent!));
}

function farEnd(pair: Pair, frame: Frame, agent: NounPhrase): NounPhrase | null {
  return endsOf(frame).find((end) => isMatch(pair, end, agent) || isMatch(pair, agent, end)) ?? null;
}

/** One party to it is whom it goes to or comes from: lent the farmer money, borrowed from the farmer. */
function sharesOther(pair: Pair, p: Frame, q: Frame): boolean {
  const [xs, ys] = [endsOf(p), endsOf(q)];
  return xs.some((x) => ys.some((y) => (x === p.other || y === q.other) && isMatch(pair, x, y)));
}

/** For each item of the first side the one of the second that it stands in a firm match with. */
const firmPartners = onceFor(
  ({ matches }: Pair): ReadonlyMap<Item, Item> => new Map(matches.filter(isFirm).map((m) => [m.a, m.b])),
);

/** Two phrases for one party: the names are the same, or the words of the shorter all stand in the longer. Either may be of either side. */
function isMatch(pair: Pair, x: NounPhrase, y: NounPhrase): boolean {
  const partners = firmPartners(pair);
  const areOne = (i: Item, j: Item) => i.id === j.id || partners.get(i) === j || partners.get(j) === i;
  if (x.key.isName && y.key.isName) return areOne(x.key, y.key);
  const [short, long] = x.items.length <= y.items.length ? [x.items, y.items] : [y.items, x.items];
  return short.every((i) => long.some((j) => areOne(i, j)));
}

function arrow(pair: Pair, side: "a" | "b", agent: NounPhrase, verb: Word, end: NounPhrase): string {
  return [agent.key, verb, end.key].map((span) => textAt(pair[side], span)).join(" → ");
}

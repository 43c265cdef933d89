import type { Claim } from "../../model/claim";
import type { Link, Topic } from "../../model/link";
import { contentKey } from "../../text/hash";
import type { Match } from "../align/score";
import type { Side, Unit } from "../align/units";
import type { PairSide } from "../compare/rule";
import { shorterOf, tagAt, textAt } from "../compare/side-text";
import { disjointSets } from "../disjoint-sets";
import { decidingPair } from "./build-links";
import type { LinkPairs } from "./cells";

/** Most words in a topic's label, and its longest length in UTF-16 units. */
const MAX_WORDS = 3;
const MAX_LENGTH = 28;

/** A link with what its topic is named after. */
export interface LabelledLink {
  link: Link;
  /** Candidate label words, best first. */
  words: readonly { text: string; weight: number; place: number }[];
}

/** Label words of a two-sided link: what both sides share, the weightiest first; side-neutral. */
export function labelWordsOf(pairs: LinkPairs): LabelledLink["words"] {
  const { pair } = decidingPair(pairs);
  const isMeasure = (side: "a" | "b", { start }: { start: number }) =>
    pair[side].claim.measure.some((m) => m.attributeSpan?.start === start);
  const isNounIn = (side: "a" | "b", m: Match) => {
    return m[side].isName || isMeasure(side, m[side]) || /^(?:n|vn|eng|x|j|l)/u.test(tagAt(pair[side], m[side]));
  };
  const isNoun = (m: Match) => isNounIn("a", m) || isNounIn("b", m);
  const firm = pair.matches.filter((m) => m.strength >= 0.75);
  const nouns = joinAdjacent(firm, isNoun);
  // Two claims may share nothing but what happens.
  if (firm.length === 0) return [...ownWords(pair.a), ...ownWords(pair.b)];
  return (nouns.length > 0 ? nouns : firm.map((m) => [m])).map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!];
    return {
      // The same word may be written in two scripts; the choice must not depend on the side.
      text: shorterOf(
        textAt(pair.a, { start: first.a.start, end: last.a.end }),
        textAt(pair.b, { start: first.b.start, end: last.b.end }),
      ),
      weight:
        run.reduce((sum, m) => sum + m.a.weight + m.b.weight, 0) +
        (run.some((m) => isMeasure("a", m.a) || isMeasure("b", m.b)) ? 2 : 0),
      place: first.a.start - pair.a.claim.start + (first.b.start - pair.b.claim.start),
    };
  });
}

/** Two claims that share no word ("denied it that evening") are named after what each says. */
function ownWords({ clause, claim, extraction }: PairSide): LabelledLink["words"] {
  const text = extraction.reading.source.text;
  return clause.items
    .filter((item) => item.isContent && item.start >= claim.start)
    .map((item) => ({ text: text.slice(item.start, item.end), weight: item.weight, place: item.start - claim.start }));
}

/** Matches that follow each other without a gap in both texts make one phrase (预, 训练, 团队) that ends in what it names. */
function joinAdjacent(matches: readonly Match[], isNoun: (m: Match) => boolean): Match[][] {
  const runs: Match[][] = [];
  for (const match of [...matches].sort((x, y) => x.a.start - y.a.start)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last && last.a.end === match.a.start && last.b.end === match.b.start;
    // A name opens a phrase of its own: "比如说" before it is no part of it.
    if (follows && (!match.a.isName || isNoun(last))) run!.push(match);
    else runs.push([match]);
  }
  return runs.map((run) => run.slice(0, run.findLastIndex(isNoun) + 1)).filter((run) => run.length > 0);
}

/** Label words of a one-sided link: the weightiest of its claims. */
export function labelWordsOfClaims(side: Side, claims: readonly { unit: Unit; claim: Claim }[]): LabelledLink["words"] {
  const text = side.extraction.reading.source.text;
  return claims.flatMap(({ unit, claim }) =>
    unit.items
      .filter((item) => item.start >= claim.start && item.end <= claim.end && item.weight >= 0.15)
      .map((item) => ({ text: text.slice(item.start, item.end), weight: item.weight, place: item.start })),
  );
}

/** Puts links that share a claim under one topic and names it in the sources' own words. */
export function nameTopics(labelled: readonly LabelledLink[]): { topics: Topic[]; links: Link[] } {
  const sets = disjointSets(labelled.length);
  const firstOf = new Map<string, number>();
  labelled.forEach(({ link }, index) => {
    for (const key of [...link.a.map((id) => `a${id}`), ...link.b.map((id) => `b${id}`)]) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, index);
      else sets.join(first, index);
    }
  });
  const members = new Map<number, LabelledLink[]>();
  labelled.forEach((one, index) => {
    const root = sets.find(index);
    members.set(root, [...(members.get(root) ?? []), one]);
  });
  const topics = new Map<string, Topic>();
  const links: Link[] = [];
  for (const group of members.values()) {
    const id = contentKey("topic", ...group.map(({ link }) => link.id).sort());
    topics.set(id, { id, label: labelOf(group) });
    for (const { link } of group) links.push({ ...link, topicId: id });
  }
  return { topics: [...topics.values()], links };
}

function labelOf(group: readonly LabelledLink[]): string {
  const best = new Map<string, { text: string; weight: number; place: number }>();
  for (const { words } of group) {
    for (const word of words) {
      const key = word.text.toLowerCase();
      const known = best.get(key);
      best.set(key, known ? { ...known, weight: known.weight + word.weight * 0.5 } : word);
    }
  }
  const chosen: { text: string; weight: number; place: number }[] = [];
  const ranked = [...best.values()].sort(
    (x, y) => y.weight - x.weight || x.place - y.place || (x.text < y.text ? -1 : 1),
  );
  const isWord = ({ text }: { text: string }) =>
    text.length > 1 && !(text.length === 2 && /^[a-z]/iu.test(text) && text === text.toLowerCase());
  const whole = ranked.filter(isWord);
  // A single character names nothing, unless there is nothing else.
  for (const word of whole.length > 0 ? whole : ranked) {
    const length = chosen.reduce((sum, c) => sum + c.text.length + 1, 0) + word.text.length;
    if (chosen.length < MAX_WORDS && (chosen.length === 0 || length <= MAX_LENGTH)) chosen.push(word);
  }
  return chosen
    .sort((x, y) => x.place - y.place || (x.text < y.text ? -1 : 1))
    .map((c) => c.text)
    .join(" · ");
}

import { NO_GUIDANCE, type OwnTopic } from "../../model/guidance";
import type { Resources } from "../../model/resources";
import { groupClaims, isDenied } from "./groups";
import { standBack } from "./headlines";
import { leadOf } from "./lead";
import { addNeighbours } from "./neighbours";
import { fitTopics, type TopicFits } from "./own-topics";
import { type ClaimPair, scorePairs } from "./pairs";
import { roundScore } from "./score";
import { selectPairs } from "./select";
import type { Side, Vocabulary } from "./units";
import { buildWordTable } from "./word-pairs";
import type { WordTable } from "./word-table";

/** What a group adds to the score of its claims, times the best other score between the two groups (findings: section 1). */
const GROUP_SHARE = 0.15;

export interface Alignment {
  /** Pairs to be judged, and pairs offered to a person. Indexes are into the sides' claims. */
  linked: readonly ClaimPair[];
  offered: readonly ClaimPair[];
  /** All scored pairs, for hearing a claim through its group. */
  scored: readonly ClaimPair[];
  /** Claims of each side scored against each other. */
  insideX: readonly ClaimPair[];
  insideY: readonly ClaimPair[];
  /** Group of each claim. */
  groupsX: readonly number[];
  groupsY: readonly number[];
  /** The reader's topics that each claim is on. */
  topicsX: TopicFits;
  topicsY: TopicFits;
  table: WordTable;
}

/** Lines up the claims of two sides; claims on one topic of the reader's are drawn together. It proposes, it never decides. */
export function alignSides(
  x: Side,
  y: Side,
  vocabulary: Vocabulary,
  { lexicon }: Resources,
  own: readonly OwnTopic[] = NO_GUIDANCE.topics,
): Alignment {
  const table = buildWordTable(vocabulary, lexicon);
  const tools = { table };
  const insideX = scorePairs(x, x, { ...tools, inside: true });
  const insideY = scorePairs(y, y, { ...tools, inside: true });
  const groupsX = groupClaims(x, insideX);
  const groupsY = groupClaims(y, insideY);
  const topicsX = fitTopics(x, own, lexicon);
  const topicsY = fitTopics(y, own, lexicon);
  const pairs = scorePairs(x, y, { ...tools, topics: [topicsX, topicsY] });
  const scored = withLeads(standBack(addNeighbours(addGroupScores(pairs, groupsX, groupsY)), x, y));
  return { ...selectPairs(scored), scored, insideX, insideY, groupsX, groupsY, topicsX, topicsY, table };
}

function withLeads(pairs: readonly ClaimPair[]): ClaimPair[] {
  const lead = leadOf(pairs);
  return pairs.map((pair) => ({ ...pair, lead: lead(pair) }));
}

/** Two rumours, or two denials, of one event are rare enough to count as something in common. */
const SAME_STANDING = 0.08;

function sharesStanding({ x, y }: ClaimPair): boolean {
  return (isDenied(x.claim) && isDenied(y.claim)) || (x.claim.status === "rumour" && y.claim.status === "rumour");
}

function addGroupScores(
  pairs: readonly ClaimPair[],
  groupsX: readonly number[],
  groupsY: readonly number[],
): ClaimPair[] {
  const keyOf = (p: ClaimPair) => groupsX[p.i]! * groupsY.length + groupsY[p.j]!;
  const best = new Map<number, [number, number]>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    const known = best.get(key);
    if (!known) best.set(key, [pair.score, 0]);
    else if (pair.score > known[0]) best.set(key, [pair.score, known[0]]);
    else if (pair.score > known[1]) known[1] = pair.score;
  }
  return pairs.map((pair) => {
    const [first, second] = best.get(keyOf(pair))!;
    const other = pair.score === first ? second : first;
    return {
      ...pair,
      score: roundScore(pair.score + GROUP_SHARE * other + (sharesStanding(pair) ? SAME_STANDING : 0)),
    };
  });
}

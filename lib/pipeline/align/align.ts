import { NO_GUIDANCE, type OwnTopic } from "../../model/guidance";
import type { Resources } from "../../model/resources";
import type { ClaimPair } from "./claim-pair";
import { groupClaims, isDenied } from "./groups";
import { standBack } from "./headlines";
import { leadOf } from "./lead";
import { addNeighbours } from "./neighbours";
import { fitTopics, type TopicFits } from "./own-topics";
import { scorePairs } from "./pairs";
import { roundScore } from "./score";
import { pairAt, type ScoredPairs } from "./scored";
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
  scored: ScoredPairs;
  /** Claims of each side scored against each other. */
  insideX: ScoredPairs;
  insideY: ScoredPairs;
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
  const told = standBack(addNeighbours(addGroupScores(pairs, groupsX, groupsY)));
  const scored = { ...told, lead: leadOf(told) };
  const { linked, offered } = selectPairs(scored);
  const pairOf = (at: number) => pairAt(scored, at);
  return {
    linked: linked.map(pairOf),
    offered: offered.map(pairOf),
    scored,
    insideX,
    insideY,
    groupsX,
    groupsY,
    topicsX,
    topicsY,
    table,
  };
}

/** Two rumours, or two denials, of one event are rare enough to count as something in common. */
const SAME_STANDING = 0.08;

function addGroupScores(pairs: ScoredPairs, groupsX: readonly number[], groupsY: readonly number[]): ScoredPairs {
  const { x, y, i, j } = pairs;
  const keyAt = (at: number) => groupsX[i[at]!]! * groupsY.length + groupsY[j[at]!]!;
  /** The best score between two groups, and the next. */
  const [first, second] = [new Map<number, number>(), new Map<number, number>()];
  pairs.score.forEach((score, at) => {
    const key = keyAt(at);
    const known = first.get(key);
    if (known === undefined) first.set(key, score);
    else if (score > known) {
      first.set(key, score);
      second.set(key, known);
    } else if (score > (second.get(key) ?? 0)) second.set(key, score);
  });
  const [standingX, standingY] = [standings(x), standings(y)];
  const score = pairs.score.map((own, at) => {
    const key = keyAt(at);
    const other = own === first.get(key) ? (second.get(key) ?? 0) : first.get(key)!;
    const isShared = (standingX[i[at]!]! & standingY[j[at]!]!) !== 0;
    return roundScore(own + GROUP_SHARE * other + (isShared ? SAME_STANDING : 0));
  });
  return { ...pairs, score };
}

/** For each claim, as bits, whether it is denied and whether it is a rumour. */
function standings({ claims }: Side): Uint8Array {
  return Uint8Array.from(claims, ({ claim }) => Number(isDenied(claim)) + 2 * Number(claim.status === "rumour"));
}

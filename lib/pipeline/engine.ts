import { type Guidance, NO_GUIDANCE } from "../model/guidance";
import type { Extraction } from "../model/reading";
import type { Report } from "../model/report";
import type { Resources } from "../model/resources";
import type { RawInput } from "../model/source";
import type { Stage } from "../model/stage";
import { type Alignment, alignSides } from "./align/align";
import { shareTopic, type TopicFits } from "./align/own-topics";
import { findPair } from "./align/scored";
import { buildSides, type Side } from "./align/units";
import { cutClaims } from "./claims";
import { extractAll, extractOne, type SourceExtract } from "./extract-all";
import { ingest } from "./ingest";
import { compareInside } from "./internal";
import { type Judgement, judgePassages } from "./judge";
import { buildLink, toCandidate } from "./link/build-links";
import { gatherLinks, type LinkPairs } from "./link/cells";
import { heldByBoth } from "./link/held-by-both";
import { forgetAnswers, type JudgedPair, judgeAligned } from "./link/judge-pairs";
import { labelsOfLink } from "./link/labels";
import { markLeftOut } from "./link/left-out";
import { buildOneSided } from "./link/one-sided";
import { isOnlyCandidate } from "./link/open-questions";
import { pullIntoOwnTopics } from "./link/own-topics";
import { nameTopics } from "./link/topics";
import { buildReport } from "./report";

interface CompareOptions {
  /** Names and topics that the reader gives. */
  guidance?: Guidance;
  /** Called as each stage begins. */
  onStage?: (stage: Stage) => void;
  /** What an earlier run over the same texts and names had read and extracted: that is not done again. */
  extracted?: readonly Extraction[] | null;
  /** Called with it once it is there. */
  onExtracted?: (extracted: readonly Extraction[]) => void;
}

export interface Engine {
  /** Compares two texts. Pure: the same input gives the same report. */
  compare(a: RawInput, b: RawInput, options?: CompareOptions): Report;
  /** One verdict for two short passages, each one paragraph of its author. */
  judge(a: RawInput, b: RawInput): Judgement;
  /** Figures, times and claims of one text. */
  extract(input: RawInput): SourceExtract;
}

/** Makes the engine from loaded resources; pure code never loads anything. */
export function createEngine(resources: Resources): Engine {
  return {
    compare: (a, b, options = {}) => compareTexts(a, b, resources, options),
    judge: (a, b) => judgePassages(a, b, resources),
    extract: (input) => extractOne(ingest(input, "a"), resources),
  };
}

function compareTexts(a: RawInput, b: RawInput, resources: Resources, options: CompareOptions): Report {
  const { onStage, guidance: { glossary, topics: own } = NO_GUIDANCE } = options;
  const extractions = options.extracted ?? extractBoth();
  const sources = extractions.map(({ reading }) => reading.source);
  const cut = extractions.map(cutClaims);
  onStage?.("align");
  const { sides, vocabulary } = buildSides(extractions, cut, resources.lexicon);
  const [x, y] = sides as [Side, Side];
  const alignment = alignSides(x, y, vocabulary, resources, own);
  onStage?.("compare");
  const internal = [
    ...compareInside(x, alignment.insideX, alignment.groupsX, alignment, resources),
    ...compareInside(y, alignment.insideY, alignment.groupsY, alignment, resources),
  ];
  const { links, candidates } = linkSides(x, y, alignment, resources);
  forgetAnswers(alignment);
  const linked = links.map(buildLink);
  const grouped = withGroups(sides, alignment);
  const linkedIds = (side: "a" | "b") => new Set(linked.flatMap((link) => link[side]));
  const labelled = [
    ...links.map((pairs, i) => ({ link: linked[i]!, labels: labelsOfLink(pairs) })),
    ...markLeftOut(linked, [
      ...buildOneSided(x, linkedIds("a"), resources.lexicon),
      ...buildOneSided(y, linkedIds("b"), resources.lexicon),
    ]),
  ];
  onStage?.("report");
  return buildReport({
    sources,
    claims: grouped,
    ...pullIntoOwnTopics(nameTopics(labelled), own, {
      a: fitsById(x, alignment.topicsX),
      b: fitsById(y, alignment.topicsY),
    }),
    internal,
    candidates,
    coverage: cut.flatMap((c) => c.coverage),
  });

  function extractBoth(): readonly Extraction[] {
    onStage?.("read");
    const read = [ingest(a, "a"), ingest(b, "b")];
    const extracted = extractAll(read, resources, { glossary, onRead: () => onStage?.("extract") });
    options.onExtracted?.(extracted);
    return extracted;
  }
}

/** Judges what alignment proposes; what says nothing and is weak is offered, not linked. */
function linkSides(x: Side, y: Side, alignment: Alignment, resources: Resources) {
  const isHeldByBoth = heldByBoth(x, y);
  const judged = judgeAligned(x, y, alignment, resources).filter((p) => !isOtherSide(p) && !isHeldByBoth(p));
  const known = new Set(judged.map((p) => `${p.i}:${p.j}`));
  const gathered = gatherLinks(judged, alignment);
  // Side by side is what a reader asks of a topic, even where nothing can be said of the two.
  const isAsked = (pairs: LinkPairs) => pairs.some((p) => shareTopic(alignment.topicsX[p.i]!, alignment.topicsY[p.j]!));
  const isWeak = (pairs: LinkPairs) => isOnlyCandidate(pairs) && !isAsked(pairs);
  const weak = gathered.filter(isWeak);
  const offered = [
    ...alignment.offered.filter((o) => !known.has(`${o.i}:${o.j}`)),
    ...weak.flatMap((pairs) => pairs.flatMap(({ i, j }) => findPair(alignment.scored, i, j) ?? [])),
  ];
  return {
    links: gathered.filter((pairs) => !isWeak(pairs)),
    candidates: offered.map((pair) => toCandidate(x, y, pair, alignment.table)),
  };
}

function fitsById({ claims }: Side, fits: TopicFits): ReadonlyMap<string, readonly number[]> {
  return new Map(claims.map(({ claim }, i) => [claim.id, fits[i]!]));
}

/** Claims with the group that alignment found for them, in text order, side by side. */
function withGroups(sides: readonly Side[], { groupsX, groupsY }: Alignment) {
  return sides.flatMap((side, s) =>
    side.claims.map(({ claim }, i) => ({ ...claim, group: (s === 0 ? groupsX : groupsY)[i]! })),
  );
}

/**
 * One source's denial beside the other's report of the rumour, where both report both: it would show a denial as agreeing
 * with what it denies. Rumour stands beside rumour, and denial beside denial.
 */
function isOtherSide({ verdict }: JudgedPair): boolean {
  return (
    verdict.method.startsWith("positions@") && verdict.findings.some((f) => f.message.code === "positions_in_both")
  );
}

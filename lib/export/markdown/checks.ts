import { COVERAGE_STATES, type Coverage } from "../../model/report";
import { SIDES, type SourceId } from "../../model/source";
import type { Context } from "./context";
import { escapeLine } from "./escape";
import { quoteLine } from "./excerpt";
import { countTwoSided } from "./findings";
import { describeInternal, isFalseAlarm } from "./link";
import { describeSpeaker } from "./saying";
import { LINE_BREAK } from "./usage";

/** Pairs that are listed; of the others the report says how many they are. */
const MOST_CANDIDATES = 20;

/** Each source against itself. */
export function internalSection(context: Context): string {
  const { words, report, withName } = context;
  const sections = SIDES.flatMap((side) => {
    const shown = report.internal.filter((link) => link.source === side).map((link) => describeInternal(link, context));
    const title = `### ${words(`labels.sides.${side}`)}${withName(side)}`;
    return [title, ...(shown.length > 0 ? shown : [words("export.nothingInside")])];
  });
  return [`## ${words("export.internal")}`, ...sections].join("\n\n");
}

/** What was not checked: silence must never look like agreement. */
export function uncheckedSection(context: Context): string {
  const { words, report } = context;
  const unclear = report.links.filter((link) => link.group === "unclear" && !isFalseAlarm(link)).length;
  const general = [
    words("export.uncheckedFacts"),
    words("export.uncheckedCandidates", { count: report.candidates.length }),
    words("export.uncheckedUnclear", { count: unclear, total: countTwoSided(report.links) }),
  ];
  return [
    `## ${words("export.unchecked")}`,
    general.map((line) => `- ${line}`).join("\n"),
    ...candidateBlocks(context),
    ...SIDES.flatMap((side) => coverageOf(side, context)),
  ].join("\n\n");
}

/** Pairs that were offered and not judged, the likeliest first. */
function candidateBlocks(context: Context): string[] {
  const { words, report, claims } = context;
  const pairs = report.candidates.flatMap((candidate) => {
    const [a, b] = [claims.get(candidate.a), claims.get(candidate.b)];
    const score = candidate.signals.find((signal) => signal.name === "score")?.value ?? 0;
    return a && b ? [{ a, b, score }] : [];
  });
  if (pairs.length === 0) return [];
  const lines = pairs
    .sort((x, y) => y.score - x.score || x.a.start - y.a.start || x.b.start - y.b.start)
    .slice(0, MOST_CANDIDATES)
    .map(({ a, b }) => {
      const quotes = [a, b].map(
        (claim) => `${describeSpeaker(claim, context)}${words("export.colon")}${quoteLine(claim.quote)}`,
      );
      return `- ${quotes.join(LINE_BREAK)}`;
    });
  const more = pairs.length - lines.length;
  return [
    `### ${words("export.candidates")}`,
    lines.join("\n"),
    ...(more > 0 ? [words("export.candidatesMore", { count: more })] : []),
  ];
}

/** Every sentence counted once by what became of it; claims that voice an opinion are counted apart. */
function coverageOf(side: SourceId, { words, report, sources, withName }: Context): string[] {
  const own = report.coverage.filter((entry) => entry.source === side);
  const counts = COVERAGE_STATES.map((state) =>
    words("export.stateCount", { state, count: own.filter((entry) => entry.state === state).length }),
  ).join(words("export.comma"));
  const claims = report.claims.filter((claim) => claim.source === side);
  const opinions = claims.filter((claim) => claim.status === "opinion").length;
  const text = sources.get(side)?.text ?? "";
  const left = own.filter((entry) => entry.state === "not_processed");
  return [
    `### ${words("export.coverage", { side: words(`labels.sides.${side}`) })}${withName(side)}`,
    words("export.sentences", { total: own.length, counts }),
    ...(opinions > 0 ? [words("export.opinionClaims", { count: opinions, total: claims.length })] : []),
    ...(left.length > 0 ? [left.map((entry) => `- ${describeLeft(entry, text, words)}`).join("\n")] : []),
  ];
}

function describeLeft(entry: Coverage, text: string, words: Context["words"]): string {
  const key = `labels.coverageReasons.${entry.reason}`;
  const reason = entry.reason && words.has(key) ? words("export.because", { reason: words(key) }) : "";
  return `${escapeLine(text.slice(entry.start, entry.end))}${reason}`;
}

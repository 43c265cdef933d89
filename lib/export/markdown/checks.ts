import { PASSAGE_NAMES } from "../../model/finding";
import { COVERAGE_STATES, type Coverage } from "../../model/report";
import { SIDES, type SourceId } from "../../model/source";
import type { Context } from "./context";
import { escapeLine } from "./escape";
import { describeClaims, describeFindings, describeKinds } from "./link";

/** How one source used the other, where a link says so. */
export function usageSection(context: Context): string[] {
  const { words, report, claims } = context;
  const lines = report.links.flatMap((link) => {
    const quote = claims.get(link.decidedOn.a ?? link.decidedOn.b ?? "")?.quote;
    return link.use && quote
      ? [`- ${words(`labels.uses.${link.use}`)}${words("export.colon")}${escapeLine(quote)}`]
      : [];
  });
  return lines.length === 0 ? [] : [[`## ${words("export.use")}`, "", ...lines].join("\n")];
}

/** Each source against itself. */
export function internalSection(context: Context): string {
  const { words, report, withName } = context;
  const sections = SIDES.flatMap((side) => {
    const links = report.internal.filter((link) => link.source === side);
    const title = `### ${words(`labels.sides.${side}`)}${withName(side)}`;
    const shown = links.map((link) =>
      [
        `**${words(`labels.relations.${link.relation}`)}**${describeKinds(link.kinds, context)}`,
        ...describeClaims([...link.x, ...link.y], context),
        ...describeFindings(link.findings, context, PASSAGE_NAMES),
      ].join("\n\n"),
    );
    return [title, ...(shown.length > 0 ? shown : [words("export.nothingInside")])];
  });
  return [`## ${words("export.internal")}`, ...sections].join("\n\n");
}

/** What was not checked: silence must never look like agreement. */
export function uncheckedSection(context: Context): string {
  const { words, report } = context;
  const general = [
    words("export.uncheckedFacts"),
    words("export.uncheckedCandidates", { count: report.candidates.length }),
    words("export.uncheckedUnclear", { count: report.summary.groups.unclear, total: report.summary.links }),
  ];
  return [
    `## ${words("export.unchecked")}`,
    general.map((line) => `- ${line}`).join("\n"),
    ...SIDES.flatMap((side) => coverageOf(side, context)),
  ].join("\n\n");
}

function coverageOf(side: SourceId, { words, report, sources, withName }: Context): string[] {
  const own = report.coverage.filter((entry) => entry.source === side);
  const counts = COVERAGE_STATES.map((state) => ({
    state,
    count: own.filter((entry) => entry.state === state).length,
  }));
  const title = `### ${words("export.coverage", { side: words(`labels.sides.${side}`) })}${withName(side)}`;
  const line = counts
    .map(({ state, count }) => words("export.stateCount", { state: words(`labels.coverageStates.${state}`), count }))
    .join(words("export.comma"));
  const text = sources.get(side)?.text ?? "";
  const left = own.filter((entry) => entry.state === "not_processed");
  return [
    title,
    words("export.sentences", { total: own.length, counts: line }),
    ...(left.length > 0 ? [left.map((entry) => `- ${describeLeft(entry, text, words)}`).join("\n")] : []),
  ];
}

function describeLeft(entry: Coverage, text: string, words: Context["words"]): string {
  const key = `labels.coverageReasons.${entry.reason}`;
  const reason = entry.reason && words.has(key) ? words("export.because", { reason: words(key) }) : "";
  return `${escapeLine(text.slice(entry.start, entry.end))}${reason}`;
}

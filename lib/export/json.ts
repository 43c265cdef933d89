import type { Finding } from "../model/finding";
import type { InternalLink, Link } from "../model/link";
import type { Coverage, Report } from "../model/report";
import type { ReviewedReport } from "../model/reviewed";
import { citationOf, NO_CITATION, type Source, type SourceId } from "../model/source";
import { type CodePoints, codePointsOf } from "../text/code-points";
import { toJsonClaim } from "./json-claim";
import { toJsonPeople } from "./json-people";

/** Offsets of both texts, by side. */
export type Points = Record<SourceId, CodePoints>;

const OFFSET_UNIT = "code_point";

/**
 * A report as the JSON of design section 7: plain data, offsets in Unicode code points, and no time of generation.
 * @param sources the two texts, which the offsets are counted in.
 */
function toJsonReport(report: Report, sources: readonly Source[]) {
  const points = pointsOf(sources);
  return {
    schemaVersion: report.schemaVersion,
    engineVersion: report.engineVersion,
    offsetUnit: OFFSET_UNIT,
    sources: report.sources.map(({ id, title, publisher, publishedAt, lang, sha256, length }) => ({
      id,
      title,
      publisher,
      publishedAt,
      lang,
      sha256,
      length: points[id].at(length),
    })),
    claims: report.claims.map((claim) => toJsonClaim(claim, points[claim.source])),
    topics: report.topics.map(({ id, label }) => ({ id, label })),
    links: report.links.map((link) => toJsonLink(link, points)),
    internal: report.internal.map((link) => toJsonInternal(link, points)),
    candidates: report.candidates.map(({ a, b, signals }) => ({
      a,
      b,
      signals: signals.map(({ name, value }) => ({ name, value })),
    })),
    coverage: report.coverage.map((entry) => toJsonCoverage(entry, points)),
    summary: report.summary,
  };
}

export type JsonReport = ReturnType<typeof toJsonReport>;

/** The report of `toJsonReport` as the text of a file: the same report gives the same bytes. */
export function exportJson(report: Report, sources: readonly Source[]): string {
  return `${JSON.stringify(toJsonReport(report, sources), null, 2)}\n`;
}

/**
 * A whole comparison as the text of a file: the reviewed report in the same schema, with the texts, the recording dates, how
 * each source is cited, and what people did. Anchors of annotations count in code points like everything else.
 */
export function exportComparisonJson(
  reviewed: ReviewedReport,
  sources: readonly Source[],
  seal?: { version: string; hash: string },
): string {
  const json = toJsonReport(reviewed, sources);
  const whole = {
    ...json,
    sources: json.sources.map((source) => {
      const stored = sources.find(({ id }) => id === source.id);
      const cited = citationOf(stored ?? NO_CITATION);
      return { ...source, recordedAt: stored?.recordedAt ?? null, ...cited, text: stored?.text ?? "" };
    }),
    links: json.links.map((link, i) => {
      const shown = reviewed.links[i];
      return { ...link, origin: shown?.origin ?? "engine", engineRelation: shown?.engineRelation ?? link.relation };
    }),
    ...toJsonPeople(reviewed, pointsOf(sources)),
    ...(seal && { export: seal }),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function pointsOf(sources: readonly Source[]): Points {
  const of = (id: SourceId) => codePointsOf(sources.find((source) => source.id === id)?.text ?? "");
  return { a: of("a"), b: of("b") };
}

function toJsonLink(link: Link, points: Points) {
  const { wording, cites, speaker } = link.independence;
  return {
    id: link.id,
    topicId: link.topicId,
    a: link.a,
    b: link.b,
    decidedOn: { a: link.decidedOn.a, b: link.decidedOn.b },
    relation: link.relation,
    group: link.group,
    kinds: link.kinds,
    independence: { wording, cites, speaker },
    use: link.use,
    method: link.method,
    strength: link.strength,
    findings: link.findings.map((finding) => toJsonFinding(finding, points.a, points.b)),
  };
}

function toJsonInternal(link: InternalLink, points: Points) {
  const { id, source, x, y, relation, group, kinds, findings } = link;
  const own = points[source];
  return {
    id,
    source,
    x,
    y,
    relation,
    group,
    kinds,
    findings: findings.map((finding) => toJsonFinding(finding, own, own)),
  };
}

/** @param a the offsets that the finding's `a` spans count in; both sides are one text inside a source. */
export function toJsonFinding(finding: Finding, a: CodePoints, b: CodePoints) {
  return {
    rule: finding.rule,
    outcome: finding.outcome,
    message: { code: finding.message.code, params: finding.message.params },
    a: finding.a.map(a.span),
    b: finding.b.map(b.span),
  };
}

function toJsonCoverage({ source, start, end, state, reason }: Coverage, points: Points) {
  return { source, ...points[source].span({ start, end }), state, reason };
}

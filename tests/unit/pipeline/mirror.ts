import type { Claim } from "../../../lib/model/claim";
import type { Finding } from "../../../lib/model/finding";
import type { Cites, Independence, Link } from "../../../lib/model/link";
import { groupOf, mirrorRelation } from "../../../lib/model/relation";
import type { Report } from "../../../lib/model/report";
import type { SourceId } from "../../../lib/model/source";

const other = (side: SourceId): SourceId => (side === "a" ? "b" : "a");

/** The report of the same comparison with its sides exchanged; lists are left in their order. */
export function mirror(report: Report): Report {
  return {
    ...report,
    sources: report.sources.map((s) => ({ ...s, id: other(s.id) })),
    claims: report.claims.map((c): Claim => ({ ...c, source: other(c.source) })),
    links: report.links.map(mirrorLink),
    internal: report.internal.map((l) => ({ ...l, source: other(l.source) })),
    candidates: report.candidates.map((c) => ({ ...c, a: c.b, b: c.a })),
    coverage: report.coverage.map((c) => ({ ...c, source: other(c.source) })),
    summary: {
      ...report.summary,
      claims: { a: report.summary.claims.b, b: report.summary.claims.a },
      covered: { a: report.summary.covered.b, b: report.summary.covered.a },
      groups: { ...report.summary.groups, only_a: report.summary.groups.only_b, only_b: report.summary.groups.only_a },
      relations: Object.fromEntries(
        Object.entries(report.summary.relations).map(([r, n]) => [mirrorRelation(r as Link["relation"]), n]),
      ),
    },
  };
}

function mirrorLink(link: Link): Link {
  const relation = mirrorRelation(link.relation);
  return {
    ...link,
    a: link.b,
    b: link.a,
    decidedOn: { a: link.decidedOn.b, b: link.decidedOn.a },
    relation,
    group: groupOf(relation),
    independence: mirrorOrigin(link.independence),
    findings: link.findings.map(mirrorFinding),
  };
}

function mirrorOrigin(origin: Independence): Independence {
  const cites: Partial<Record<Cites, Cites>> = { a_cites_b: "b_cites_a", b_cites_a: "a_cites_b" };
  return { ...origin, cites: cites[origin.cites] ?? origin.cites };
}

/** Message parameters named after a side (`a`, `from_a`, `only_a`) change places; `side` names the other one. */
function mirrorFinding(finding: Finding): Finding {
  const params = Object.fromEntries(
    Object.entries(finding.message.params).map(([name, value]) => {
      if (name === "side") return [name, value === "a" ? "b" : "a"];
      return [name.replace(/(^|_)([ab])$/u, (_, lead: string, side: SourceId) => lead + other(side)), value];
    }),
  );
  const codes: Record<string, string> = { figure_a_inside: "figure_b_inside", figure_b_inside: "figure_a_inside" };
  return {
    ...finding,
    outcome: finding.outcome && mirrorRelation(finding.outcome),
    message: { code: codes[finding.message.code] ?? finding.message.code, params },
    a: finding.b,
    b: finding.a,
  };
}

/** Reports are equal as sets of rows: a mirrored comparison lists sides and topics in its own order. */
export function sortRows(report: Report): Report {
  const by = <T>(rows: readonly T[], key: (row: T) => string): T[] =>
    [...rows].sort((x, y) => (key(x) < key(y) ? -1 : 1));
  return {
    ...report,
    sources: by(report.sources, (s) => s.id),
    claims: by(report.claims, (c) => c.source + String(c.start).padStart(9, "0")),
    topics: by(report.topics, (t) => t.id),
    links: by(report.links, (l) => l.id),
    internal: by(report.internal, (l) => l.source + l.id),
    candidates: by(report.candidates, (c) => `${c.a}${c.b}`),
    coverage: by(report.coverage, (c) => c.source + String(c.start).padStart(9, "0")),
  };
}

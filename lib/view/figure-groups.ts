import type { Claim } from "../model/claim";
import type { Topic } from "../model/link";
import type { Measure, Quantity } from "../model/quantity";
import type { SourceId } from "../model/source";
import type { Span } from "../model/span";
import { overlaps } from "../text/spans";
import type { Row, TopicRows } from "./rows";

/** A figure of a claim, with the row that shows the claim. */
export interface Figure {
  /** Claim and place of the figure in it: the same figure has one key in every row. */
  key: string;
  side: SourceId;
  claim: Claim;
  quantity: Quantity;
  measure: Measure | null;
  rowKey: string;
}

/** Figures of one topic that measure one thing in one unit. */
export interface FigureGroup {
  topic: Topic;
  unit: string;
  /** In the order of the texts, A before B. */
  figures: readonly Figure[];
}

/** The figures of some claims, each with its measure. */
export function listFigures(claims: readonly Claim[], rowKey: string): Figure[] {
  return claims.flatMap((claim) =>
    claim.quantities.map(
      (quantity, index): Figure => ({
        key: `${claim.id}#${index}`,
        side: claim.source,
        claim,
        quantity,
        measure: claim.measure.find((measure) => measure.quantity === index) ?? null,
        rowKey,
      }),
    ),
  );
}

/**
 * Gathers the figures of a topic that stand on one axis: those that a finding set against each other, and those of one unit that
 * measure the same by the words of the text. A figure with no partner makes a group of its own.
 */
export function groupFigures({ topic, rows }: TopicRows): FigureGroup[] {
  const figures = new Map<string, Figure>();
  for (const row of rows)
    for (const figure of listFigures([...row.a, ...row.b], row.key))
      if (!figures.has(figure.key)) figures.set(figure.key, figure);
  const parent = new Map<string, string>([...figures.keys()].map((key) => [key, key]));
  const rootOf = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const join = (x: Figure, y: Figure) => parent.set(rootOf(x.key), rootOf(y.key));
  for (const row of rows) for (const [x, y] of comparedIn(row, figures)) join(x, y);
  const byMeasure = new Map<string, Figure>();
  for (const figure of figures.values()) {
    const attribute = figure.measure?.attribute;
    if (!attribute) continue;
    const name = `${figure.quantity.unit} ${attribute} ${figure.measure?.kind}`;
    const first = byMeasure.get(name);
    if (first) join(first, figure);
    else byMeasure.set(name, figure);
  }
  const groups = new Map<string, Figure[]>();
  for (const figure of figures.values()) {
    const root = rootOf(figure.key);
    groups.set(root, [...(groups.get(root) ?? []), figure]);
  }
  return [...groups.values()].map((list) => {
    const sorted = [...list].sort(
      (x, y) => (x.side < y.side ? -1 : x.side > y.side ? 1 : 0) || x.quantity.start - y.quantity.start,
    );
    return { topic, unit: sorted[0]?.quantity.unit ?? "", figures: sorted };
  });
}

/** Pairs of figures that the row's findings compared: one figure of a unit under the spans of each side. */
function comparedIn(row: Row, all: ReadonlyMap<string, Figure>): [Figure, Figure][] {
  const known = (claims: readonly Claim[]) =>
    listFigures(claims, row.key).map((figure) => all.get(figure.key) ?? figure);
  const [left, right] = [known(row.a), known(row.b)];
  return row.link.findings.flatMap((finding): [Figure, Figure][] => {
    if (finding.outcome === "not_comparable") return [];
    const a = under(left, finding.a);
    const b = under(right, finding.b);
    return a.flatMap((x): [Figure, Figure][] => {
      const unit = x.quantity.unit;
      const partner = b.filter((y) => y.quantity.unit === unit);
      const isOnlyOne = partner.length === 1 && a.filter((other) => other.quantity.unit === unit).length === 1;
      return isOnlyOne && partner[0] ? [[x, partner[0]]] : [];
    });
  });
}

function under(figures: readonly Figure[], spans: readonly Span[]): Figure[] {
  return figures.filter(({ quantity }) => spans.some((span) => overlaps(span, quantity)));
}

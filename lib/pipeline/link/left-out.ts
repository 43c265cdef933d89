import type { Link } from "../../model/link";
import type { LabelledLink } from "./topics";

/** Where one source cites the other, what only the cited one says was left out by the one that cites it. */
export function markLeftOut(links: readonly Link[], oneSided: readonly LabelledLink[]): readonly LabelledLink[] {
  const cites = new Set(links.map((link) => link.independence.cites));
  const isLeftOut = ({ relation }: Link) =>
    (relation === "only_b" && cites.has("a_cites_b")) || (relation === "only_a" && cites.has("b_cites_a"));
  return oneSided.map((row) =>
    isLeftOut(row.link) ? { ...row, link: { ...row.link, use: "left_out" as const } } : row,
  );
}

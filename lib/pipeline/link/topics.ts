import type { Link, Topic } from "../../model/link";
import { contentKey } from "../../text/hash";
import { disjointSets } from "../disjoint-sets";
import type { Label } from "./labels";

/** A link with what its topic may be named, best first; nothing where its claims name nothing. */
export interface LabelledLink {
  link: Link;
  labels: readonly Label[];
}

/** What a name given by a further link adds to it. */
const REPEATED = 0.5;

/** Puts links that share a claim under one topic and names it in the sources' own words. */
export function nameTopics(labelled: readonly LabelledLink[]): { topics: Topic[]; links: Link[] } {
  const sets = disjointSets(labelled.length);
  const holders = new Map<string, number[]>();
  labelled.forEach(({ link }, index) => {
    for (const key of [...link.a.map((id) => `a${id}`), ...link.b.map((id) => `b${id}`)]) {
      const known = holders.get(key) ?? [];
      for (const other of known) if (!answersOther(link, labelled[other]!.link)) sets.join(other, index);
      holders.set(key, [...known, index]);
    }
  });
  const members = new Map<number, LabelledLink[]>();
  labelled.forEach((one, index) => {
    const root = sets.find(index);
    members.set(root, [...(members.get(root) ?? []), one]);
  });
  const named = new Map<string, readonly string[]>();
  const links: Link[] = [];
  for (const group of members.values()) {
    const id = contentKey("topic", ...group.map(({ link }) => link.id).sort());
    named.set(id, namesOf(group));
    for (const { link } of group) links.push({ ...link, topicId: id });
  }
  return { topics: tellApart(named), links };
}

/** Both rest on figures, and on other claims of both sides: a claim that both hold does not make them one question. */
function answersOther(x: Link, y: Link): boolean {
  const onFigures = x.method.startsWith("figures@") && y.method.startsWith("figures@");
  return onFigures && x.decidedOn.a !== y.decidedOn.a && x.decidedOn.b !== y.decidedOn.b;
}

/** A name that several topics would bear is told apart by the next best words of each. */
function tellApart(named: ReadonlyMap<string, readonly string[]>): Topic[] {
  const bearers = new Map<string, number>();
  for (const [first] of named.values()) if (first) bearers.set(first, (bearers.get(first) ?? 0) + 1);
  return [...named].map(([id, [first = "", ...others]]) => {
    const other =
      (bearers.get(first) ?? 0) > 1 && others.find((name) => !name.includes(first) && !first.includes(name));
    return { id, label: other ? `${first} · ${other}` : first };
  });
}

/** What most speaks for first, over the links of a topic; without a name it is called by nothing. */
function namesOf(group: readonly LabelledLink[]): string[] {
  const best = new Map<string, Label>();
  for (const label of group.flatMap(({ labels }) => labels)) {
    const key = label.text.toLowerCase();
    const known = best.get(key);
    best.set(key, known ? { ...known, weight: known.weight + label.weight * REPEATED } : label);
  }
  const ranked = [...best.values()].sort(
    (x, y) => y.weight - x.weight || x.place - y.place || (x.text < y.text ? -1 : 1),
  );
  return ranked.map(({ text }) => text);
}

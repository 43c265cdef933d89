import type { Link } from "../lib/model/link";
import type { Report } from "../lib/model/report";
import type { Engine } from "../lib/pipeline";
import type { ArticleLink, ArticlePair } from "../tests/cases/article-pairs";
import { idsAt, linksOn, meets } from "../tests/setup/report-places";
import { type Outcome, writingOf } from "./outcomes";
import { findingsOf } from "./pairs";
import { add, NOTHING, type Tally } from "./tally";

interface ArticleScores {
  outcomes: Outcome[];
  /** Expected links that are made; links between quoted passages that are expected. */
  links: Tally;
  /** Expected topics that stand under one topic of the engine; topics of the engine that hold one expected topic. */
  topics: Tally;
  /** Links flagged as contradictions: on an expected conflict, on a pair of passages listed as none, anywhere else. */
  flagged: { right: number; listed: number; elsewhere: number };
  /** Text of each flag that is not right. */
  falseAlarms: string[];
}

const STRENGTH = ["contradict", "partly", "agree", "unclear"];

/** Compares pairs of articles and holds them against what a reader found. */
export function scoreArticles(engine: Engine, pairs: readonly ArticlePair[]): ArticleScores {
  const all: ArticleScores = {
    outcomes: [],
    links: NOTHING,
    topics: NOTHING,
    flagged: { right: 0, listed: 0, elsewhere: 0 },
    falseAlarms: [],
  };
  for (const pair of pairs) {
    const report = engine.compare(pair.a, pair.b);
    all.outcomes.push(...pair.links.map((link) => outcomeOf(pair, report, link)));
    all.links = add(all.links, tallyLinks(pair, report));
    all.topics = add(all.topics, tallyTopics(pair, report));
    addFlags(all, pair, report);
  }
  return all;
}

const textsOf = ({ a, b }: ArticlePair) => ({ a: a.text, b: b.text });
const isConflict = ({ group }: ArticleLink) => [group].flat().includes("contradict");

/** One link that a reader made: the group the engine gives it, or the strongest of those it gives. */
function outcomeOf(pair: ArticlePair, report: Report, link: ArticleLink): Outcome {
  const found = linksOn(report, textsOf(pair), link);
  const expected = [link.group].flat();
  const groups = found.map((l) => l.group as string);
  const got = groups.find((g) => expected.includes(g)) ?? STRENGTH.find((g) => groups.includes(g)) ?? "unrelated";
  const said = found.map((l) => `${l.relation} ${l.method} ${findingsOf(l.findings)}`).join(" | ");
  return {
    id: `${pair.slug}: ${link.topic}`,
    writing: writingOf(...languagesOf(pair)),
    expected,
    got,
    expectedKinds: link.kinds ?? [],
    kinds: found.filter((l) => l.group === got).flatMap((l) => l.kinds),
    said: `A ${link.a}\nB ${link.b}\n${said || "not linked"}`,
  };
}

function languagesOf({ a, b }: ArticlePair): [string, string] {
  return [a.lang ?? "zh-Hant", b.lang ?? "zh-Hant"];
}

/** Indices of a reader's links whose passages a link of the engine touches, on each side. */
function placesOf(pair: ArticlePair, report: Report) {
  const quoted = pair.links.map((link) => ({
    a: idsAt(report, "a", pair.a.text, link.a),
    b: idsAt(report, "b", pair.b.text, link.b),
  }));
  return (link: Link) => {
    const on = (side: "a" | "b") =>
      quoted.flatMap((ids, index) => (link[side].some((id) => ids[side].has(id)) ? [index] : []));
    const a = on("a");
    return { a, b: on("b"), both: a.filter((index) => link.b.some((id) => quoted[index]!.b.has(id))) };
  };
}

function tallyLinks(pair: ArticlePair, report: Report): Tally {
  const places = placesOf(pair, report);
  const between = report.links.map(places).filter(({ a, b }) => a.length > 0 && b.length > 0);
  const made = new Set(between.flatMap(({ both }) => both));
  const isJoined = (link: ArticleLink) => ![link.group].flat().includes("unrelated");
  const wanted = pair.links.filter(isJoined).length;
  const hit = pair.links.filter((link, index) => isJoined(link) && made.has(index)).length;
  // A tally has one number of hits; wrong links are added to them so that precision is over links that a reader judged.
  const wrong = between.filter(({ both }) => !both.some((index) => isJoined(pair.links[index]!))).length;
  return { hit, found: hit + wrong, wanted };
}

function tallyTopics(pair: ArticlePair, report: Report): Tally {
  const places = placesOf(pair, report);
  const topicsOfEngine = new Map<string, Set<string>>();
  const topicsOfReader = new Map<string, Set<string>>();
  for (const link of report.links)
    for (const index of places(link).both) {
      const { topic } = pair.links[index]!;
      topicsOfEngine.set(link.topicId, (topicsOfEngine.get(link.topicId) ?? new Set()).add(topic));
      topicsOfReader.set(topic, (topicsOfReader.get(topic) ?? new Set()).add(link.topicId));
    }
  const wanted = new Set(pair.links.map((link) => link.topic)).size;
  const hit = [...topicsOfReader.values()].filter((ids) => [...ids].some((id) => topicsOfEngine.get(id)?.size === 1));
  const mixed = [...topicsOfEngine.values()].filter((topics) => topics.size > 1).length;
  return { hit: hit.length, found: hit.length + mixed, wanted };
}

function addFlags(all: ArticleScores, pair: ArticlePair, report: Report): void {
  const conflicts = new Set(pair.links.filter(isConflict).flatMap((l) => linksOn(report, textsOf(pair), l)));
  const isExpected = (a: string, b: string) =>
    pair.links.some((l) => isConflict(l) && meets(pair.a.text, l.a, a) && meets(pair.b.text, l.b, b));
  const traps = pair.mustNotContradict.filter(([a, b]) => !isExpected(a, b));
  const others = [...traps.map(([a, b]) => ({ a, b })), ...pair.links.filter((l) => !isConflict(l))];
  const listed = new Set(others.flatMap((quotes) => linksOn(report, textsOf(pair), quotes)));
  for (const link of report.links.filter((l) => l.group === "contradict")) {
    if (conflicts.has(link)) all.flagged.right += 1;
    else {
      all.flagged[listed.has(link) ? "listed" : "elsewhere"] += 1;
      all.falseAlarms.push(describeLink(pair.slug, report, link));
    }
  }
}

/** A link with the claims that decided it. */
export function describeLink(slug: string, report: Report, link: Link): string {
  const quote = (side: "a" | "b") =>
    report.claims.find((c) => c.source === side && c.id === (link.decidedOn[side] ?? link[side][0]))?.quote ?? "–";
  const said = `${link.relation} [${link.kinds.join()}] ${findingsOf(link.findings)}`;
  return `${slug}\nA ${quote("a")}\nB ${quote("b")}\n${said}`;
}

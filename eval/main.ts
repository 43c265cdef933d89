import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ENGINE_VERSION } from "../lib/model/report";
import { createEngine, type Engine } from "../lib/pipeline";
import { loadResources } from "../lib/server/resources";
import { type ArticlePair, loadArticlePairs } from "../tests/cases/article-pairs";
import cut from "../tests/cases/cut.json";
import { loadEditedCases } from "../tests/cases/edited-cases";
import type { PairCase } from "../tests/cases/run-pairs";
import said from "../tests/cases/said.json";
import { loadSharedArticles } from "../tests/cases/shared-articles";
import type { CutCase } from "../tests/setup/cut";
import type { SaidCase } from "../tests/setup/said";
import { scoreArticles } from "./articles";
import { type ChangeOutcome, scoreChanges } from "./changes";
import { judgeEdited } from "./edited";
import { scoreExtractors } from "./extractors";
import { MOST_PLACES, runMutations } from "./mutation/run";
import { isRight, type Outcome, scoreOutcomes } from "./outcomes";
import { judgeAcceptances, judgePairs } from "./pairs";
import { printChanges, printList, printOutcomes, printScores, printTable } from "./print";
import { measureReadings } from "./readings";
import { scoresOf } from "./tally";

const { values: options } = parseArgs({
  options: {
    cases: { type: "string" },
    change: { type: "string" },
    json: { type: "string" },
    mutation: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});
const root = process.cwd();
/** A folder given by hand holds all that is measured; without one, the project's own and the two real articles. */
const folder = options.cases ? resolve(options.cases) : join(root, "tests", "cases");
const specs = join(options.cases ? folder : join(root, "tests"), "specs");
const isOwn = options.cases === undefined;

const resources = loadResources();
const engine = createEngine(resources);
process.stdout.write(`engine ${ENGINE_VERSION}, cases of ${folder}\n`);
const result = options.mutation ? { engineVersion: ENGINE_VERSION, mutation: measureMutations() } : measureAll();
if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);

function measureAll() {
  return {
    engineVersion: ENGINE_VERSION,
    extractors: existsSync(specs) ? measureExtractors() : null,
    readings: isOwn ? measureReadings(engine, said as SaidCase[], cut as CutCase[]) : null,
    acceptance: isOwn ? measureAcceptance(engine) : null,
    pairs: whereThere("pairs.json", (file) => measurePairs(JSON.parse(readFileSync(file, "utf8")) as PairCase[])),
    articles: whereThere("articles", (path) => measureArticles("Articles", loadArticlePairs(path))),
    shared: isOwn ? measureShared() : null,
    edited: whereThere("edited.json", measureEdited),
  };
}

/** Every article of the folder, and the two real ones beside the project's own. */
function measureMutations() {
  const pairs = whereThere("articles", (path) => loadArticlePairs(path)) ?? [];
  const shared = isOwn ? loadSharedArticles(resolve(root, "../shared")) : null;
  const texts = [...pairs, ...(shared ? [shared] : [])].flatMap(({ slug, a, b }) => [
    { id: `${slug} a`, input: a },
    { id: `${slug} b`, input: b },
  ]);
  const outcomes = runMutations(engine, resources, texts, options.change ?? null);
  process.stdout.write(`at most ${MOST_PLACES} places of a sort in a text, ${texts.length} texts\n`);
  return measureChanges("Mutations", outcomes);
}

function whereThere<T>(name: string, measure: (file: string) => T): T | null {
  const file = join(folder, name);
  return existsSync(file) ? measure(file) : null;
}

function measureExtractors() {
  const { tallies, failing } = scoreExtractors(specs, resources);
  const scores = Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, scoresOf(tally)]));
  printScores("Extractors, on the specs", scores);
  const said = failing.map((f) => `${f.extractor}: ${f.said}`);
  list("Specs that fail", said);
  return { scores, failing };
}

function measureAcceptance(by: Engine) {
  const scores = judgeAcceptances(by);
  printTable("Acceptance cases", [["right", `${scores.right} of ${scores.cases}`]]);
  const said = scores.failing.map((f) => `${f.id}\n${f.said}`);
  list("Acceptance cases that fail", said);
  return scores;
}

function measurePairs(cases: readonly PairCase[]) {
  return measureOutcomes("Pairs of passages", judgePairs(engine, cases));
}

function measureOutcomes(heading: string, outcomes: readonly Outcome[]) {
  const scores = scoreOutcomes(outcomes);
  printOutcomes(heading, scores);
  const failing = outcomes.filter((o) => !isRight(o));
  const said = failing.map((o) => `${o.id}: expected ${o.expected.join("|")}, got ${o.got}\n${o.said}`);
  list(`${heading} that fail`, said);
  return { ...scores, failing };
}

function measureArticles(heading: string, pairs: readonly ArticlePair[]) {
  const { outcomes, links, topics, flagged, falseAlarms } = scoreArticles(engine, pairs);
  const scores = measureOutcomes(`${heading}: what a reader found`, outcomes);
  printScores(`${heading}: links and topics`, { links: scoresOf(links), topics: scoresOf(topics) });
  const { right, listed, elsewhere } = flagged;
  printTable(`${heading}: links flagged as a contradiction`, [
    ["on an expected conflict", right],
    ["on passages listed as no conflict", listed],
    ["elsewhere", elsewhere],
  ]);
  list(`${heading}: flags that are on no expected conflict`, falseAlarms);
  return { ...scores, links: scoresOf(links), topics: scoresOf(topics), flagged, falseAlarms };
}

function measureShared() {
  const shared = loadSharedArticles(resolve(root, "../shared"));
  return shared ? measureArticles("The two real articles", [shared]) : null;
}

function measureEdited(file: string) {
  return measureChanges("Paragraphs edited by hand", judgeEdited(engine, loadEditedCases(file)));
}

function measureChanges(heading: string, outcomes: readonly ChangeOutcome[]) {
  const scores = scoreChanges(outcomes);
  printChanges(heading, scores);
  const missed = outcomes.filter((o) => !o.placed);
  const alarms = outcomes.flatMap((o) => o.falseAlarms.map((said) => `${o.change}: ${said}`));
  const said = missed.map(
    (o) => `${o.change}${o.caught ? " (another kind)" : o.hasClaim ? "" : " (no claim)"}: ${o.said}`,
  );
  list(`${heading}: missed`, said);
  list(`${heading}: contradictions elsewhere`, alarms);
  return { scores, missed, alarms };
}

function list(heading: string, items: readonly string[]): void {
  if (options.verbose && items.length > 0) printList(heading, items);
}

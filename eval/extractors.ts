import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang, PackId } from "../lib/model/lang";
import type { Resources } from "../lib/model/resources";
import { type MeasureSpec, readMeasures, shownMeasures } from "../tests/setup/specs/measures";
import { type NameSpec, shownNames } from "../tests/setup/specs/names";
import { type QuantitySpec, readQuantities, shownQuantity } from "../tests/setup/specs/quantities";
import { type SayingExpectation, type SayingSpec, shownSayings } from "../tests/setup/specs/sayings";
import { readTimes, shownTime, type TimeSpec } from "../tests/setup/specs/times";
import { add, NOTHING, type Tally, tallyBags } from "./tally";

interface ExtractorScores {
  /** Of each extractor, and of each slot that a saying fills. */
  tallies: Record<string, Tally>;
  failing: { extractor: string; said: string }[];
}

const PACKS: readonly { pack: PackId; lang: Lang }[] = [
  { pack: "zh", lang: "zh-Hans" },
  { pack: "en", lang: "en" },
];

/** Holds the extractors against the specs under a folder: `<pack>/quantities.json` and so on; what is not there is left out. */
export function scoreExtractors(folder: string, resources: Resources): ExtractorScores {
  const scores: ExtractorScores = { tallies: {}, failing: [] };
  const keysOf = (items: readonly object[]) => items.map((item) => JSON.stringify(item));
  const bags = (extractor: string, text: string, found: readonly object[], wanted: readonly object[]) =>
    record(scores, extractor, text, keysOf(found), keysOf(wanted));
  for (const { pack, lang } of PACKS) {
    const load = <T>(name: string) => loadSpecs<T>(join(folder, pack, `${name}.json`));
    for (const spec of load<QuantitySpec>("quantities"))
      bags("quantities", spec.text, readQuantities(spec.text, pack, resources.tag).map(shownQuantity), spec.expect);
    for (const spec of load<TimeSpec>("times")) {
      const found = readTimes(spec.text, pack, spec.published, spec.recorded).map(shownTime);
      bags("times", spec.text, found, spec.expect);
    }
    for (const spec of load<NameSpec>("names"))
      bags("names", spec.texts.join(" | "), mentionsOf(shownNames(spec, lang, resources)), mentionsOf(spec.expect));
    for (const spec of load<MeasureSpec>("measures"))
      bags("measures", spec.text, shownMeasures(readMeasures(spec.text, lang, resources.tag)), spec.expect);
    for (const spec of load<SayingSpec>("sayings"))
      for (const { wanted, seen } of shownSayings(spec, lang, resources.tag))
        recordSaying(scores, spec.text, wanted, seen);
  }
  return scores;
}

function loadSpecs<T>(file: string): readonly T[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly T[]) : [];
}

/** A name counts once for each mention that is joined to the right canonical form. */
function mentionsOf(names: NameSpec["expect"]): object[] {
  return names.flatMap(({ canonical, kind, mentions }) => mentions.map((text) => ({ canonical, kind, text })));
}

function record(
  scores: ExtractorScores,
  extractor: string,
  text: string,
  found: readonly string[],
  wanted: readonly string[],
): void {
  const tally = tallyBags(found, wanted);
  scores.tallies[extractor] = add(scores.tallies[extractor] ?? NOTHING, tally);
  if (tally.hit < tally.found || tally.hit < tally.wanted)
    scores.failing.push({ extractor, said: `${text}\nwanted ${wanted.join(" ")}\ngot    ${found.join(" ")}` });
}

/** What a slot holds where nothing is said of it: that is neither wanted nor found. */
const BLANK: Record<string, unknown> = {
  speaker: null,
  role: null,
  form: "narration",
  originKind: "author",
  chain: [],
  stance: "relays",
  status: "asserted",
  answer: null,
  negated: false,
  scope: null,
  reasons: [],
  kind: "claim",
  reason: null,
  body: null,
};

function recordSaying(
  scores: ExtractorScores,
  text: string,
  wanted: SayingExpectation,
  seen: Record<string, unknown> | null,
): void {
  for (const [slot, value] of Object.entries(wanted)) {
    if (!(slot in BLANK)) continue;
    const blank = JSON.stringify(BLANK[slot]);
    const keys = (v: unknown) => [JSON.stringify(v ?? null)].filter((key) => key !== blank);
    record(scores, `sayings: ${slot}`, `${text} @ ${wanted.at}`, keys(seen?.[slot]), keys(value));
  }
}

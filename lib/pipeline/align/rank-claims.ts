import type { Claim } from "../../model/claim";
import type { Signal } from "../../model/link";
import { fold } from "../../text/fold";

/** What each likeness weighs; a figure or a name in common says more than a word. */
const WEIGHTS = { words: 0.4, figures: 0.25, names: 0.2, times: 0.15 } as const;
type RankSignal = keyof typeof WEIGHTS;

/** A claim with how near it comes to another. Signals are 0–1, those at 0 left out. */
interface RankedClaim {
  claim: Claim;
  score: number;
  signals: readonly Signal[];
}

/** What of a claim is looked at. */
type Likable = Pick<Claim, "quote" | "quantities" | "entities" | "times">;

/**
 * Ranks claims by how near they come to one: words, figures, names and times in common. It needs no dictionary, so that a page can ask
 * it at any time; across languages only figures, names with one canonical form and times speak.
 * @returns best first, those with nothing in common left out; ties in text order
 */
export function rankClaims(wanted: Likable, others: readonly Claim[]): RankedClaim[] {
  const own = traitsOf(wanted);
  const traits = others.map((claim) => ({ ...traitsOf(claim), claim }));
  const rarity = rarityOf([own, ...traits]);
  return traits
    .map(({ claim, ...other }) => ({ claim, ...likeness(own, other, rarity) }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.claim.start - y.claim.start || (x.claim.id < y.claim.id ? -1 : 1));
}

interface Traits {
  words: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  names: ReadonlySet<string>;
  times: Claim["times"];
}

/** How much a trait tells, by how few claims have it: the name of the company that the text is about tells nearly nothing. */
type Rarity = (trait: string) => number;

function rarityOf(all: readonly Traits[]): Rarity {
  const holders = new Map<string, number>();
  for (const { words, figures, names } of all) {
    for (const trait of [...words, ...figures, ...names]) holders.set(trait, (holders.get(trait) ?? 0) + 1);
  }
  return (trait) => Math.log(1 + all.length / (holders.get(trait) ?? 1));
}

function likeness(own: Traits, other: Traits, rarity: Rarity): Omit<RankedClaim, "claim"> {
  const signals: Signal[] = [
    { name: "words", value: shareOf(own.words, other.words, rarity) },
    { name: "figures", value: shareOf(own.figures, other.figures, rarity) },
    { name: "names", value: shareOf(own.names, other.names, rarity) },
    { name: "times", value: meet(own.times, other.times) ? 1 : 0 },
  ].filter(({ value }) => value > 0);
  const score = signals.reduce((sum, { name, value }) => sum + WEIGHTS[name as RankSignal] * value, 0);
  return { score: Math.round(score * 1000) / 1000, signals };
}

/** Single Han characters tell little, pairs of them nearly what words do; Latin words stand for themselves. */
const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN_WORD = /[\p{Script=Latin}\d][\p{Script=Latin}\d'’-]{2,}/gu;

function traitsOf({ quote, quantities, entities, times }: Likable): Traits {
  const text = fold(quote);
  const words = new Set<string>(text.match(LATIN_WORD) ?? []);
  for (const run of text.match(HAN_RUN) ?? []) {
    for (let at = 0; at + 1 < run.length; at++) words.add(run.slice(at, at + 2));
  }
  return {
    words,
    times,
    figures: new Set(quantities.map(({ low, high, dimension }) => `${dimension} ${low} ${high}`)),
    names: new Set(entities.map(({ canonical }) => fold(canonical))),
  };
}

/** What the common members tell, over what those of the less telling set tell: 0–1. */
function shareOf(x: ReadonlySet<string>, y: ReadonlySet<string>, rarity: Rarity): number {
  const sum = (members: Iterable<string>) => [...members].reduce((total, member) => total + rarity(member), 0);
  const least = Math.min(sum(x), sum(y));
  return least === 0 ? 0 : sum([...x].filter((member) => y.has(member))) / least;
}

/** True where some resolved time of one overlaps one of the other. */
function meet(xs: Claim["times"], ys: Claim["times"]): boolean {
  return xs.some((p) => {
    return ys.some((q) => {
      if (p.from === null || p.to === null || q.from === null || q.to === null) return false;
      return p.from < q.to && q.from < p.to;
    });
  });
}

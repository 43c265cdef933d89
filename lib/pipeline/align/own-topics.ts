import type { OwnTopic } from "../../model/guidance";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import { fold } from "../../text/fold";
import { itemsWithin } from "../../text/spans";
import type { Side } from "./units";

/** What a common topic of the reader's adds to a pair: enough to stand side by side where neither has a better partner. */
export const OWN_TOPIC = 0.2;
/** A topic whose words stand in more claims than this brings no new pairs: 32 by 32 keeps the cost small. */
const MAX_CLAIMS = 32;

const HAN = /\p{Script=Han}/u;

/** For each claim of a side the topics, as indexes into `topics`, whose words it holds; an answer holds its question's words. */
export type TopicFits = readonly (readonly number[])[];

/** Which of the reader's topics each claim is on: one of the topic's words stands in it, Latin ones in any inflection. */
export function fitTopics({ claims, extraction }: Side, topics: readonly OwnTopic[], lexicon: Lexicon): TopicFits {
  if (topics.length === 0) return claims.map(() => []);
  const { folded, words } = extraction.reading;
  const tests = topics.map((topic) => topic.words.map((word) => toTest(word, lexicon)).filter((test) => test !== null));
  return claims.map(({ claim }) => {
    const places: Span[] = [claim, ...claim.context];
    const text = places.map(({ start, end }) => folded.slice(start, end)).join("\n");
    const lemmas = places
      .map(
        (place) =>
          ` ${itemsWithin(words, place)
            .map((word) => word.text)
            .join(" ")} `,
      )
      .join("\n");
    return tests.flatMap((some, index) => (some.some((test) => test(text, lemmas)) ? [index] : []));
  });
}

type WordTest = (folded: string, lemmas: string) => boolean;

function toTest(word: string, lexicon: Lexicon): WordTest | null {
  const folded = fold(word).trim();
  if (folded === "") return null;
  if (HAN.test(folded)) return (text) => text.includes(folded);
  const lemmas = folded.split(/\s+/u).map((part) => lexicon.lemma(part));
  return (_, all) => all.includes(` ${lemmas.join(" ")} `);
}

/** Pairs of claims on one topic of the reader's, as claim indexes: they are scored even where they share no word. */
export function pairsOnTopics(x: TopicFits, y: TopicFits): (readonly [number, number])[] {
  const [ofX, ofY] = [x, y].map((fits) => {
    const claims = new Map<number, number[]>();
    fits.forEach((topics, claim) => {
      for (const topic of topics) claims.set(topic, [...(claims.get(topic) ?? []), claim]);
    });
    return claims;
  });
  return [...ofX!].flatMap(([topic, left]) => {
    const right = ofY!.get(topic) ?? [];
    if (left.length > MAX_CLAIMS || right.length > MAX_CLAIMS) return [];
    return left.flatMap((i) => right.map((j) => [i, j] as const));
  });
}

/** True where the two claims are on one topic of the reader's. */
export function shareTopic(x: readonly number[], y: readonly number[]): boolean {
  return x.some((topic) => y.includes(topic));
}

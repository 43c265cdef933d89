/**
 * Verbs of two words that say what one verb says, a line a verb: that verb | the phrases, in lemmas. Each stands in one WordNet 3.1 synset with its
 * verb, or is paraphrased by it there; those whose parts keep their own sense (walk out, look up) are left out.
 */
const PHRASES = `cancel | call off
postpone | put off, push back, hold over
resign | step down, stand down, step aside
dismiss | lay off, lie off
reject | turn down, vote down, throw out, strike down
approve | sign off
close | shut down, wind up
rise | go up
fall | go down, come down
establish | set up
abandon | give up
continue | carry on, press on, go on
proceed | go ahead, push ahead, press ahead
occur | take place, come about
withdraw | pull out, back out, drop out
acquire | take over, buy out, snap up
reveal | bring out, give away
investigate | look into
demolish | tear down, pull down, knock down
advance | bring forward
begin | kick off, get underway, get under way
fail | fall through, break down
exclude | rule out, leave out
discover | find out
perform | carry out
extinguish | put out
escape | run away, get away
reduce | cut back, scale back, cut down, scale down
raise | put up
admit | own up
evade | get out
support | back up, vote for
oppose | vote against
distribute | hand out, give out
surrender | give in, hand over`;

const SINGLE = new Map(
  PHRASES.split("\n").flatMap((line) => {
    const [verb, phrases] = line.split(" | ");
    return phrases!.split(", ").map((phrase) => [phrase, verb!] as const);
  }),
);

/** The verb that a verb and its particle make together ("call", "off" → "cancel"), in lemmas; null for all other words. */
export function verbOfPhrase(verb: string, particle: string): string | null {
  return SINGLE.get(`${verb} ${particle}`) ?? null;
}

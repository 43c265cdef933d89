/**
 * Scales of how firmly, how much and how many, weakest first, in folded words of both languages. Degree: amplifiers and downtoners of R. Quirk et
 * al., "A Comprehensive Grammar of the English Language" (1985), 8.104–8.115, and the degree adverbs of Chao Yuen Ren, "A Grammar of Spoken
 * Chinese" (1968), 8.3; certainty: F. R. Palmer, "Mood and Modality" (2001), 2.1; number: the quantifiers of Quirk et al., 5.10–5.25.
 */
const SCALES: Record<Scale, readonly RegExp[]> = {
  degree: [
    /略微?|稍微?|小幅|微(?=[升降增减涨跌])|\b(?:slight(?:ly)?|marginal(?:ly)?|a little)\b/u,
    /比较|较(?=[好快多大高强低])|还算|尚可|\b(?:rather|fairly|somewhat|quite|relatively|modest(?:ly)?)\b/u,
    /明显|显著|很(?!多)|非常|较大|\b(?:very|marked(?:ly)?|significant(?:ly)?|substantial(?:ly)?|considerabl[ey]|clear(?:ly)?)\b/u,
    /大幅|极(?=[为其大好差])|极其|空前|严重|暴(?=[涨跌增])|飙升|\b(?:sharp(?:ly)?|massive(?:ly)?|huge(?:ly)?|dramatic(?:ally)?|extreme(?:ly)?|severe(?:ly)?|unprecedented)\b/u,
  ],
  certainty: [
    /可能|或许|也许|或将|恐怕|\b(?:may|might|could|possibly|perhaps)\b/u,
    /预计|有望|预期|大概|应该会|\b(?:likely|probably|expected to|should)\b/u,
    /必将|必然|肯定|一定会|势必|将会?|\b(?:will|certainly|definitely|undoubtedly|is set to)\b/u,
  ],
  number: [
    /少数|个别|几(?=[个名家所])|\b(?:a few|few|a handful of)\b/u,
    /部分|一些|有些|若干|\b(?:some|several)\b/u,
    /许多|很多|大量|众多|不少|\b(?:many|lots of|numerous|a lot of)\b/u,
    /大多数?|多数|大部分|绝大|\b(?:most|the majority of|largely)\b/u,
    /全部|所有|全体|一律|\b(?:all|every|entire|whole)\b/u,
  ],
};

export const SCALE_NAMES = ["degree", "certainty", "number"] as const;
export type Scale = (typeof SCALE_NAMES)[number];

/** Where a folded stretch stands on a scale: the step of its strongest word, from 1; null where it has none. */
export function stepOf(text: string, scale: Scale): number | null {
  const step = SCALES[scale].findLastIndex((pattern) => pattern.test(text));
  return step < 0 ? null : step + 1;
}

/** Between which steps a statement without any word of the scale stands ("sales grew"); null where that says nothing. */
export const UNMARKED: Record<Scale, number | null> = { degree: 2.5, certainty: 3, number: null };

/** Pasts that reports tell with and that no ending shows (the irregular verbs of Quirk et al., "A Comprehensive Grammar of the English Language" (1985), chapter 3). */
const IRREGULAR =
  "rose|fell|grew|won|lost|cut|hit|made|took|gave|got|went|came|saw|left|kept|paid|sold|bought|began|ran|led|became|met|knew|felt|broke|built|caught|fought|spent|sent|stood|held|set|brought|drew|struck|sank|drove|put|found|cost|said";

/** A past tense, as a part of a pattern: in -ed, or irregular. */
export const PAST = `(?:(?!need|seed|speed|hundred)[a-z]{2,}ed|${IRREGULAR})`;

/** A finite verb of folded English, as far as its form tells. */
export const FINITE = new RegExp(
  `\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|cannot|${PAST}|aims?|hopes?|owns?|faces?|runs?|works?|comes?|goes|makes?|takes?|shows?|remains?|needs?|wants?|plans?|expects?|means|includes?)\\b|n't\\b`,
  "u",
);

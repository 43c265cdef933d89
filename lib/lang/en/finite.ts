/** Past tenses that no ending shows and that are hardly participles where an object follows. */
export const PAST = `(?:\\w{3,}ed|rose|fell|won|lost|took|made|went|came|left|held|kept|began|ran|met|cut|paid|sold|bought|grew|gave|sent|led|set|built|brought|drew|broke|spent|struck|sank|drove|forced|hit|put|found|cost)`;

/** A finite verb of English, as far as its form tells. */
export const HAS_FINITE = new RegExp(
  `\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|said|${PAST})\\b`,
  "u",
);

/** What is no statement, in folded English. */
export const EDITOR_NOTE =
  /^[([]?(?:follow us|subscribe|sign up|read (?:more|also|next)|click here|share this|reporting by|additional reporting|editing by|writing by|by [a-z]+ [a-z]+$|photo(?:graph)?\s*[:/]|image\s*(?:credit|:)|caption:|this (?:story|article|interview|conversation|transcript) (?:has been|was|is being) (?:edited|updated|condensed|translated|published|first)|editor'?s note|the following is (?:an|a|the) (?:edited|transcript|interview|full)|related:|advertisement|more on this story|contact us|download (?:our|the) app|join our|terms of use|source:)/u;
export const COPYRIGHT = /all rights reserved|copyright|©/u;
export const ASKS = /\?["”')]*$/u;
/** A finite verb by its look: auxiliaries, and forms in -s or -ed; enough to tell a headline from a label. */
export const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|say|says|said|to|not)\b|\b[a-z]{3,}(?:ed|es|[^sui]s|ing)\b|n't\b|\b(?:cut|hit|won|lost|fell|rose|met|made|took|gave|got|went|came|saw|found|left|held|kept|paid|sold|bought|told|grew|began|ran|led)\b/u;

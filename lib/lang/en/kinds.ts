/** What is no statement, in folded English. */
export const EDITOR_NOTE =
  /^[([]?(?:follow us|subscribe|sign up|read (?:more|also|next)|click here|share this|reporting by|additional reporting|editing by|writing by|by [a-z]+ [a-z]+$|photo(?:graph)?\s*[:/]|image\s*(?:credit|:)|caption:|this (?:story|article|interview|conversation|transcript) (?:has been|was|is being) (?:edited|updated|condensed|translated|published|first)|editor'?s note|the following is (?:an|a|the) (?:edited|transcript|interview|full)|related:|(?:last )?(?:published|updated|posted)(?: on|:)? .{0,20}(?:19|20)\d\d|advertisement|more on this story|contact us|download (?:our|the) app|join our|terms of use|source:|get (?:the|our) [^.]{0,40}(?:newsletter|app|inbox)|(?:watch|listen)\s*:|this is a (?:developing|breaking)|with (?:files|reporting) from|the views expressed|(?:photo|image|graphic|video)s? (?:by|courtesy)|file photo|for more (?:stories|news|information)|got a tip|our standards)/u;
export const COPYRIGHT = /all rights reserved|copyright|©/u;
/** What opens a wire report: "HALDEN, 3 May (Wire) —", "LISBON -". */
export const DATELINE =
  /^[a-z][a-z .'-]{2,24}(?:, (?:(?:[a-z]+\.? \d{1,2}|\d{1,2} [a-z]+)|[a-z .]{2,16}))?(?:\s*\([^()]{2,24}\))?\s*(?:[–—]|\s-|--)\s+/u;
export const ASKS = /\?["”')]*$/u;
/** A finite verb by its look: auxiliaries, and forms in -s or -ed; enough to tell a headline from a label. */
export const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|say|says|said|to|not)\b|\b[a-z]{3,}(?:ed|es|[^sui]s|ing)\b|n't\b|\b(?:cut|hit|won|lost|fell|rose|met|made|took|gave|got|went|came|saw|found|left|held|kept|paid|sold|bought|told|grew|began|ran|led)\b/u;

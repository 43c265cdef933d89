/** What is done to things counted by their number: 900 job cuts are 900 jobs. Lemmas. */
export const ENDED: ReadonlySet<string> = new Set(
  "cut loss closure shutdown cancellation layoff lay-off redundancy".split(" "),
);

/** Persons gathered in one word, up to their number: a crowd of 31,000. Folded. */
export const CROWD =
  /\b(?<crowd>crowd|audience|attendance|gathering|congregation|workforce|staff|membership) of (?:about |over |nearly |some |around )?$/;

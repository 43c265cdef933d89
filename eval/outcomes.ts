import { share } from "./tally";

/** What was expected of one case, and what came. */
export interface Outcome {
  id: string;
  /** zh-Hant, zh-Hans, en, or "across" for Chinese against English. */
  writing: string;
  /** Every group that a careful reader would accept; the first is the one they would choose. */
  expected: readonly string[];
  /** A group, or `unrelated` where the engine joins nothing. */
  got: string;
  expectedKinds: readonly string[];
  kinds: readonly string[];
  /** The case and the findings, for the list of failures. */
  said: string;
}

/** Rows and columns of the table of groups; `unrelated` is also what is not linked. */
export const COLUMNS = ["contradict", "partly", "unclear", "agree", "unrelated"] as const;
const UNDECIDED = ["unclear", "unrelated"];

export interface OutcomeScores {
  cases: number;
  right: number;
  rightByWriting: Record<string, { right: number; cases: number }>;
  /** Of the cases in the right group whose kinds are known, those with all their kinds. */
  kinds: { right: number; cases: number };
  conflicts: { caught: number; cases: number };
  falseAlarms: { flagged: number; false: number; ofFlagged: number | null; ofOthers: number | null; others: number };
  /** Cases that should have been decided: left unclear, not joined at all, and both as a share. */
  undecided: { unclear: number; unrelated: number; cases: number; share: number | null };
  /** Expected group, group that came, number of cases. */
  table: Record<string, Record<string, number>>;
}

export const isRight = ({ expected, got }: Outcome) => expected.includes(got);
const hasKinds = (o: Outcome) => o.expectedKinds.every((kind) => o.kinds.includes(kind));

export function scoreOutcomes(outcomes: readonly Outcome[]): OutcomeScores {
  const flagged = outcomes.filter((o) => o.got === "contradict");
  const others = outcomes.filter((o) => !o.expected.includes("contradict"));
  const wrong = flagged.filter((o) => !o.expected.includes("contradict")).length;
  const conflicts = outcomes.filter((o) => o.expected[0] === "contradict");
  const toDecide = outcomes.filter((o) => !o.expected.some((group) => UNDECIDED.includes(group)));
  const count = (group: string) => toDecide.filter((o) => o.got === group).length;
  const withKinds = outcomes.filter((o) => isRight(o) && o.expectedKinds.length > 0);
  return {
    cases: outcomes.length,
    right: outcomes.filter(isRight).length,
    rightByWriting: byWriting(outcomes),
    kinds: { right: withKinds.filter(hasKinds).length, cases: withKinds.length },
    conflicts: { caught: conflicts.filter((o) => o.got === "contradict").length, cases: conflicts.length },
    falseAlarms: {
      flagged: flagged.length,
      false: wrong,
      ofFlagged: share(wrong, flagged.length),
      ofOthers: share(wrong, others.length),
      others: others.length,
    },
    undecided: {
      unclear: count("unclear"),
      unrelated: count("unrelated"),
      cases: toDecide.length,
      share: share(count("unclear") + count("unrelated"), toDecide.length),
    },
    table: tableOf(outcomes),
  };
}

function byWriting(outcomes: readonly Outcome[]): OutcomeScores["rightByWriting"] {
  const writings = [...new Set(outcomes.map((o) => o.writing))].sort();
  return Object.fromEntries(
    writings.map((writing) => {
      const own = outcomes.filter((o) => o.writing === writing);
      return [writing, { right: own.filter(isRight).length, cases: own.length }];
    }),
  );
}

/** A case that came out right stands on the diagonal, whichever of its accepted groups came. */
function tableOf(outcomes: readonly Outcome[]): OutcomeScores["table"] {
  const table = Object.fromEntries(COLUMNS.map((row) => [row, Object.fromEntries(COLUMNS.map((c) => [c, 0]))]));
  for (const o of outcomes) {
    const row = table[isRight(o) ? o.got : (o.expected[0] ?? "unrelated")];
    if (row) row[o.got] = (row[o.got] ?? 0) + 1;
  }
  return table;
}

/** How a pair of languages is called in the tables. */
export function writingOf(langA: string, langB: string): string {
  if ((langA === "en") !== (langB === "en")) return "across";
  return langA === langB ? langA : "zh mixed";
}

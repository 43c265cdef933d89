import type { Finding } from "../../model/finding";
import type { Strength } from "../../model/link";
import { groupOf, type Kind, type Relation } from "../../model/relation";
import { barOf } from "./bars";
import type { Pair, Rule } from "./rule";

export interface Verdict {
  relation: Relation;
  kinds: readonly Kind[];
  /** `rule@version`; `none@1` where no rule spoke. */
  method: string;
  strength: Strength;
  findings: readonly Finding[];
}

/**
 * The order of decision (design: section 5) as a table: the first line that a finding fits decides. `rule: null` fits any
 * rule. Gates of time, base and scope come before figures; conflicts before agreements.
 */
const PRECEDENCE: readonly { rule: string | null; outcomes: readonly Relation[] }[] = [
  { rule: "time-apart", outcomes: ["superseded", "not_comparable"] },
  { rule: "excludes", outcomes: ["contradict_inferential", "superseded"] },
  { rule: "reckoning", outcomes: ["not_comparable"] },
  // The ages of two people for one role are no two figures of two things.
  { rule: "one-role", outcomes: ["contradict_direct"] },
  { rule: "figures", outcomes: ["not_comparable", "superseded"] },
  // What one person owns to and disclaims is one position against the other.
  { rule: "known", outcomes: ["contradict_direct"] },
  { rule: "positions", outcomes: ["contradict_direct", "tension", "agree_exact", "agree_compatible"] },
  { rule: "roles", outcomes: ["contradict_direct", "tension"] },
  { rule: "percent-or-points", outcomes: ["tension"] },
  { rule: "truncated-quote", outcomes: ["tension"] },
  { rule: "sum-of-parts", outcomes: ["agree_compatible"] },
  { rule: "recalculation", outcomes: ["agree_compatible"] },
  { rule: "figures", outcomes: ["contradict_direct"] },
  { rule: null, outcomes: ["contradict_direct"] },
  { rule: null, outcomes: ["contradict_inferential"] },
  { rule: null, outcomes: ["superseded"] },
  { rule: null, outcomes: ["tension"] },
  { rule: null, outcomes: ["partial"] },
  { rule: null, outcomes: ["agree_exact"] },
  { rule: null, outcomes: ["a_more_specific", "b_more_specific"] },
  { rule: null, outcomes: ["agree_compatible"] },
  { rule: null, outcomes: ["not_comparable"] },
];

const CONFLICTS: ReadonlySet<Relation> = new Set(["contradict_direct", "contradict_inferential"]);

const NOTHING_TOLD: ReadonlyMap<Rule, Finding | null> = new Map();

/**
 * Runs every rule on a pair and decides.
 * @param told what rules that were asked already have found
 */
export function judgePair(pair: Pair, rules: readonly Rule[], told = NOTHING_TOLD): Verdict {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const known = told.get(rule);
    const found = rule.marks ? null : known === undefined ? rule.compare(pair) : known;
    if (found) findings.push(found);
  }
  const verdict = decide(pair, findings, rules);
  return groupOf(verdict.relation) === "agree" ? mark(verdict, pair, rules) : verdict;
}

/** An agreement with what still sets the two apart in how they tell it. */
function mark(verdict: Verdict, pair: Pair, rules: readonly Rule[]): Verdict {
  const marks = rules.filter((rule) => rule.marks).flatMap((rule) => rule.compare(pair) ?? []);
  if (marks.length === 0) return verdict;
  return {
    ...verdict,
    kinds: [...new Set([...verdict.kinds, ...marks.flatMap((f) => f.kinds)])].sort(),
    findings: [...verdict.findings, ...marks],
  };
}

/**
 * The verdict on a pair that counts only where one of `asked` finds something that `isAsked` says may decide it: those rules go
 * first, and where none does nothing else is looked at.
 */
export function judgeWhere(
  pair: Pair,
  rules: readonly Rule[],
  asked: readonly Rule[],
  isAsked: (finding: Finding) => boolean,
): Verdict | null {
  const told = new Map<Rule, Finding | null>();
  const isWorth = asked.some((rule) => {
    const finding = rule.compare(pair);
    told.set(rule, finding);
    return finding !== null && isAsked(finding);
  });
  return isWorth ? judgePair(pair, rules, told) : null;
}

function decide(pair: Pair, findings: readonly Finding[], rules: readonly Rule[]): Verdict {
  const capped = findings.map((f) => cap(f, pair));
  for (const line of PRECEDENCE) {
    const finding = capped.find(
      (f) => f.outcome && line.outcomes.includes(f.outcome) && (line.rule ?? f.rule) === f.rule,
    );
    if (finding?.outcome) return conclude(finding, finding.outcome, capped, rules);
  }
  const all = [...capped, missing(pair)];
  return {
    relation: "undetermined",
    kinds: [...new Set(all.filter((f) => f.outcome === null).flatMap((f) => f.kinds))].sort(),
    method: "none@1",
    strength: "suggested",
    findings: all,
  };
}

function conclude(finding: Finding, relation: Relation, findings: readonly Finding[], rules: readonly Rule[]): Verdict {
  const rule = rules.find((r) => r.id === finding.rule)!;
  const supporting = findings.filter((f) => f.outcome === relation);
  return {
    relation,
    kinds: [...new Set([...finding.kinds, ...supporting.flatMap((f) => f.kinds)])].sort(),
    method: `${rule.id}@${rule.version}`,
    strength: rule.established ? "established" : "suggested",
    findings,
  };
}

/** A conflict that does not stand comes to less. */
function cap(finding: Finding, pair: Pair): Finding {
  const isConflict = finding.outcome !== null && CONFLICTS.has(finding.outcome);
  if (!isConflict) return finding;
  const bar = barOf(finding, pair);
  if (!bar) return finding;
  return { ...finding, outcome: bar.outcome, kinds: [...new Set([...finding.kinds, ...bar.kinds])].sort() };
}

/** Says what would be needed for a verdict. */
function missing({ a, b, score }: Pair): Finding {
  const times =
    a.claim.times.some((t) => t.resolved === "unresolved") || b.claim.times.some((t) => t.resolved === "unresolved");
  const code = times ? "undetermined_time" : score < 0.36 ? "undetermined_weak" : "undetermined_predicate";
  return {
    rule: "none",
    outcome: null,
    kinds: times ? ["time"] : [],
    message: { code, params: {} },
    a: [{ start: a.claim.start, end: a.claim.end }],
    b: [{ start: b.claim.start, end: b.claim.end }],
  };
}

import type { Engine } from "../lib/pipeline";
import { acceptanceCases, judgeAcceptance } from "../tests/cases/acceptance";
import { judgeCase, type PairCase } from "../tests/cases/run-pairs";
import { type Outcome, writingOf } from "./outcomes";

/** Judges every pair of passages. */
export function judgePairs(engine: Engine, pairs: readonly PairCase[]): Outcome[] {
  return pairs.map((c) => {
    const judged = judgeCase(engine, c);
    return {
      id: c.id,
      writing: writingOf(c.langA, c.langB),
      expected: [c.group].flat(),
      got: judged.group,
      expectedKinds: c.kinds ?? [],
      kinds: judged.kinds,
      said: `A ${c.a}\nB ${c.b}\n${judged.relation} [${judged.kinds.join()}] ${findingsOf(judged.findings)}`,
    };
  });
}

interface AcceptanceScores {
  cases: number;
  right: number;
  failing: readonly { id: string; said: string }[];
}

/** The acceptance cases name a relation, and some their kinds and origin: all must be right. */
export function judgeAcceptances(engine: Engine): AcceptanceScores {
  const failing = acceptanceCases.flatMap((c) => {
    const judged = judgeAcceptance(engine, c);
    const { cites, wording, speaker } = judged.independence;
    const isMet =
      (!c.relation || c.relation === judged.relation) &&
      (c.kinds ?? []).every((kind) => judged.kinds.some((k) => k === kind)) &&
      (!c.cites || c.cites === cites) &&
      (!c.wording || c.wording === wording) &&
      (!c.speaker || c.speaker === speaker);
    const wanted = JSON.stringify({ relation: c.relation, kinds: c.kinds });
    const got = `${judged.relation} [${judged.kinds.join()}] ${cites} ${wording} ${speaker}`;
    return isMet ? [] : [{ id: String(c.id), said: `A ${c.a}\nB ${c.b}\nwanted ${wanted}, got ${got}` }];
  });
  return { cases: acceptanceCases.length, right: acceptanceCases.length - failing.length, failing };
}

/** Rules and what they said, in one line. */
export function findingsOf(
  findings: readonly { rule: string; outcome: string | null; message: { code: string } }[],
): string {
  return findings.map((f) => `${f.rule}:${f.message.code}${f.outcome ? `=${f.outcome}` : ""}`).join(" ");
}

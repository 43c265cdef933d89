import type { Lang } from "../../lib/model/lang";
import type { Engine, Judgement } from "../../lib/pipeline";

/** One hand-written pair of passages; `knownGap` says what the engine still gets wrong. */
export interface PairCase {
  id: string;
  langA: Lang;
  langB: Lang;
  a: string;
  b: string;
  publishedA?: string;
  publishedB?: string;
  publisherA?: string;
  publisherB?: string;
  group: string | string[];
  kinds?: string[];
  trap: boolean;
  knownGap?: string;
}

export function judgeCase(engine: Engine, c: PairCase): Judgement {
  return engine.judge(
    { text: c.a, lang: c.langA, publishedAt: c.publishedA ?? null, publisher: c.publisherA ?? null },
    { text: c.b, lang: c.langB, publishedAt: c.publishedB ?? null, publisher: c.publisherB ?? null },
  );
}

export function isRight(c: PairCase, { group }: Judgement): boolean {
  return [c.group].flat().includes(group);
}

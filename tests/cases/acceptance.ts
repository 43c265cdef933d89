import type { Lang } from "../../lib/model/lang";
import type { Engine, Judgement } from "../../lib/pipeline";
import cases from "./acceptance.json";

/** One of the cases that the product was asked for; what it leaves out is not looked at. */
export interface AcceptanceCase {
  id: number | string;
  a: string;
  b: string;
  langB?: string;
  publishedA?: string;
  publishedB?: string;
  publisherB?: string;
  relation?: string;
  kinds?: readonly string[];
  cites?: string;
  wording?: string;
  speaker?: string;
}

export const acceptanceCases: readonly AcceptanceCase[] = cases;

export function judgeAcceptance(engine: Engine, c: AcceptanceCase): Judgement {
  const langB = (c.langB ?? "zh-Hant") as Lang;
  return engine.judge(
    { text: c.a, lang: "zh-Hant", publishedAt: c.publishedA ?? null },
    { text: c.b, lang: langB, publishedAt: c.publishedB ?? null, publisher: c.publisherB ?? null },
  );
}

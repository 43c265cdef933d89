import { createEngine, type Judgement } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";

const engine = createEngine(loadResources());

/** The verdict on two passages, each published on its day (ISO), or on none that is known. */
export function judge(
  a: string,
  b: string,
  publishedA: string | null = null,
  publishedB: string | null = publishedA,
): Judgement {
  return engine.judge({ text: a, publishedAt: publishedA }, { text: b, publishedAt: publishedB });
}

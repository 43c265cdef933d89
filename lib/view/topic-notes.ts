import type { Annotation } from "../model/human";

/** One pass over the notes serves every topic's heading. */
const known = new WeakMap<readonly Annotation[], ReadonlyMap<string, number>>();

/** How many notes stand on a topic, those in the trash left out. */
export function countTopicNotes(annotations: readonly Annotation[], topicKey: string): number {
  let counts = known.get(annotations);
  if (counts === undefined) {
    const made = new Map<string, number>();
    for (const { target, deletedAt } of annotations) {
      if (deletedAt === null && target.kind === "topic")
        made.set(target.topicKey, (made.get(target.topicKey) ?? 0) + 1);
    }
    known.set(annotations, made);
    counts = made;
  }
  return counts.get(topicKey) ?? 0;
}

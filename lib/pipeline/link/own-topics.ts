import type { OwnTopic } from "../../model/guidance";
import type { Link, Topic } from "../../model/link";

/**
 * Puts the links that are on a topic of the reader's under it, before any automatic topic: a link is on it where on every side
 * that it has a claim holds one of its words. The first such topic in the reader's order takes it.
 * @param fits for a claim's id the topics it is on, as indexes into `own`
 * @returns all of the reader's topics, those without a link too, and the automatic ones that still hold a link
 */
export function pullIntoOwnTopics(
  { topics, links }: { topics: readonly Topic[]; links: readonly Link[] },
  own: readonly OwnTopic[],
  fits: Readonly<Record<"a" | "b", ReadonlyMap<string, readonly number[]>>>,
): { topics: Topic[]; links: Link[] } {
  const isOn = (link: Link, topic: number) =>
    (["a", "b"] as const).every(
      (side) => link[side].length === 0 || link[side].some((id) => fits[side].get(id)?.includes(topic)),
    );
  const pulled = links.map((link) => {
    const topic = own.find((_, index) => isOn(link, index));
    return topic ? { ...link, topicId: topic.id } : link;
  });
  const held = new Set(pulled.map((link) => link.topicId));
  return {
    topics: [...own.map(({ id, label }) => ({ id, label })), ...topics.filter((topic) => held.has(topic.id))],
    links: pulled,
  };
}

import { expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());

/** The group of the link that joins two sentences of two texts; null where none does. */
function groupOf([textA, a]: [string, string], [textB, b]: [string, string]): string | null {
  const report = engine.compare({ text: textA }, { text: textB });
  const idsOf = (source: "a" | "b", quote: string) =>
    report.claims.filter((c) => c.source === source && c.quote.includes(quote)).map((c) => c.id);
  const [as, bs] = [idsOf("a", a), idsOf("b", b)];
  return (
    report.links.find((l) => l.a.some((id) => as.includes(id)) && l.b.some((id) => bs.includes(id)))?.group ?? null
  );
}

const REPORT = `The council of Orlow met on Monday. The ferry to the island was cancelled because of fog.
Rescue teams flew 126 people out. The mayor praised the volunteers.`;
const FEATURE = `Nobody in Orlow remembers such a summer. Fog lay over the harbour, and the island ferry did not sail.
More than 120 people came home by helicopter, tents and all. The bakery sold out by noon.`;

it("agrees on a figure that fits in two sentences of longer texts that are each other's best", () => {
  expect(groupOf([REPORT, "126"], [FEATURE, "120"])).toBe("agree");
});

it("does not where the figures lie apart", () => {
  expect(groupOf([REPORT, "126"], [FEATURE.replace("More than 120", "Some 480"), "480"])).not.toBe("agree");
});

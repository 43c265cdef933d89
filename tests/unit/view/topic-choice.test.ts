import { describe, expect, it } from "vitest";
import { listTopicsToTake } from "../../../lib/view/topic-choice";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";

const report = bridgeReport();
const isJoined = (id: string) =>
  report.links.some(({ topicId, a, b }) => topicId === id && a.length > 0 && b.length > 0);
const offered = (typed: string, link = { topicId: "" }, from = report) =>
  listTopicsToTake(from, link, typed).map(({ id }) => id);

describe("the topics that a row may be moved under", () => {
  it("hold a row of both texts; the row's own and those of one side are left out", () => {
    const all = offered("");
    expect(all.length).toBeGreaterThan(1);
    expect(all.every(isJoined)).toBe(true);
    expect(report.topics.some(({ id }) => !isJoined(id))).toBe(true);
    expect(offered("", { topicId: all[0] ?? "" })).toEqual(all.slice(1));
  });

  it("are those whose label holds what is typed, in whatever case or script", () => {
    const [first] = listTopicsToTake(report, { topicId: "" }, "");
    expect(offered(first?.label.toUpperCase() ?? "")).toContain(first?.id);
    expect(offered("nothing has this label")).toEqual([]);
  });

  it("also are a person's own, though nothing stands under them yet", () => {
    const own = { id: "own", label: "Costs" };
    const topic = { ...report.topics[0]!, ...own };
    const made = { ...own, words: [], renames: null, actor: "Desk" };
    const human = { ...report.human, topics: [made] };
    expect(offered("cost", { topicId: "" }, { ...report, topics: [...report.topics, topic], human })).toEqual(["own"]);
  });
});

import { describe, expect, it } from "vitest";
import type { DeskView } from "../../../lib/model/comparison";
import { EMPTY_HUMAN_LAYER } from "../../../lib/model/human";
import { NO_CITATION } from "../../../lib/model/source";
import { citeSources, renewDesk } from "../../../lib/view/lay-desk";
import { reportFixture, sourcesFixture } from "../../setup/report-fixture";

const view: DeskView = {
  id: "c",
  title: "Before",
  isSample: false,
  version: 3,
  sources: sourcesFixture(),
  run: null,
  isByHand: false,
  shownRunId: "run",
  isGuidanceNew: false,
  layers: { report: reportFixture(), human: EMPTY_HUMAN_LAYER, judged: [] },
};
const change = {
  title: "After",
  version: 4,
  shownRunId: "run",
  isByHand: false,
  isGuidanceNew: true,
  layers: { human: { ...EMPTY_HUMAN_LAYER, glossary: [] }, judged: [] },
};

describe("a comparison with what people have done since", () => {
  it("keeps its texts and its report, and takes the rest", () => {
    const next = renewDesk(view, change);
    expect(next).toMatchObject({ title: "After", version: 4, isGuidanceNew: true });
    expect(next?.layers?.report).toBe(view.layers?.report);
    expect(next?.sources).toBe(view.sources);
    expect(next?.layers?.human).toBe(change.layers.human);
  });

  it("must be loaded whole where another run is shown, or none", () => {
    expect(renewDesk(view, { ...change, shownRunId: "later" })).toBeNull();
    expect(renewDesk(view, { ...change, isByHand: true })).toBeNull();
    expect(renewDesk(view, { ...change, layers: null })).toBeNull();
    expect(renewDesk({ ...view, layers: null }, change)).toBeNull();
  });
});

it("a source is cited as people last said, the other as it was loaded", () => {
  const [a, b] = view.sources;
  const cited = { ...NO_CITATION, id: "b" as const, author: "Ed", type: "news" as const };
  const sources = citeSources(view.sources, [cited]);
  expect(sources).toEqual([a, { ...b, author: "Ed", type: "news" }]);
});

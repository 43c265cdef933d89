import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../lib/view/apply-command";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";
import { confirmCommand } from "./commands";

const KEY = "l-t1-a2b1";
const linkOf = (report: ReturnType<typeof bridgeReport>) => report.links.find((link) => link.id === KEY);

describe("applyCommand", () => {
  it("gives a changed link its new relation and group, and the engine's back when the decision is taken back", () => {
    const changed = applyCommand(bridgeReport(), confirmCommand(KEY, "changed"), "2024-01-01");
    expect(linkOf(changed)).toMatchObject({
      relation: "partial",
      group: "partly",
      engineRelation: "contradict_direct",
    });
    expect(linkOf(changed)?.review).toMatchObject({ actor: "Desk", disposition: "changed", updatedAt: "2024-01-01" });
    const cleared = applyCommand(
      changed,
      { commandId: "c2", baseVersion: 2, actor: "Desk", type: "review.clear", payload: { linkKey: KEY } },
      "2024-01-02",
    );
    expect(linkOf(cleared)).toMatchObject({ relation: "contradict_direct", group: "contradict", review: null });
    expect(cleared.human.reviews).toEqual([]);
  });

  it("keeps one review a link", () => {
    const once = applyCommand(bridgeReport(), confirmCommand(KEY), "2024-01-01");
    const twice = applyCommand(once, confirmCommand(KEY, "false_alarm"), "2024-01-02");
    expect(twice.human.reviews).toHaveLength(1);
    expect(linkOf(twice)?.review?.disposition).toBe("false_alarm");
  });

  it("does not touch the report it is given", () => {
    const report = bridgeReport();
    const before = JSON.stringify(report);
    applyCommand(report, confirmCommand(KEY), "2024-01-01");
    expect(JSON.stringify(report)).toBe(before);
  });
});

import { describe, expect, it } from "vitest";
import type { Command } from "../../../lib/model/command";
import { EMPTY_HUMAN_LAYER, type EventRecord } from "../../../lib/model/human";
import { layPending, listWaiting, type Pending } from "../../../lib/view/pending";
import type { HumanState } from "../../../lib/view/row-changes";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";
import { review } from "../../setup/human-fixture";
import { confirmCommand, reportAfter } from "./commands";

const KEY = "l-t1-a2b1";
const linkOf = (report: ReturnType<typeof bridgeReport>) => report.links.find((link) => link.id === KEY);
const STATE: HumanState = { title: "Bridge", human: EMPTY_HUMAN_LAYER };

function pending(command: Command): Pending {
  return { command, at: "2024-01-01", seen: 1, version: null };
}

function undo(commandId: string, eventId: string): Pending {
  return pending({ commandId, baseVersion: 1, actor: "Desk", type: "event.undo", payload: { eventId } });
}

function rename(commandId: string, title: string): Pending {
  return pending({ commandId, baseVersion: 1, actor: "Desk", type: "comparison.rename", payload: { title } });
}

describe("a change that is not yet written", () => {
  it("gives a changed link its new relation and group, and the engine's back when the decision is taken back", () => {
    const changed = reportAfter(bridgeReport(), confirmCommand(KEY, "changed"), "2024-01-01");
    expect(linkOf(changed)).toMatchObject({
      relation: "partial",
      group: "partly",
      engineRelation: "contradict_direct",
    });
    expect(linkOf(changed)?.review).toMatchObject({ actor: "Desk", disposition: "changed", updatedAt: "2024-01-01" });
    const { human } = changed;
    const clear = { commandId: "c2", baseVersion: 2, actor: "Desk", type: "review.clear", payload: { linkKey: KEY } };
    expect(layPending({ title: "", human }, [pending(clear as Command)]).human.reviews).toEqual([]);
  });

  it("keeps one review a link", () => {
    const commands = [confirmCommand(KEY), { ...confirmCommand(KEY, "false_alarm"), commandId: "c2" }];
    const { reviews } = layPending(STATE, commands.map(pending)).human;
    expect(reviews.map(({ disposition }) => disposition)).toEqual(["false_alarm"]);
  });

  it("does not touch what it is given", () => {
    const before = JSON.stringify(STATE);
    layPending(STATE, [pending(confirmCommand(KEY)), rename("c2", "New")]);
    expect(JSON.stringify(STATE)).toBe(before);
  });
});

describe("a change that has been loaded", () => {
  it("waits no longer, so that its undo takes back what was loaded", () => {
    const written = { ...rename("c1", "Second"), version: 2 };
    const undone = undo("c2", "c1");
    expect(listWaiting([written, undone], 1)).toEqual([written, undone]);
    expect(listWaiting([written, undone], 2)).toEqual([undone]);
    const event: EventRecord = {
      id: "e1",
      seq: 2,
      commandId: "c1",
      actor: "Desk",
      type: "comparison.rename",
      at: "2024-01-01",
      before: [{ table: "title", id: "title", row: { id: "title", title: "Bridge" } }],
      after: [{ table: "title", id: "title", row: { id: "title", title: "Second" } }],
    };
    const loaded = { title: "Second", human: { ...EMPTY_HUMAN_LAYER, events: [event] } };
    expect(layPending(loaded, listWaiting([written, undone], 2)).title).toBe("Bridge");
  });
});

describe("an undo that is not yet written", () => {
  it("takes a waiting change off, and a redo puts it on again", () => {
    const first = rename("c1", "Second");
    expect(layPending(STATE, [first, undo("c2", "c1")]).title).toBe("Bridge");
    expect(layPending(STATE, [first, undo("c2", "c1"), undo("c3", "c2")]).title).toBe("Second");
    expect(layPending(STATE, [first, undo("c2", "c1"), rename("c4", "Third")]).title).toBe("Third");
  });

  it("puts back what stood before a change that is written, by the id of its command", () => {
    const standing = review("roads", { disposition: "false_alarm" });
    const event: EventRecord = {
      id: "e1",
      seq: 1,
      commandId: "c1",
      actor: "ed",
      type: "review.set",
      at: "2024-01-01",
      before: [{ table: "review", id: standing.id, row: review("roads", { id: standing.id }) }],
      after: [{ table: "review", id: standing.id, row: standing }],
    };
    const human = { ...EMPTY_HUMAN_LAYER, reviews: [standing], events: [event] };
    const back = layPending({ title: "", human }, [undo("c2", "c1")]);
    expect(back.human.reviews.map(({ disposition }) => disposition)).toEqual(["confirmed"]);
  });
});

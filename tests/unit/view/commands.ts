import type { Command } from "../../../lib/model/command";
import type { Disposition } from "../../../lib/model/human";
import type { ReviewedReport } from "../../../lib/model/reviewed";
import { overlay } from "../../../lib/pipeline/overlay";
import { changesOf } from "../../../lib/view/changes-of";
import { putChanges } from "../../../lib/view/row-changes";

/** A review command as the screen makes it. */
export function confirmCommand(linkKey: string, disposition: Disposition = "confirmed"): Command<"review.set"> {
  return {
    commandId: `c-${linkKey}`,
    baseVersion: 1,
    actor: "Desk",
    type: "review.set",
    payload: {
      id: `r-${linkKey}`,
      linkKey,
      disposition,
      relation: disposition === "changed" ? "partial" : null,
      reason: "",
      materiality: null,
      seen: { relation: "undetermined", topic: "", a: [], b: [] },
    },
  };
}

/** A report once a command is done, as the page shows it before the server has answered. */
export function reportAfter(report: ReviewedReport, command: Command, at: string): ReviewedReport {
  const { human } = putChanges(
    { title: "", human: report.human },
    changesOf({ title: "", human: report.human }, command, at),
  );
  return overlay(report, human);
}

import type { Command } from "../../../lib/model/command";
import type { Disposition } from "../../../lib/model/human";

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

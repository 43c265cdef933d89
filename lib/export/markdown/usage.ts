import type { ReviewedLink } from "../../model/reviewed";
import type { Context } from "./context";
import { quoteLine } from "./excerpt";
import { leftOutBy } from "./left-out";
import { isFalseAlarm } from "./link";
import { describeSpeaker } from "./saying";
import { twoSidedLinks } from "./topics";

/** What two lines of one list item are parted by. */
export const LINE_BREAK = "  \n  ";

/** Shared claims with both quotes, who used whom where a source cites the other, and what it left out of the one that it cites. */
export function usageSection(context: Context): string[] {
  const { words, claims } = context;
  const items = twoSidedLinks(context).flatMap((link) => {
    const a = claims.get(link.decidedOn.a ?? link.a[0] ?? "");
    const b = claims.get(link.decidedOn.b ?? link.b[0] ?? "");
    if (!link.use || !a || !b || isFalseAlarm(link)) return [];
    const quotes = [a, b].map(
      (claim) => `${describeSpeaker(claim, context)}${words("export.colon")}${quoteLine(claim.quote)}`,
    );
    return [`- ${[describeUse(link, context), ...quotes].join(LINE_BREAK)}`];
  });
  const leftOut = [...leftOutBy("a", context), ...leftOutBy("b", context)];
  if (items.length === 0 && leftOut.length === 0) return [];
  const used = items.length > 0 ? [items.join("\n")] : [];
  return [[`## ${words("export.use")}`, words("export.useIntro"), ...used, ...leftOut].join("\n\n")];
}

/** Where nobody is known to have used the other, how alike the words are is said and no more. */
function describeUse({ use, independence }: ReviewedLink, { words }: Context): string {
  const user = userOf(independence);
  const isKnown = user === "a" || user === "b";
  const isAlike = use === "copied" || use === "reworded";
  const key = !isKnown && isAlike ? `export.sharedWords.${independence.wording}` : `export.uses.${use}`;
  return words("export.usedBy", { user, use: words(key) });
}

function userOf({ cites, speaker }: ReviewedLink["independence"]): string {
  if (cites === "a_cites_b") return "a";
  if (cites === "b_cites_a") return "b";
  if (speaker === "same_statement") return "statement";
  return cites === "both_cite_third" ? "third" : "speaker";
}

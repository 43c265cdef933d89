import type { Claim } from "../../model/claim";
import type { SourceId } from "../../model/source";
import type { Context } from "./context";
import { quoteLine } from "./excerpt";
import { isFalseAlarm } from "./link";
import { placeOf, voiceParts } from "./saying";

/** Longest stretch of a quote in the list, in code points: all of it stands where what only one source says is listed. */
const LONGEST = 60;

/** What a source that cites the other left out of it, under a heading with its count, in the order of the cited text; nothing where nobody cites. */
export function leftOutBy(user: SourceId, context: Context): string[] {
  const { words } = context;
  const used = user === "a" ? "b" : "a";
  const claims = claimsLeftOut(used, context);
  if (claims.length === 0) return [];
  const sides = { user: words(`labels.sides.${user}`), used: words(`labels.sides.${used}`) };
  const items = claims.map((claim) => {
    const head = [placeOf(claim, context), ...voiceParts(claim, context)].filter(Boolean).join(" · ");
    return `- ${head}${head ? words("export.colon") : ""}${quoteLine(claim.quote, LONGEST)}`;
  });
  return [`### ${words("export.leftOut", { ...sides, claims: claims.length })}`, items.join("\n")];
}

/** The claims of a cited source that the other one says nothing of; none that a person called a false alarm. */
function claimsLeftOut(used: SourceId, { report, claims }: Context): Claim[] {
  const links = report.links.filter((link) => link.use === "left_out" && !isFalseAlarm(link));
  const ids = new Set(links.flatMap((link) => link[used]));
  return [...ids]
    .flatMap((id) => claims.get(id) ?? [])
    .sort((x, y) => x.start - y.start || x.end - y.end || (x.id < y.id ? -1 : 1));
}

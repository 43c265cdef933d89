import type { Claim } from "../model/claim";
import type { Kind } from "../model/relation";
import { decidingClaim, decidingFinding } from "./decisive";
import type { Row } from "./rows";
import { describeInterval } from "./slot-values";

const CHANGE_CODES = [
  "figure",
  "figureAgrees",
  "time",
  "status",
  "speaker",
  "entity",
  "base",
  "negation",
  "reason",
  "words",
  "unresolvedTime",
  "unclear",
  "silent",
] as const;
type ChangeCode = (typeof CHANGE_CODES)[number];

/** What would have to be otherwise for a row to get another verdict; words and values of the claims as parameters. */
export interface WouldChange {
  code: ChangeCode;
  params: Readonly<Record<string, string>>;
}

/** What a kind of difference hangs on. */
const CODE_OF: Readonly<Partial<Record<Kind, ChangeCode>>> = {
  numeric_value: "figure",
  numeric_bound: "figure",
  unit_currency: "base",
  denominator: "base",
  scope: "base",
  extent: "base",
  time: "time",
  forecast_vs_actual: "time",
  place: "entity",
  entity: "entity",
  role_structure: "entity",
  attribution: "speaker",
  modality: "status",
  framing: "words",
  definition: "words",
  quote_wording: "words",
  negation: "negation",
  antonym: "negation",
  cause_reason: "reason",
};

/** Says what the verdict hangs on, most telling first; nothing for a link that a person made and judged. */
export function listWouldChange(row: Row): WouldChange[] {
  const { link } = row;
  if (row.a.length === 0 || row.b.length === 0) return [{ code: "silent", params: {} }];
  const a = decidingClaim(link, "a", row.a);
  const b = decidingClaim(link, "b", row.b);
  if (!a || !b) return [];
  if (link.group === "unclear" && link.kinds.length === 0) {
    const isTime = [a, b].some((claim) => claim.times.some((time) => time.resolved === "unresolved"));
    return [{ code: isTime ? "unresolvedTime" : "unclear", params: {} }];
  }
  const finding = decidingFinding(link);
  const kinds = link.kinds.length > 0 ? link.kinds : (finding?.kinds ?? []);
  const codes = [...new Set(kinds.flatMap((kind) => CODE_OF[kind] ?? []))];
  const isFigures = link.method.startsWith("figures") || link.method.startsWith("same-words");
  if (link.group === "agree" && codes.length === 0 && isFigures && a.quantities.length > 0 && b.quantities.length > 0) {
    codes.push("figureAgrees");
  }
  return codes.flatMap((code) => {
    const params = paramsOf(code, a, b);
    return params ? [{ code, params }] : [];
  });
}

/** Null where the claims hold nothing to say it with. */
function paramsOf(code: ChangeCode, a: Claim, b: Claim): Record<string, string> | null {
  if (code === "figure" || code === "figureAgrees") {
    const [x, y] = [a.quantities[0], b.quantities[0]];
    return x && y ? { a: describeInterval(x), b: describeInterval(y) } : null;
  }
  if (code === "status") return a.status === b.status ? null : { a: a.status, b: b.status };
  return {};
}

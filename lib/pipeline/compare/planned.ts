import type { Claim } from "../../model/claim";

/** Not yet a fact: a plan, a possibility, a condition. */
export function isPlanned({ status }: Pick<Claim, "status">): boolean {
  return status === "plan" || status === "possible" || status === "probable" || status === "hypothetical";
}

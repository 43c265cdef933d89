import type { Claim } from "../../../model/claim";
import { isDenied } from "../../align/groups";
import { defineRule, observe } from "../rule";

/** A rumour and its denial are two positions; where both sources report both, they agree on what was said. */
export const positions = defineRule({
  id: "positions",
  compare({ a, b, inside }) {
    const [denier, other] = isDenied(a.claim) ? [a, b] : isDenied(b.claim) ? [b, a] : [null, null];
    if (!denier || isDenied(other.claim) || !isUncommitted(other.claim)) return null;
    const params = { denied_by: denier.claim.speaker?.name ?? "none", side: denier === a ? "a" : "b" };
    // Where the other source reports the denial too, both say that it was denied.
    if (!inside && other.group.some(isDenied)) {
      return observe("agree_compatible", [], "positions_in_both", params, [a.body], [b.body]);
    }
    return observe("tension", ["attribution", "modality"], "rumour_and_denial", params, [a.body], [b.body]);
  },
  examples: [
    { lang: "zh-Hans", a: "公司否认关闭工厂。", b: "有消息称公司将关闭工厂。", outcome: "tension" },
    {
      lang: "en",
      a: "The airline denied it would cut routes.",
      b: "The airline will reportedly cut routes.",
      outcome: "tension",
    },
    {
      lang: "zh-Hans",
      a: "有消息称该公司将关闭沿海的老工厂。公司随后否认将关闭沿海的老工厂。",
      b: "公司否认将关闭沿海的老工厂。",
      outcome: null,
    },
    { lang: "zh-Hant", a: "公司關閉了工廠。", b: "公司關閉了工廠。", outcome: null },
  ],
});

function isUncommitted({ status }: Claim): boolean {
  return status === "rumour" || status === "reported" || status === "presupposed";
}

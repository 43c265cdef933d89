import { contrastOf } from "../contrast";
import { directionDifference, predicateDifference } from "../differences";
import { areTwoOccasions } from "../occasions";
import { isAlleged, modalsOf } from "../operators";
import { orderOfEvent } from "../order-of-event";
import { contentItems, isFirm } from "../overlap";
import { defineRule, observe, type Pair } from "../rule";
import { tagAt, textAt } from "../side-text";
import { slotsApart } from "../slot/apart";

/** Least share of what both say besides the event that has its counterpart, and least number of words in common. */
const MIN_SHARE = 0.6;
const MIN_SHARED = 2;

/** The same told of a time before an event, and of a time after it. */
export const eventOrder = defineRule({
  id: "event-order",
  compare(pair) {
    const { a, b } = pair;
    const found = orderOfEvent(pair);
    if (!found || areTwoOccasions(pair) || isOfTwoThings(pair)) return null;
    if (a.claim.polarity.negated !== b.claim.polarity.negated || isAlleged(a) !== isAlleged(b)) return null;
    if (
      modalsBut(pair, "a") !== modalsBut(pair, "b") ||
      predicateDifference(pair) !== null ||
      directionDifference(pair) !== null ||
      !isOneTelling(pair)
    )
      return null;
    const params = { a: textAt(a, found.a), b: textAt(b, found.b) };
    return observe("contradict_inferential", ["time"], "event_order", params, [found.a], [found.b]);
  },
  examples: [
    {
      lang: "en",
      a: "The alarm was switched off before the burglary.",
      b: "The alarm was switched off after the burglary.",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hans",
      a: "水库在台风登陆前开闸泄洪。",
      b: "水库在台风登陆后开闸泄洪。",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hant", a: "選前民調持平。", b: "選後股市下跌。", outcome: null },
    { lang: "en", a: "Shares slid before the vote.", b: "The cabinet met after the vote.", outcome: null },
    {
      lang: "en",
      a: "The mayor spoke to reporters before the vote.",
      b: "The union spoke to reporters after the vote.",
      outcome: null,
    },
  ],
});

/** 之前 is read as "formerly" there, which it is not here. */
function modalsBut(pair: Pair, side: "a" | "b"): string {
  return modalsOf(pair[side])
    .filter((modal) => modal !== "before")
    .join();
}

/** A word of each side's own narrows one noun, or each says for whom it was; 前 and 后 are no such words. */
function isOfTwoThings(pair: Pair): boolean {
  const contrast = contrastOf(pair);
  return slotsApart(pair) || (contrast !== null && !/^[之以]?[前后]/u.test(textAt(pair.a, contrast.a)));
}

function isOneTelling(pair: Pair): boolean {
  const met = pair.matches.filter(isFirm);
  const share = (key: "a" | "b") => {
    const items = contentItems(pair[key].clause);
    return items.length === 0 ? 0 : items.filter((i) => met.some((m) => m[key] === i)).length / items.length;
  };
  // The warning for the coast, the warning for the valley: each side has a noun of its own.
  const isWhole = (key: "a" | "b") =>
    contentItems(pair[key].clause).every(
      (i) => met.some((m) => m[key] === i) || !/^(?:n|eng)/u.test(tagAt(pair[key], i)),
    );
  return met.length > MIN_SHARED && Math.min(share("a"), share("b")) >= MIN_SHARE && (isWhole("a") || isWhole("b"));
}

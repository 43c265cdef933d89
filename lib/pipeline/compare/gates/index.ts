import type { Quantity } from "../../../model/quantity";
import type { Kind, Relation } from "../../../model/relation";
import { placesDiffer } from "../differences";
import { differOnlyInFigure } from "../differs-in/figure";
import type { FigurePair } from "../figure-pairs";
import type { Observation, Pair } from "../rule";
import { settingsDiffer } from "../settings-differ";
import { wholesDiffer } from "../slot/among";
import { slotsApart } from "../slot/apart";
import { sortsDiffer } from "../slot/attributive";
import { holdersDiffer } from "../slot/holder";
import { measuresDiffer } from "../slot/measured";
import { isOfNorm } from "../slot/norm";
import { isPartOfThing } from "../slot/part-of-thing";
import { isPersonBesideBody } from "../slot/person-or-body";
import { isPartOfPlace } from "../slot/places";
import { aimsDiffer } from "./aimed-at";
import { stuffDiffers } from "./counted";
import { hasChanged, hasGrown, isLeftOver, isOnce, isSoFar } from "./growth";
import { areOfTwoStates, areOppositeShares } from "./opposite-shares";
import { isAskedAndGranted, isOfSomeOnly, isOtherStage, isPartOf, isShareOfOther, isWithinLimit } from "./parts";
import { periodsDiffer } from "./periods";
import { isDefinedAlone, ratesDiffer } from "./rates";
import { stagesDiffer } from "./stages";
import {
  areOfRivals,
  areOtherProfits,
  attributesDiffer,
  isOfAnother,
  measuredApart,
  moneyDeedsDiffer,
  ordersDiffer,
  ownerNamesDiffer,
  ownersDiffer,
  personsDiffer,
  rolesDiffer,
  saysOfWhom,
  subjectsDiffer,
  thingsDiffer,
} from "./subjects";
import { type Told, tell } from "./told";

/** Makes the observation of two figures: outcome, kinds, message code. */
export type Say = (outcome: Relation | null, kinds: readonly Kind[], code: string) => Observation;

/** What keeps two figures that lie apart from being a contradiction; null where nothing does. Symmetric. */
export function gateOf(found: FigurePair, pair: Pair, say: Say): Observation | null {
  const { a, b } = found;
  const [x, y] = [tell(a, pair.a), tell(b, pair.b)];
  const [less, more] = compareEnds(a.quantity, b.quantity) <= 0 ? [x, y] : [y, x];
  if (periodsDiffer(pair)) return say("not_comparable", ["time"], "figure_period");
  // Where nothing but the figure differs, no word is left that could make them figures of two things.
  const apart = differOnlyInFigure(pair) ? null : thingsApart(found, pair, x, y, say);
  if (apart) return apart;
  if (settingsDiffer(pair)) return say("not_comparable", ["scope"], "figure_scope");
  if (placesDiffer(pair)) return say("not_comparable", ["scope"], "figure_scope");
  if (stagesDiffer(pair)) return say("not_comparable", ["scope"], "figure_scope");
  if (ratesDiffer(x, y) || isDefinedAlone(x, y)) return say("not_comparable", ["denominator"], "figure_rate");
  if (isPartOf(less, more, pair) || isOtherStage(x, y)) return say("not_comparable", ["scope"], "figure_part");
  if (isWithinLimit(less, more)) return say("not_comparable", ["extent"], "figure_limit");
  if (areOppositeShares(x, y, pair) || areOfTwoStates(x, y))
    return say("not_comparable", ["antonym"], "figure_opposite");
  if (isAskedAndGranted(x, y)) return say("superseded", ["forecast_vs_actual"], "figure_planned");
  if (hasGrown(less, more) || isSoFar(less, more)) return say("superseded", ["time"], "figure_grown");
  if (isOnce(x, y) || hasChanged(x, y)) return say("superseded", ["time"], "figure_once");
  if (isLeftOver(x, y)) return say("superseded", ["time"], "figure_remaining");
  if (isOfSomeOnly(x, y, pair)) return say("not_comparable", ["scope"], "figure_part");
  return null;
}

/** Whom, what, how much of it or of which sort the two are of. */
function thingsApart(found: FigurePair, pair: Pair, x: Told, y: Told, say: Say): Observation | null {
  const { a, b } = found;
  if (subjectsDiffer(pair) || ownersDiffer(a, b, pair) || ordersDiffer(x, y) || isOfAnother(x, y) || thingsDiffer(pair))
    return say("not_comparable", ["entity"], "figure_subject");
  if (attributesDiffer(pair) || areOfRivals(pair) || ownerNamesDiffer(a, b, pair) || saysOfWhom(x, y))
    return say("not_comparable", ["entity"], "figure_subject");
  if (stuffDiffers(a, b, pair) || measuredApart(a, b)) return say("not_comparable", ["entity"], "figure_subject");
  if (areOtherProfits(x, y)) return say("not_comparable", ["scope"], "figure_scope");
  if (moneyDeedsDiffer(x, y) || rolesDiffer(pair) || personsDiffer(pair))
    return say("not_comparable", ["entity"], "figure_subject");
  if (isShareOfOther(a, b) || isShareOfOther(b, a)) return say("not_comparable", ["denominator"], "figure_base");
  if (wholesDiffer(x, y, pair)) return say("not_comparable", ["denominator"], "figure_base");
  if (holdersDiffer(pair) || isPersonBesideBody(pair) || measuresDiffer(found, pair))
    return say("not_comparable", ["entity"], "figure_subject");
  if (isPartOfThing(a, pair) || aimsDiffer(pair)) return say("not_comparable", ["scope"], "figure_scope");
  if (slotsApart(pair) || sortsDiffer(a, b, pair) || isOfNorm(x, y) || isPartOfPlace(x, y, pair))
    return say("not_comparable", ["scope"], "figure_scope");
  return null;
}

function compareEnds(x: Quantity, y: Quantity): number {
  return (x.low ?? 0) - (y.low ?? 0) || (x.high ?? Number.MAX_VALUE) - (y.high ?? Number.MAX_VALUE);
}

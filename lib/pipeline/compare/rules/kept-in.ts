import type { Span } from "../../../model/span";
import { overlaps } from "../../../text/spans";
import { contrastOf } from "../contrast";
import { areTwoOccasions } from "../occasions";
import { modalsOf } from "../operators";
import { oppositesExclude } from "../quantifiers";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { leastForOneThing } from "../strengths";

/** One thing is kept in one house at a time. */
export const keptIn = defineRule({
  id: "kept-in",
  compare(pair) {
    const { a, b, matches } = pair;
    const [x, y] = [keeperOf(a), keeperOf(b)];
    if (!x || !y || areTwoOccasions(pair) || !oppositesExclude(a, b)) return null;
    if (modalsOf(a).length > 0 || modalsOf(b).length > 0) return null;
    if (a.claim.polarity.negated !== b.claim.polarity.negated) return null;
    if (isOfCopies(a, x.verb) || isOfCopies(b, y.verb)) return null;
    const contrast = contrastOf(pair);
    if (contrast && !overlaps(contrast.a, x.place)) return null;
    const isPlace = (m: (typeof matches)[number]) => overlaps(m.a, x.place) || overlaps(m.b, y.place);
    if (matches.some((m) => isPlace(m) && m.strength >= MAY_BE_ONE_HOUSE)) return null;
    const least = leastForOneThing(pair);
    const isThing = matches.some((m) => m.strength >= least && m.a.end <= x.verb.start && m.b.end <= y.verb.start);
    if (!isThing) return null;
    const params = { a: textAt(a, x.place), b: textAt(b, y.place) };
    return observe("contradict_inferential", ["place"], "kept_in", params, [x.place], [y.place]);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "这枚金印现收藏于省博物馆。",
      b: "这枚金印目前存放在县档案馆。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The manuscript is kept in the abbey library.",
      b: "The manuscript is held by the national museum.",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The manuscript was kept in the abbey library until 1803.",
      b: "The manuscript is held by the national museum.",
      outcome: null,
    },
    { lang: "zh-Hant", a: "部分手稿收藏於省博物館。", b: "部分手稿存放在大學圖書館。", outcome: null },
    {
      lang: "en",
      a: "The manuscript is kept in the abbey library.",
      b: "The manuscript is kept in Lyon.",
      outcome: null,
    },
  ],
});

/** Of these there may be several, or the rest may lie elsewhere. */
const COPIES = /副本|复制品|仿制品|抄本|摹本|残页|\b(?:cop(?:y|ies)|replicas?|parts?|pages?|fragments?|version)\b/u;

function isOfCopies({ extraction, body }: PairSide, verb: Span): boolean {
  return COPIES.test(extraction.reading.folded.slice(body.start, verb.start));
}

/** Strength from which two names of houses may be one. */
const MAY_BE_ONE_HOUSE = 0.8;

/** Houses that keep things: of two such there is one, while a house and its town are both true. */
const KEPT =
  /(?<verb>(?:现|如今|目前|眼下|仍)?(?:藏于|藏在|收藏于|收藏在|收在|存放于|存放在|保存于|保存在|陈列于|陈列在))(?<place>[^,;:]{1,20}?(?:博物馆|博物院|美术馆|档案馆|图书馆|文管所|纪念馆|大学|寺|教堂|仓库))|\b(?<verbEn>(?:is|are) (?:now |currently |still )?(?:kept|held|housed|stored|preserved|on display) (?:in|at|by)) (?<placeEn>[^,;:]{2,60}?\b(?:museum|library|archives?|gallery|university|cathedral|church|abbey|vault|warehouse)\b)/du;

function keeperOf({ extraction, body }: PairSide): { verb: Span; place: Span } | null {
  const match = KEPT.exec(extraction.reading.folded.slice(body.start, body.end));
  const groups = match?.indices?.groups;
  const [verb, place] = [groups?.["verb"] ?? groups?.["verbEn"], groups?.["place"] ?? groups?.["placeEn"]];
  if (!verb || !place) return null;
  const at = ([start, end]: [number, number]) => ({ start: body.start + start, end: body.start + end });
  return { verb: at(verb), place: at(place) };
}

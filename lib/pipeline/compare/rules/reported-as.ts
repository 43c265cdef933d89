import { type ReportingVerb, reportingVerbs } from "../../../lang/reporting-stance";
import type { Span } from "../../../model/span";
import { onceFor } from "../once";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { speakersDiffer } from "../speakers";

/** How far from the claim its speaker may be named behind it, and from the speaker the verb may stand, in UTF-16 units: an adverb or a date lies between. */
const REACH = 24;

/** One speaker and one statement: "said" in one source, "claimed" or "admitted" in the other. It marks an agreement and decides nothing. */
export const reportedAs = defineRule({
  id: "reported-as",
  marks: true,
  compare({ a, b, inside }) {
    if (inside || !a.claim.speaker || !b.claim.speaker || speakersDiffer(a.claim, b.claim)) return null;
    const [x, y] = [verbOf(a), verbOf(b)];
    if (!x || !y || x.as === y.as) return null;
    return observe(null, ["framing"], "reported_as", { a: textAt(a, x), b: textAt(b, y) }, [x], [y]);
  },
  examples: [
    {
      lang: "en",
      a: "The mayor claimed the bridge was safe.",
      b: "The mayor said the bridge was safe.",
      outcome: null,
      notes: true,
    },
    {
      lang: "en",
      a: "Two flights were cancelled, the airline confirmed.",
      b: "The airline said two flights were cancelled.",
      outcome: null,
      notes: true,
    },
    {
      lang: "en",
      a: "The coach admitted that the team had used a banned supplement.",
      b: "The coach insisted that the team had used a banned supplement.",
      outcome: null,
      notes: true,
    },
    {
      lang: "zh-Hans",
      a: "公司坚称该药已通过全部试验。",
      b: "公司称，该药已通过全部试验。",
      outcome: null,
      notes: true,
    },
    {
      lang: "zh-Hant",
      a: "部長聲稱港口去年處理四百萬個貨櫃。",
      b: "部長證實，港口去年處理四百萬個貨櫃。",
      outcome: null,
      notes: true,
    },
    { lang: "zh-Hans", a: "“大桥是安全的。”市长声称。", b: "“大桥是安全的。”市长说。", outcome: null, notes: true },
    { lang: "en", a: "The bank said profits rose 4%.", b: "The bank stated that profits rose 4%.", outcome: null },
    { lang: "zh-Hans", a: "气象局称，台风今晚登陆。", b: "气象局表示，台风今晚登陆。", outcome: null },
    { lang: "zh-Hans", a: "校长宣称学校已经停课。", b: "校长声称，学校已经停课。", outcome: null },
    {
      lang: "en",
      a: "The mayor claimed the bridge was safe.",
      b: "Engineers said the bridge was safe.",
      outcome: null,
    },
    { lang: "en", a: "The mayor claimed the bridge was safe.", b: "The bridge was safe.", outcome: null },
  ],
});

/** The verb nearest to the reported words: in the clause outside them, else beside the speaker's name in the sentence or right behind a quotation. */
const verbOf = onceFor(({ claim, body, extraction }: PairSide): (ReportingVerb & Span) | null => {
  const { folded, sentences } = extraction.reading;
  const verbsIn = (start: number, end: number) =>
    reportingVerbs(folded.slice(start, Math.max(start, end))).map((v) => ({
      ...v,
      start: start + v.start,
      end: start + v.end,
    }));
  const own = verbsIn(claim.start, body.start).at(-1) ?? verbsIn(body.end, claim.end)[0];
  if (own) return own;
  const named = claim.speaker?.span;
  if (!named) return null;
  if (named.start >= claim.end && named.start - claim.end <= REACH)
    return verbsIn(claim.end, Math.min(folded.length, named.end + REACH))[0] ?? null;
  const isBefore = named.end <= claim.start && named.start >= (sentences[claim.sentence]?.span.start ?? claim.start);
  return isBefore ? (verbsIn(named.end, Math.min(named.end + REACH, claim.start))[0] ?? null) : null;
});

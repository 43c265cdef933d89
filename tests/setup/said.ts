import type { Claim, Status } from "../../lib/model/claim";
import type { Engine } from "../../lib/pipeline/engine";
import { fold } from "../../lib/text/fold";

/** What a careful reader says of one stretch of a text: who says it, and how firmly. */
interface Said {
  quote: string;
  /** A stretch of the text; null: the author; "open": the text does not settle it. */
  speaker: string | null;
  form: string;
  negated: boolean;
  status: string;
}

/** A text with what a reader says of it, by a writer who had not seen the program. */
export interface SaidCase {
  lang: string;
  text: string;
  said: readonly Said[];
  /** What the engine does not read so yet: `field: quote`. */
  knownGaps?: readonly string[];
}

const PUBLISHED = "2025-06-12";
/** The engine tells some of them more finely: what is done or presupposed is asserted, a forecast is a plan or probable. */
const STATUSES: Readonly<Record<string, readonly Status[]>> = {
  asserted: ["asserted", "done", "reported", "presupposed"],
  denied: ["denied"],
  rumour: ["rumour", "reported"],
  probable: ["probable", "plan"],
  possible: ["possible"],
  plan: ["plan", "probable"],
  hypothetical: ["hypothetical"],
  opinion: ["opinion"],
  corrected: ["corrected", "denied"],
};

/** The claim that covers most of a quote; undefined where none does. */
function claimOn(claims: readonly Claim[], text: string, quote: string): Claim | undefined {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const shared = (c: Claim) => Math.min(c.end, end) - Math.max(c.start, start);
  return [...claims].filter((c) => shared(c) > 0).sort((x, y) => shared(y) - shared(x))[0];
}

const bare = (text: string) => fold(text).replace(/[\s的“”"'《》]|^the /gu, "");

function isSpeaker({ speaker, originKind }: Claim, wanted: string | null, text: string): boolean {
  if (wanted === "open") return speaker === null || originKind !== "author";
  if (wanted === null || speaker === null) return wanted === null && speaker === null;
  const worded = speaker.span ? text.slice(speaker.span.start, speaker.span.end) : "";
  return [speaker.name, worded].some(
    (name) => name !== "" && (bare(name).includes(bare(wanted)) || bare(wanted).includes(bare(name))),
  );
}

/** What the engine reads otherwise than the reader, as `field: quote`, in order. */
export function faultsOf({ text, said }: SaidCase, engine: Engine): string[] {
  const { claims } = engine.extract({ text, publishedAt: PUBLISHED });
  return said.flatMap(({ quote, speaker, form, negated, status }) => {
    const claim = claimOn(claims, text, quote);
    if (!claim) return [`claim: ${quote}`];
    const isNegated = claim.polarity.negated || claim.status === "denied";
    return [
      ...(isSpeaker(claim, speaker, text) ? [] : [`speaker: ${quote}`]),
      ...(claim.form === form ? [] : [`form: ${quote}`]),
      ...(isNegated === negated ? [] : [`negated: ${quote}`]),
      ...(STATUSES[status]!.includes(claim.status) ? [] : [`status: ${quote}`]),
    ];
  });
}

import { SAYING_VERBS } from "../../lang/zh/attribution";
import type { Sentence } from "../../model/sentence";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { itemsWithin } from "../../text/spans";
import type { BareSentence } from "./sentences";

/** Shortest clause that can stand alone: eight Han characters or five Latin words say who and what. */
const MIN_HAN = 8;
/** A piece with a figure or a date of its own stands sooner ("2025年会数倍增长"). */
const MIN_HAN_WITH_FIGURE = 5;
const MIN_LATIN_WORDS = 5;

/** A piece that opens with one of these leans on the piece after it (a condition, a setting). */
const LEANS_FORWARD =
  /^(?:虽然|尽管|如果|若|假如|由于|因为|随着|除了|除|当|自从|在|从|对于|对|至于|关于|根据|据|为了|为|while|although|though|if|when|because|since|as|after|before|despite|with|according)(?![a-z])/u;
/** A piece that opens with one of these leans on the piece before it. */
const LEANS_BACK =
  /^(?:而是|所以|因此|才|也就是|即|例如|比如|包括|其中包括|以便|以及|并且|从而|which|who|that|including|such)(?![a-z])/u;
/** A piece that ends with one of these is a setting or a reporting frame, not a statement. */
const ENDS_OPEN =
  /(?:时|后|前|中|下|上|来看|来说|而言|称|表示|说|指出|认为|透露|宣布|强调|写道|坦言|直言|回应|报道|消息|said|says|that|added|told [a-z ]{1,30})$/u;
const ENGLISH_CUT = /^(?:and|but|while|whereas|although|yet)\b/u;

/**
 * Cuts sentences into clauses where each can stand as a claim: a predicate of its own and enough words.
 * @param words all words of the text, in order.
 */
export function splitClauses(folded: string, sentences: readonly BareSentence[], words: readonly Word[]): Sentence[] {
  let next = 0;
  return sentences.map((sentence) => {
    while (next < words.length && words[next]!.end <= sentence.span.start) next++;
    let last = next;
    while (last < words.length && words[last]!.start < sentence.span.end) last++;
    const own = words.slice(next, last);
    next = last;
    return { ...sentence, clauses: cut(folded, sentence, own) };
  });
}

/** "told the paper," / "对本报": whom a statement is made to; the statement follows. */
const ADDRESSES = /(?:告诉|对)[^,]{1,16}$/u;
const SAYING: ReadonlySet<string> = new Set(Object.values(SAYING_VERBS).flat());
/** Longest reporting frame or setting that ends in its verb ("李某不得不承认,"), in UTF-16 units. */
const MAX_FRAME = 16;

interface Piece extends Span {
  stands: boolean;
  leans: boolean;
  open: boolean;
  back: boolean;
  /** Ends in a noun phrase that lacks its verb (愿意留下的成员,). */
  subject: boolean;
  /** Begins with a verb or adverb, so that it can take its subject from the piece before. */
  verbFirst: boolean;
}

function cut(folded: string, sentence: BareSentence, words: readonly Word[]): Span[] {
  const pieces = splitAtCommas(folded, sentence).map((span) => toPiece(folded, span, words));
  const clauses: Piece[] = [];
  for (const piece of pieces) {
    const before = clauses.at(-1);
    // A short frame ("the bureau clarified,") belongs to what it introduces, not to what stands before it.
    const introduces = before?.stands && !before.leans && !before.open && !piece.stands && piece.open && !piece.back;
    const joins =
      before &&
      !introduces &&
      (!before.stands ||
        before.leans ||
        before.open ||
        !piece.stands ||
        piece.back ||
        (before.subject && piece.verbFirst));
    if (!before || !joins) clauses.push(piece);
    else {
      clauses[clauses.length - 1] = {
        start: before.start,
        end: piece.end,
        stands: before.stands || piece.stands || piece.end - before.start >= MIN_HAN * 2,
        leans: before.leans && !piece.stands,
        open: piece.open,
        back: before.back,
        subject: piece.subject,
        verbFirst: before.verbFirst,
      };
    }
  }
  // A trailing piece that does not stand was joined above; a leading one joins what follows by `stands: false`.
  return clauses.map(({ start, end }) => ({ start, end }));
}

function toPiece(folded: string, span: Span, words: readonly Word[]): Piece {
  const text = withoutTrailingMarks(folded.slice(span.start, span.end));
  const bare = text.replace(/^[“"'(]+/u, "");
  const own = itemsWithin(words, span);
  const latin = own.filter((w) => w.tag === "eng").length;
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length;
  const hasPredicate = own.some((w) => /^(?:v|a$|ad|an|z|i|l|m)/u.test(w.tag)) || latin >= MIN_LATIN_WORDS;
  const minimum = own.some((w) => w.tag === "m" && /[\d一二两三四五六七八九十百千万亿]/u.test(w.text))
    ? MIN_HAN_WITH_FIGURE
    : MIN_HAN;
  const longEnough = han + latin * 2 >= minimum && (han > 0 || latin >= MIN_LATIN_WORDS);
  return {
    ...span,
    stands: hasPredicate && longEnough,
    leans: LEANS_FORWARD.test(bare),
    open:
      ENDS_OPEN.test(text) || ADDRESSES.test(text) || (text.length <= MAX_FRAME && SAYING.has(own.at(-1)?.text ?? "")),
    back: LEANS_BACK.test(bare),
    subject: endsInNounPhrase(own),
    verbFirst: /^[vdp]/u.test(own[0]?.tag ?? ""),
  };
}

function endsInNounPhrase(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (!last || !/^(?:n|l|vn)/u.test(last.tag)) return false;
  return words.slice(-4, -1).some((w) => w.text === "的" || w.tag === "r");
}

/** Cut by hand: a pattern anchored at the end is quadratic on a run of spaces. */
function withoutTrailingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ",;: \t".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Spans between commas, semicolons and colons outside brackets and book marks; each keeps its closing mark. */
function splitAtCommas(folded: string, { span }: BareSentence): Span[] {
  const cuts: Span[] = [];
  let from = span.start;
  let depth = 0;
  for (let i = span.start; i < span.end; i++) {
    const unit = folded.charAt(i);
    if ("(《[【".includes(unit)) depth++;
    else if (")》]】".includes(unit)) depth = Math.max(0, depth - 1);
    // A colon opens a statement or a quotation, but not in 8:30 or 3:2.
    const opensStatement = unit === ":" && !/\d/u.test(folded.charAt(i - 1)) && !/[\d/]/u.test(folded.charAt(i + 1));
    if (depth > 0 || (unit !== "," && unit !== ";" && !opensStatement)) continue;
    // 3,000: a comma between figures is part of the number.
    if (unit === "," && /\d/u.test(folded.charAt(i - 1)) && /^\d{3}(?!\d)/u.test(folded.slice(i + 1, i + 5))) continue;
    const rest = folded.slice(i + 1, Math.min(span.end, i + 14)).trimStart();
    const isLatin = /[a-z]/u.test(folded.charAt(i - 1)) || /^[a-z]/u.test(rest);
    if (unit === "," && isLatin && !ENGLISH_CUT.test(rest) && !/\p{Script=Han}/u.test(folded.slice(i - 2, i) + rest))
      continue;
    let to = i + 1;
    while (!opensStatement && to < span.end && "”\"' ".includes(folded.charAt(to))) to++;
    cuts.push({ start: from, end: to });
    from = to;
    i = to - 1;
  }
  if (from < span.end) cuts.push({ start: from, end: span.end });
  return cuts.map((c) => trimEnd(folded, c)).filter((c) => c.end > c.start);
}

function trimEnd(folded: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && folded.charAt(to - 1) === " ") to--;
  return { start, end: to };
}

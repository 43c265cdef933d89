import { FINITE } from "../../lang/en/finite";
import { SAYING_VERBS } from "../../lang/zh/attribution";
import type { Sentence } from "../../model/sentence";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { countHan } from "../../text/han";
import { matchesOf } from "../../text/matches-of";
import { itemsWithin } from "../../text/spans";
import type { BareSentence } from "./sentences";
import { CONCESSION, COORDINATED, splitAtCommas } from "./split-at-commas";

/** Shortest clause that can stand alone: eight Han characters or five Latin words say who and what. */
const MIN_HAN = 8;
/** A piece with a figure or a date of its own stands sooner ("2025年会数倍增长"). */
const MIN_HAN_WITH_FIGURE = 5;
/** In digits it counts as one character; those of a date tell nothing by themselves. */
const FIGURE = /\d[\d.,]*(?![\d年月日号时点:])/gu;
const NUMERAL = /[\d一二两三四五六七八九十百千万亿]/u;
/** Some of them stand in the dictionary as idioms (近三成), others do not (近七成). */
const TENTHS = /^[近约逾超]?[一二两三四五六七八九]成$/u;
const MIN_LATIN_WORDS = 5;
/** With a verb that is seen to be one ("no deaths were reported"). */
const MIN_LATIN_WITH_VERB = 4;
/** A denial says that much in still fewer ("从未失灵"). */
const MIN_HAN_DENIED = 4;
const DENIED =
  /^(?:但|而|却|不过)?(?:(?:均|都|也|仍|至今|始终|一直|双方|两者)?(?:从未|从没|并未|并没有?|尚未|未曾|未|没有?|无(?!人机|线|锡|奈)|不再))/u;
/** A piece that opens with a noun and goes on with its predicate says who and what in fewer ("规模不会缩减"). */
const MIN_HAN_WITH_SUBJECT = 5;

/** A piece that opens with one of these leans on the piece after it (a condition, a setting). */
const LEANS_FORWARD =
  /^(?:相较于?|相比|相对于|比起|虽然|尽管|如果|若(?!干)|假如|由于|因为|随着|除了|除(?!夕)|当(?![局事选地日天晚年月初场代前然值即庭众面务])|自从|在(?![场逃押职任校线建岗座世])|从(?![未来不此无小事业属])|针对|面对|对于|对(?![手外内方岸峙抗决策])|至于|关于|根据|据(?!点)|为了|为(?![期首止数人])|while|although|though|if|when|because|since|as|after|before|despite|with|according)(?![a-z])/u;
/** A piece that opens with one of these leans on the piece before it. */
const LEANS_BACK =
  /^(?:而是|所以|因此|才|也就是|即|例如|比如|包括|其中包括|以便|以及|并且|从而|which|who|that|including|such)(?![a-z])/u;
/** A piece that ends with one of these is a setting or a reporting frame, not a statement. */
const ENDS_OPEN =
  /(?:时|后|前|中|下|上|来看|来说|而言|称|表示|说|指出|认为|透露|宣布|强调|写道|坦言|直言|回应|报道|消息|显示|表明|的是|said|says|that|added|told [a-z ]{1,30})$/u;
/** “…, it said”, ““…,” the union said”: a frame behind what was said opens nothing. */
const CLOSED_FRAME = /[a-z\d%][,”"]{1,2} (?:[\w'-]+ ){1,5}(?:said|says|added)$/u;
/** Longest end that these look at ("told …"), in UTF-16 units. */
const MAX_TAIL = 36;
const MIN_COORDINATED_WORDS = 3;
/** Opens a condition, whatever joins it to what stands before. Folded. */
const CONDITION =
  /^(?:但|而|不过|然而|可|(?:and|but) )?(?:如果|倘若|假如|假设|一旦|万一|若(?!干|非|是非)|要是|除非|(?:if|unless) )|的话$/u;
/** Shortest statement that a condition behind it leaves alone, in Han characters or Latin words. */
const LEAST_STATED = 4;

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

interface Piece extends Span, Traits {}

/** What a stretch between commas is to those beside it. */
interface Traits {
  stands: boolean;
  leans: boolean;
  open: boolean;
  back: boolean;
  /** Nothing but a time: a setting for what follows. */
  setting: boolean;
  /** A condition; what stands before it is none. */
  condition: boolean;
  /** Ends in a denial, which may stand alone; a piece that goes on with 并 says something else. */
  denies: boolean;
  goesOn: boolean;
  /** Has a predicate, if too few words to stand among other pieces. */
  says: boolean;
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
    const introduces =
      before &&
      !before.leans &&
      !before.open &&
      ((before.stands && !piece.stands && (piece.open || piece.setting) && !piece.back) ||
        (before.says && piece.condition));
    const joins =
      before &&
      !introduces &&
      (!before.stands ||
        before.leans ||
        (before.open && !(before.denies && piece.goesOn)) ||
        !piece.stands ||
        piece.back ||
        (before.subject && piece.verbFirst));
    if (!before || !joins) clauses.push(piece);
    else {
      const answers = piece.denies || (before.condition && piece.says && !piece.leans && !piece.open);
      clauses[clauses.length - 1] = {
        start: before.start,
        end: piece.end,
        stands: before.stands || piece.stands || answers || piece.end - before.start >= MIN_HAN * 2,
        leans: piece.leans || (before.leans && !piece.stands && !answers),
        open: piece.open,
        back: before.back,
        setting: piece.setting,
        condition: before.condition,
        says: before.says || piece.says,
        denies: piece.denies,
        goesOn: before.goesOn,
        subject: piece.subject,
        verbFirst: before.verbFirst,
      };
    }
  }
  // A trailing piece that does not stand was joined above; a leading one joins what follows by `stands: false`.
  return clauses.map(({ start, end }) => ({ start, end }));
}

/** Pieces of no more than this come again and again (说, 1) and are read once; so many of them are remembered. */
const SHORT = 4;
const REMEMBERED = 10_000;
const known = new Map<string, Traits>();

function toPiece(folded: string, span: Span, words: readonly Word[]): Piece {
  const { start, end } = span;
  const text = withoutTrailingMarks(folded.slice(start, end));
  const own = itemsWithin(words, span);
  if (text.length > SHORT) return { start, end, ...traitsOf(text, own) };
  const key = own.reduce((all, word) => `${all} ${word.text}/${word.tag}`, text);
  const before = known.get(key);
  if (before) return { start, end, ...before };
  if (known.size >= REMEMBERED) known.clear();
  const traits = traitsOf(text, own);
  known.set(key, traits);
  return { start, end, ...traits };
}

function traitsOf(text: string, own: readonly Word[]): Traits {
  const bare = text.replace(/^[“"'(]+/u, "");
  const latin = own.filter((w) => w.tag === "eng").length;
  const han = countHan(text);
  const isEnglish = latin >= MIN_LATIN_WORDS || (latin >= MIN_LATIN_WITH_VERB && FINITE.test(text));
  const hasPredicate = own.some((w) => /^(?:v|a$|ad|an|z|i|l|m)/u.test(w.tag) || w.text === "并非") || isEnglish;
  const minimum = own.some((w) => (w.tag === "m" && NUMERAL.test(w.text)) || TENTHS.test(w.text))
    ? MIN_HAN_WITH_FIGURE
    : DENIED.test(bare)
      ? MIN_HAN_DENIED
      : opensWithSubject(own)
        ? MIN_HAN_WITH_SUBJECT
        : MIN_HAN;
  const isCoordinated = COORDINATED.test(bare);
  const isSetting = han > 1 && ONLY_TIME.test(bare);
  // These look at its end alone; from the start of a long piece they would be tried at every place.
  const tail = text.slice(-MAX_TAIL);
  const condition = CONDITION.test(bare);
  const longEnough = han + latin * 2 + matchesOf(FIGURE, text).length >= minimum && (han > 0 || isEnglish);
  // “虽然营收下滑,利润仍增长”: what is conceded is said too.
  const isConceded = CONCESSION.test(bare) && hasPredicate && longEnough;
  // "If it rains, the match is off": the condition holds what it is one of.
  const isAnswered =
    (condition || LEANS_FORWARD.test(bare)) &&
    latin > 0 &&
    FINITE.test(bare.slice(bare.indexOf(",") + 1)) &&
    bare.includes(",");
  return {
    stands: (hasPredicate && longEnough && !isSetting) || (isCoordinated && latin >= MIN_COORDINATED_WORDS),
    leans:
      ((condition && !/^(?:除非|unless)/u.test(bare)) || (LEANS_FORWARD.test(bare) && !isConceded) || isSetting) &&
      !isAnswered,
    setting: isSetting,
    condition,
    denies: /(?:否认|驳斥|辟谣)(?:了)?$/u.test(tail),
    goesOn: /^(?:并(?![非不未没无])|但|同时|还)/u.test(bare),
    says: hasPredicateIn(own, bare) && !isSetting && han + latin >= LEAST_STATED,
    open:
      (ENDS_OPEN.test(tail) && !CLOSED_FRAME.test(text)) ||
      ADDRESSES.test(tail) ||
      (text.length <= MAX_FRAME && SAYING.has(own.at(-1)?.text ?? "")),
    back: LEANS_BACK.test(bare),
    // “目标是做行业模型” has its verb; a quotation that opens goes on with nothing.
    subject: endsInNounPhrase(own) && !/^是/u.test(bare),
    verbFirst: /^[vdp]/u.test(own[0]?.tag ?? "") && !/^[“"]/u.test(text),
  };
}

/** A verb and more than that. */
function hasPredicateIn(words: readonly Word[], text: string): boolean {
  return words.length > 1 && (words.some((w) => /^(?:v|a|z|i|l)/u.test(w.tag)) || FINITE.test(text));
}

/** Pronouns that are a subject by themselves. */
const PERSONAL = /^(?:他|她|我|其|我们|他们|她们|双方|自己|本人|两者|对方|该\p{Script=Han})$/u;

/** 规模|不会|缩减: a noun, then an adverb or verb, and nothing behind it that leans on a noun to come. */
function opensWithSubject(words: readonly Word[]): boolean {
  // 停产消息|不|属实: a verb may open the noun phrase; without an adverb it has an object (抢下首胜).
  const isVerbFirst = /^v/u.test(words[0]?.tag ?? "");
  const [first, ...rest] = isVerbFirst ? words.slice(1) : words;
  const at = rest.findIndex((w) => /^[vdazil]/u.test(w.tag));
  return (
    first !== undefined &&
    (/^(?:n|nr|ns|nt|nz|j|s)$/u.test(first.tag) || PERSONAL.test(first.text)) &&
    at >= 0 &&
    (!isVerbFirst || rest[at]!.tag === "d") &&
    rest.slice(0, at).every((w) => /^(?:n|r|m|q|f|s|t)/u.test(w.tag) || /^[并则却]$/u.test(w.text)) &&
    rest
      .slice(at)
      .some(
        (w, i, all) => /^(?:v|a|z|i|l)$/u.test(w.tag) || (w.tag === "vn" && /^a?d$/u.test(all[i - 1]?.tag ?? "")),
      ) &&
    !words.some((w) => w.text === "的") &&
    // 商业化淘汰年: a noun phrase after all.
    !/^[mqt]/u.test(words.at(-1)!.tag)
  );
}

/** Units of a bare date or span of time; a piece of nothing else is a setting for what follows ("截至7日下午,"). */
const ONLY_TIME =
  /^(?:但|而|且|就)?(?:在|于|截至|截止|自|从|到|至)?(?:过去|近|最近|未来|此后|头|这)?[\d一二两三四五六七八九十〇零同去今明前后当本上下这那第初底末中旬晚早午夜凌清傍晨间年月日号时点分秒的周季度半天期星几小许左右起以来个多里内]+$/u;

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

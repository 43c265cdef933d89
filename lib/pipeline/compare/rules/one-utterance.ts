import type { Lexicon } from "../../../model/resources";
import type { Span } from "../../../model/span";
import { matchesOf } from "../../../text/matches-of";
import { lowerBound } from "../../../text/spans";
import { type Identity, identitiesExclude, identityOf } from "../identity";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { namesOf, sayingsOf, sentenceOf, sentenceText } from "../whole-sentence";

/** Fewer Han characters or words than this may be said by many (安全第一). */
const MIN_HAN = 8;
const MIN_WORDS = 5;

/** The same words in quotation marks, given by each side to a person of its own. */
export const oneUtterance = defineRule({
  id: "one-utterance",
  established: true,
  compare(pair) {
    const { a, b, inside, lexicon } = pair;
    if (inside) return null;
    for (const x of quotesOf(a)) {
      for (const y of quotesOf(b)) {
        if (!areOne(x.letters, y.letters)) continue;
        const [s, t] = [sayerOf(a, x), sayerOf(b, y)];
        const [p, q] = [s && personAt(a, s, lexicon), t && personAt(b, t, lexicon)];
        if (!s || !t || !p || !q || !identitiesExclude(p, q)) continue;
        const params = { a: textAt(a, s), b: textAt(b, t) };
        return observe("contradict_direct", ["attribution"], "same_words_other_speaker", params, [x], [y]);
      }
    }
    return null;
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "「這座橋再也撐不過下一次颱風。」工程師羅啟賢說。",
      b: "鎮長何宗翰在會上說：「這座橋再也撐不過下一次颱風。」",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: '"We will not pay for the mistakes of others," said Karl Henning, the mayor.',
      b: '"We will not pay for the mistakes of others," the union\'s leader, Maria Stoll, said.',
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: '"We will not pay for the mistakes of others," said Karl Henning, the mayor.',
      b: 'Mr Henning told reporters: "We will not pay for the mistakes of others."',
      outcome: null,
    },
    { lang: "zh-Hans", a: "“安全第一”，站长李明说。", b: "“安全第一”，矿长王强说。", outcome: null },
    {
      lang: "zh-Hans",
      a: "“责任完全在我，与队员无关。”主教练说。",
      b: "“责任完全在我，与队员无关。”总经理说。",
      outcome: null,
    },
  ],
});

interface Quoted extends Span {
  letters: string;
}

/** Quotation marks of folded text. */
const QUOTED = /["“”「『](?<words>[^"“”「」『』]{8,300})["“”」』]/gu;

function quotesOf(side: PairSide): Quoted[] {
  const from = sentenceOf(side).start;
  return matchesOf(QUOTED, sentenceText(side)).flatMap((m) => {
    const words = m.groups!["words"]!;
    const start = from + m.index + 1;
    const isLong = (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= MIN_HAN || words.split(/\s+/u).length >= MIN_WORDS;
    return isLong ? [{ start, end: start + words.length, letters: words.replace(/[^\p{L}\p{N}]+/gu, "") }] : [];
  });
}

function areOne(x: string, y: string): boolean {
  return (
    x === y || (Math.min(x.length, y.length) * 2 > Math.max(x.length, y.length) && (x.includes(y) || y.includes(x)))
  );
}

/** 说出“……”的是导演…. Behind the quotation, folded. */
const IS_WHO = /^["”」』](?:这句话|这番话)?的(?:人)?(?:其实|实际上)?(?:正是|就是|是|为)(?<who>[^,;:。!?]{2,16})/du;
/** "…," it was X who said. */
const IT_WAS = /\bit was (?<who>[^,;:]{3,40}?),? who (?:said|spoke|told|uttered)/du;

/** Who is said to have said it, where the text names somebody. */
function sayerOf(side: PairSide, quote: Span): Span | null {
  const { folded } = side.extraction.reading;
  const sentence = sentenceOf(side);
  const at = (base: number, groups: Record<string, [number, number]> | undefined) => {
    const who = groups?.["who"];
    return who ? { start: base + who[0], end: base + who[1] } : null;
  };
  const behind = at(quote.end, IS_WHO.exec(folded.slice(quote.end, sentence.end))?.indices?.groups);
  const told = behind ?? at(sentence.start, IT_WAS.exec(sentenceText(side))?.indices?.groups);
  if (told) return told;
  // A quotation that closes its sentence is put down to somebody in the next one.
  const own = sayingsOf(side, quote.end + 2 >= sentence.end ? 1 : 0).filter((s) => s.speaker?.span);
  const inQuote = own.find((s) => s.form === "direct_quote" && s.body.start < quote.end && s.body.end > quote.start);
  const found = inQuote ?? own.find((s) => SAID_SO.test(folded.slice(s.body.start, s.body.end)));
  return found?.speaker?.span ?? lonePerson(side, quote);
}

/** The one person whom the sentence names beside the quotation, right where something is said. */
function lonePerson(side: PairSide, quote: Span): Span | null {
  const sentence = sentenceOf(side);
  const beside = namesOf(side).filter((n) => n.kind === "person" && (n.end <= quote.start || n.start >= quote.end));
  const { folded } = side.extraction.reading;
  const outside = folded.slice(sentence.start, quote.start) + folded.slice(quote.end, sentence.end);
  const isOne = new Set(beside.map((n) => n.canonical)).size === 1;
  return isOne && SAYS.test(outside) ? beside[0]! : null;
}

/** Says that something was said. */
const SAYS = /说|表示|强调|指出|直言|喊|\b(?:said|says|told|added|declared|wrote)\b/u;

/** A clause that only tells that the words before it were said. */
const SAID_SO = /(?:这样|如此|这么)(?:说|表示|回应|写)/u;

/** A family name that closes a role: of some names the text reader keeps no more (制作人汤). */
const ROLE_AND_SURNAME = /(?:人|长|员|师|者|监|手|演|任|理|授|家)(?<surname>\p{Script=Han})$/u;

/** How far behind a stretch, in UTF-16 units, the name in apposition to it begins at the latest. */
const APPOSED = 2;

/** The person that a stretch names, or what stands in apposition right behind it ("the union's leader, Maria Stoll"). */
function personAt(side: PairSide, span: Span, lexicon: Lexicon): Identity | null {
  const known = { kind: "person", gender: null, age: null } as const;
  const own = identityOf(side, span, lexicon);
  if (own?.name && own.kind !== "organization") return own;
  const text = side.extraction.reading.folded.slice(span.start, span.end);
  const given = /\p{Script=Han}{2,4}$/u.test(text) ? nameAtEnd(side, span) : null;
  if (given) return { ...known, name: given, surname: given.charAt(0) };
  const surname = ROLE_AND_SURNAME.exec(text)?.groups?.["surname"];
  if (surname && lexicon.isSurname?.(surname)) return { ...known, name: null, surname };
  const { names } = side.extraction;
  const next = names
    .slice(lowerBound(names, span.end), lowerBound(names, span.end + APPOSED + 1))
    .find((n) => n.kind !== "place" && n.kind !== "organization");
  return next ? { ...known, kind: next.kind, name: next.canonical, surname: null } : null;
}

/** The speaker of a clause of the sentence, by the name that was read from that stretch. */
function nameAtEnd(side: PairSide, span: Span): string | null {
  const found = sayingsOf(side).find(({ speaker }) => speaker?.span?.start === span.start);
  const name = found?.speaker?.name;
  const text = side.extraction.reading.folded.slice(span.start, span.end);
  return name && name !== text && /^\p{Script=Han}{2,4}$/u.test(name) && text.endsWith(name) ? name : null;
}

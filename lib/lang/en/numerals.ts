import { matchAt } from "../../text/match-at";
import { clean } from "../clean";

/** An English number as written, before anything is said about what it counts. */
export interface EnglishNumeral {
  /** Offset after its last character. */
  end: number;
  value: number;
  /** Place value of the last stated digit: 1e5 in 1.2 million, 10 in thirty. */
  step: number;
  /** The scale word after the digits (1e6 in 2.5 million), which a range may leave to its end. */
  scale: number;
  decimal: boolean;
  isArabic: boolean;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const SMALL = new Map([
  ...UNITS.split(" ").map((word, i): [string, number] => [word, i]),
  ...TENS.split(" ").map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
/** Short scale, and what headlines shorten it to; lakh and crore of South Asian English. */
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["lakh", 1e5],
  ["crore", 1e7],
]);
const SHORT_SCALES = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["t", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
]);
const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const SCALE_WORD = /[ -]?(hundred|thousand|million|billion|trillion|lakh|crore)s?(?![a-z\d])/y;
const SHORT_SCALE = / ?(trn|tn|bln|bn|mln|mn|[kmbt])(?![a-z\d/])/y;
const COUNTED_K = / (?!runs?\b|rac|walk)[a-z'-]+s\b/y;
const A_SCALE = /a (?=(?:hundred|thousand|million|billion|trillion)(?![a-z\d]))/y;
const WORD = /[a-z]+/y;
const JOINT = /-| and | /y;

/**
 * Reads the number that starts at `at`: 1,200, 3.5 million, $-less 1.2bn, twenty-five, two hundred and fifty thousand.
 * @param takesLetters whether m, k, b and t may stand for a scale (after a currency sign), which else are units.
 */
export function parseEnglishNumeral(folded: string, at: number, takesLetters = false): EnglishNumeral | null {
  return /\d/.test(folded.charAt(at)) ? readArabic(folded, at, takesLetters) : readWords(folded, at);
}

function readArabic(folded: string, at: number, takesLetters: boolean): EnglishNumeral | null {
  const match = matchAt(ARABIC, folded, at);
  if (!match) return null;
  const digits = match[0].replaceAll(",", "");
  const decimals = digits.split(".")[1]?.length ?? 0;
  let end = at + match[0].length;
  const scale = readScale(folded, end, takesLetters);
  end = scale.end;
  return {
    end,
    value: clean(Number(digits) * scale.value),
    step: clean(10 ** -decimals * scale.value),
    scale: scale.value,
    decimal: decimals > 0,
    isArabic: true,
  };
}

function readScale(folded: string, at: number, takesLetters: boolean): { end: number; value: number } {
  let end = at;
  let value = 1;
  for (let match = matchAt(SCALE_WORD, folded, end); match; match = matchAt(SCALE_WORD, folded, end)) {
    value *= SCALES.get(match[1]!)!;
    end += match[0].length;
  }
  if (value > 1) return { end, value };
  const short = matchAt(SHORT_SCALE, folded, at);
  if (!short) return { end: at, value: 1 };
  // 45k tickets, but 4k screens and a 10k race
  if (short[0] === "k" && /\d{2}$/.test(folded.slice(Math.max(0, at - 2), at)) && matchAt(COUNTED_K, folded, at + 1))
    return { end: at + 1, value: 1e3 };
  // 5 m is five metres, 5bn is never anything but a scale; 20B is a scale where it touches the digits.
  const isPlain = short[1]!.length > 1 || (short[0] === "b" && !takesLetters);
  if (!isPlain && !takesLetters) return { end: at, value: 1 };
  return { end: at + short[0].length, value: SHORT_SCALES.get(short[1]!)! };
}

interface Sum {
  total: number;
  section: number;
  step: number;
  scale: number;
  end: number;
}

/** twenty-five, a hundred, two hundred and fifty thousand; half a million is the amount reader's business. */
function readWords(folded: string, at: number): EnglishNumeral | null {
  if (/[a-z\d-]/.test(folded.charAt(at - 1))) return null;
  // a hundred, a million two hundred thousand
  const one = matchAt(A_SCALE, folded, at);
  let sum: Sum | null = one ? { total: 0, section: 1, step: 1, scale: 1, end: at + 1 } : null;
  let next = one ? at + 2 : at;
  for (;;) {
    const word = matchAt(WORD, folded, next)?.[0];
    const step: Sum | null = word === undefined ? null : addWord(sum, word, next + word.length);
    if (!step) break;
    sum = step;
    const joint = matchAt(JOINT, folded, sum.end);
    if (!joint) break;
    // "five and a half" and "two and three" are not one number: and follows hundreds only.
    if (joint[0] === " and " && sum.scale < 100) break;
    next = sum.end + joint[0].length;
  }
  if (!sum || /[a-z\d]/.test(folded.charAt(sum.end))) return null;
  const value = sum.total + sum.section;
  return (
    readPoint(folded, sum.end, value) ?? {
      end: sum.end,
      value,
      step: sum.step,
      scale: sum.scale,
      decimal: false,
      isArabic: false,
    }
  );
}

/** Most digits that people say one by one behind "point". */
const SPOKEN_DIGITS = 4;
const POINT = / point /y;

/** "two (point three billion)": digits said one by one, and the scale behind them; null where no point follows. */
function readPoint(folded: string, at: number, whole: number): EnglishNumeral | null {
  const point = whole < 1000 ? matchAt(POINT, folded, at) : null;
  if (!point) return null;
  let end = at + point[0].length;
  let digits = "";
  while (digits.length < SPOKEN_DIGITS) {
    const gap = digits === "" ? 0 : (matchAt(JOINT, folded, end)?.[0].length ?? 0);
    const word = digits !== "" && gap === 0 ? undefined : matchAt(WORD, folded, end + gap)?.[0];
    const digit = word === "oh" ? 0 : word === undefined ? undefined : SMALL.get(word);
    if (digit === undefined || digit > 9) break;
    digits += digit;
    end += gap + word!.length;
  }
  if (digits === "") return null;
  const scale = readScale(folded, end, false);
  const step = clean(10 ** -digits.length * scale.value);
  return {
    end: scale.end,
    value: clean(Number(`${whole}.${digits}`) * scale.value),
    step,
    scale: scale.value,
    decimal: true,
    isArabic: false,
  };
}

function addWord(sum: Sum | null, word: string, end: number): Sum | null {
  const small = SMALL.get(word);
  if (small !== undefined) return addSmall(sum, small, end);
  const scale = SCALES.get(word);
  if (scale === undefined) return null;
  if (!sum) return null;
  if (scale === 100) {
    if (sum.section === 0 || sum.section >= 100) return null;
    return { ...sum, section: sum.section * 100, step: 100, scale: 100, end };
  }
  const section = sum.section === 0 ? sum.total : sum.section;
  const total = sum.section === 0 ? 0 : sum.total;
  return {
    total: total + section * scale,
    section: 0,
    step: sum.step * scale,
    scale: sum.scale >= 1000 ? sum.scale * scale : scale,
    end,
  };
}

function addSmall(sum: Sum | null, small: number, end: number): Sum | null {
  const step = small >= 20 ? 10 : 1;
  if (!sum) return { total: 0, section: small, step, scale: 1, end };
  // twenty-five, hundred five, thousand five; never five five.
  const room =
    sum.section === 0
      ? 100
      : sum.section % 100 === 0
        ? 100
        : sum.section % 10 === 0 && sum.section % 100 >= 20
          ? 10
          : 0;
  if (small === 0 || small >= room) return null;
  return { ...sum, section: sum.section + small, step, scale: sum.section % 100 === 0 ? 1 : sum.scale, end };
}

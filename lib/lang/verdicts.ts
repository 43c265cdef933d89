import type { Span } from "../model/span";
import { triggersOf } from "../text/triggers";

/** What a court came to, where a text gives it. */
export interface CourtVerdict extends Span {
  guilty: boolean;
  /** What it was of, folded; null where the words do not say. */
  charge: string | null;
}

const CHARGE_EN =
  "(?:(?<!convictions?)(?: (?!in |at |by |after |on )[a-z'.-]+){0,4}? (?:of|on|over) (?:a |one |all |the |his |her |their )?(?:charges? of |counts? of )?(?<charge>[a-z][a-z -]{2,40}))?";

/**
 * The outcome of a trial in folded text, and the outcome of an appeal against it: to keep a sentence is to find guilty, to quash it is to
 * acquit. What is only asked for, pleaded or set aside is none.
 */
const OUTCOMES: readonly (readonly [boolean, RegExp])[] = [
  [
    false,
    /(?:改判|判决|判处|宣判|裁定|认定|获判|判)[^,;:。]{0,16}?无罪(?!辩护|推定)|^无罪(?!辩护|推定)|(?<charge>\p{Script=Han}{2})罪名?(?:均|都|皆|全)?不成立|罪名(?:均|都|皆|全)?不成立|撤销[^,;:。]{0,14}(?:有罪|罪)(?:的)?(?:判决|定罪|认定)/u,
  ],
  [
    true,
    /(?<!撤销[^,;:。]{0,14}|推翻[^,;:。]{0,14}|[无没]|被判处?前)(?:改判|判决|判处|判|裁定|认定)[^,;:。]{0,16}?(?:有罪|有期徒刑|无期徒刑|死刑|[\d一二三四五六七八九十]+年(?:徒刑|监禁))|(?<charge>\p{Script=Han}{2})罪名?(?:均|都|皆|全)?成立|罪名(?:均|都|皆|全)?成立|维持[^,;:。]{0,14}(?:有罪|罪|徒刑|死刑|原判刑期)(?!嫌)|须?(?:入狱|入监|发监)服刑/u,
  ],
  [
    false,
    new RegExp(
      `\\b(?:acquit(?:s|ted)?|(?<!plead(?:s|ed)? )not guilty|found innocent|cleared(?= of)|(?:convictions?|verdict) (?:was |were )?(?:quashed|overturned|thrown out)|(?:quash|overturn)(?:s|ed) (?:the |his |her |their )?(?:[a-z' ]{0,30})convictions?)${CHARGE_EN}`,
      "u",
    ),
  ],
  [
    true,
    new RegExp(
      `\\b(?:convict(?:s|ed)|(?<!plead(?:s|ed)? |not )guilty|(?:upheld|upholds|confirm(?:s|ed)) (?:the |his |her |their )?(?:[a-z' ]{0,30})convictions?|convictions? (?:was |were )?upheld|(?:jailed|imprisoned) for|sentenced to)${CHARGE_EN}`,
      "u",
    ),
  ],
];

const triggers = triggersOf(OUTCOMES.map(([, wording]) => wording));

/** Only asked for, or pleaded. */
const ASKED =
  /要求|请求|求处|求刑|具体求|建议|主张|呼吁|不认罪|\b(?:plead(?:s|ed|ing)?|asked|urged|demand(?:s|ed)?|sought|seek(?:s|ing)?|faces?|could be|would be|may be)\b/u;

/** The one outcome that a sentence (folded) gives a trial; null where it gives none, both or only what was asked for. */
export function courtVerdictIn(text: string): CourtVerdict | null {
  const places = triggers(text);
  if (places.length === 0 || ASKED.test(text)) return null;
  const found: CourtVerdict[] = [];
  for (const place of places) {
    const [guilty, wording] = OUTCOMES[place]!;
    const match = wording.exec(text);
    if (match)
      found.push({
        guilty,
        charge: match.groups?.["charge"]?.trim() ?? null,
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  const [first] = found;
  return first && found.every((f) => f.guilty === first.guilty) ? first : null;
}

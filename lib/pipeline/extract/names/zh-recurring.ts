import { NO_EDGE, NO_INSIDE, NUMERALS, ORGANIZATION_AFTER, ORGANIZATION_BEFORE } from "../../../lang/zh/names";
import type { Lexicon } from "../../../model/resources";
import type { Word } from "../../../model/word";
import type { FormTable } from "./form-table";
import { findRecurring, type Recurring } from "./recurring";
import { isCommonWord, type NameScene, textAfter, textBefore } from "./scene";

/** Weights of a recurring string; with one more cue an unknown string is a name, a string of common words needs several. */
const RECURS = 0.4;
const RECURS_OFTEN = 0.2;
const UNKNOWN_PIECE = 0.3;
const SCATTERED = 0.3;
const ALL_COMMON = -0.4;
/** Two of the cues that only firms have. */
const TWO_CUES = 0.5;
const EXTENDS_NAME = 0.2;

/** Names that no dictionary holds: strings that recur as one piece, are not plain words, and stand where names stand. */
export function addRecurringNames(scenes: readonly NameScene[], table: FormTable): void {
  const lexicon = scenes[0]?.lexicon;
  if (lexicon === undefined) return;
  const starts: number[] = [];
  let text = "";
  for (const { folded } of scenes) {
    starts.push(text.length);
    text += `${folded}\n`;
  }
  const sceneAt = (place: number) => {
    const index = starts.findLastIndex((start) => start <= place);
    return { scene: scenes[index]!, at: place - starts[index]! };
  };
  for (const found of findRecurring(text, lexicon)) weigh(found, sceneAt, table);
}

function weigh(
  { text, count, places }: Recurring,
  sceneAt: (place: number) => { scene: NameScene; at: number },
  table: FormTable,
): void {
  const characters = [...text];
  if (NO_EDGE.has(characters[0]!) || NO_EDGE.has(characters.at(-1)!) || NUMERALS.test(text)) return;
  if (characters.some((character) => NO_INSIDE.has(character))) return;
  const spots = places.map(sceneAt);
  const { lexicon } = spots[0]!.scene;
  if (isCommonWord(text, lexicon)) return;
  if (spots.filter(({ scene, at }) => cutsWord(scene, at, text.length)).length * 2 > spots.length) return;

  table.add(text, "recurs", RECURS);
  if (count >= 3) table.add(text, "recurs-3", RECURS_OFTEN);
  if (count >= 5) table.add(text, "recurs-5", RECURS_OFTEN);
  // Every place counts, since the tagger cuts one string in several ways.
  const cuts = spots.map(({ scene, at }) => scene.grid.inside(at, at + text.length));
  const unknown = cuts.some((pieces) => pieces.some((piece) => isUnknown(piece, lexicon)));
  if (unknown) table.add(text, "unknown-piece", UNKNOWN_PIECE);
  if (cuts.some((pieces) => pieces.filter((piece) => piece.text.length === 1).length > 1))
    table.add(text, "scattered", SCATTERED);
  const extendsName = lexicon.isProper?.(text.slice(0, -1)) ?? false;
  if (
    !unknown &&
    !extendsName &&
    cuts.every((pieces) => pieces.filter((piece) => piece.text.length === 1).length < 2)
  ) {
    table.add(text, "common-words", ALL_COMMON);
  }
  // 华为云: a known name and one character more.
  if (extendsName) table.add(text, "extends-name", EXTENDS_NAME);
  for (const spot of spots) addCues(text, spot.scene, spot.at, table);
  // Words as common as they are, what has a founder and was bought is a firm (叮咚买菜).
  const cues = table.get(text)?.cues ?? new Set<string>();
  const strong = [...cues].filter((cue) =>
    /^(?:before-(?:创始|创办|董事|总裁|首席|执行|ce|股价|财报|公众|官网|旗下)|after-(?:收购|创立|创办|入股|控股|创建))/u.test(
      cue,
    ),
  );
  if (strong.length > 1) table.add(text, "two-cues", TWO_CUES, "organization");
}

/** A piece that neither dictionary has as a word; what the tagger knows as a noun or verb is a word (外卖员). */
function isUnknown({ text, tag }: Word, lexicon: Lexicon): boolean {
  return text.length > 1 && !lexicon.has(text) && /^(?:x|n[rstz]|nrt)$/.test(tag);
}

function addCues(text: string, { folded }: NameScene, at: number, table: FormTable): void {
  const after = ORGANIZATION_AFTER.exec(textAfter(folded, at + text.length, 8));
  // Each word beside it counts once: 宣布 and 创始人 are two cues.
  if (after !== null) table.add(text, `before-${after[0].slice(0, 2)}`, 0.3, "organization");
  const before = ORGANIZATION_BEFORE.exec(textBefore(folded, at, 6));
  if (before !== null) table.add(text, `after-${before[0].slice(0, 2)}`, 0.3, "organization");
}

/** True where a common word lies across an end of the string: it is no piece of the text. */
function cutsWord({ grid, lexicon }: NameScene, at: number, length: number): boolean {
  return [at, at + length].some((place) => {
    const word = grid.across(place);
    return word !== null && isCommonWord(word.text, lexicon);
  });
}

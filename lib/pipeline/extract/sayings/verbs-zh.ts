import type { SayEffect } from "../../../lang/say-effect";
import {
  NO_FRAME_AFTER,
  NO_FRAME_BEFORE,
  OBJECT_BEFORE,
  SAYING_DENIED,
  SAYING_STILL_MADE,
  SAYING_VERBS,
  VERB_AND_NOUN,
} from "../../../lang/zh/attribution";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { guards } from "../../../text/guards";
import { foldedText, type Scene, wordAcross } from "./scene";

const EFFECT_OF = new Map<string, SayEffect>(
  Object.entries(SAYING_VERBS).flatMap(([effect, verbs]) => verbs.map((verb) => [verb, effect as SayEffect] as const)),
);

/** Verbs of one character that headlines of Hong Kong and Taiwan write, and that stand in many words: behind who speaks, before a clause. */
const TERSE = /^[料估吁]$/u;
/** What bodies and kinds of people end in. */
const SPEAKERS = "[台局署会行商师构家场司部院府方者人界盟]";

/** A verb as its pattern: 不得不承认 admits; 天文台料 forecasts, 材料 and 估计 do not. */
function worded(verb: string): string {
  if (TERSE.test(verb)) return `(?<=${SPEAKERS})${verb}(?![计测算值到理想价中的])`;
  return verb.startsWith("不") ? `(?<!不得)${verb}` : verb;
}

const VERB = new RegExp(
  `(?<head>${[...EFFECT_OF.keys()]
    .sort((x, y) => y.length - x.length || (x < y ? -1 : 1))
    .map(worded)
    .join("|")})(?<tail>(?:称|说道|说|道|指出|表示)?)`,
  "gu",
);

const verbs = guards()(VERB);

/** 不得不说, 坦白说: without anybody before it the writer says so. */
const OWN_WORDS =
  /(?:^|[,。;!?“”"\s])(?:但|而)?(?:不得不|必须|应该|应当|只能|坦白|老实|平心|客观地?|严格地?|准确地?)$/u;

export interface Match {
  /** Nothing was said (拒绝透露); whoever is silent may still be meant by a later 她. */
  isSilent: boolean;
  verb: Span;
  effect: SayEffect;
  text: string;
}

/** Verbs of one sentence that are read: a sentence of prose holds a handful, and each frame looks at all that stands before it. */
const MOST_VERBS = 24;

export function matchVerbs(scene: Scene, sentence: Sentence): Match[] {
  const text = foldedText(scene, sentence.span);
  const found: Match[] = [];
  for (const match of verbs.matchAll(text)) {
    const start = sentence.span.start + match.index;
    const end = start + match[0].length;
    const head = match.groups?.["head"] ?? "";
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (NO_FRAME_BEFORE.test(before) || NO_FRAME_AFTER.test(text.slice(match.index + match[0].length))) continue;
    if (match[0] === "说" && OWN_WORDS.test(before)) continue;
    const isSilent = SAYING_DENIED.test(before) && !SAYING_STILL_MADE.test(before);
    const rest = text.slice(match.index + match[0].length);
    if (VERB_AND_NOUN.test(match[0]) && OBJECT_BEFORE.test(before) && !rest.startsWith(":")) continue;
    if (isInsideWord(scene, start, head) || isInsideWord(scene, start + head.length, head)) continue;
    if (found.length === MOST_VERBS) break;
    found.push({ isSilent, verb: { start, end }, effect: EFFECT_OF.get(head) ?? "say", text: match[0] });
  }
  return found;
}

/** A border of the verb falls inside a word of the dictionary (小说, 名称); unknown strings (tag x) prove nothing. */
function isInsideWord(scene: Scene, at: number, head: string): boolean {
  const word = wordAcross(scene, at);
  return (
    word !== null &&
    word.tag !== "x" &&
    // 普遍认为, 公开表示: a set phrase that ends in the verb; 受访时说, 检验结果显示: the tagger knows words 时说, 结果显示.
    !(word.tag === "l" && word.text.endsWith(head)) &&
    !/^[时后][说称]$/u.test(word.text) &&
    // 郑重声明: four characters that end in a verb of two are nobody's name.
    !(word.tag === "nr" && word.text.length === 4 && head.length === 2 && word.text.endsWith(head)) &&
    !(head === "显示" && word.text.endsWith(head)) &&
    // 公司公告,拟…: with a mark behind it, the tagger's noun is a subject and its verb.
    !(head.length === 2 && word.text.endsWith(head) && /^[,:称]/u.test(scene.reading.folded.slice(word.end))) &&
    !EFFECT_OF.has(word.text.replace(/^(?:[并还也又]|如是|如此|这样)/u, "")) &&
    !word.text.startsWith(head)
  );
}

import { isDeed, MANY_HOLDERS, ONCE_DONE, SINGULAR_S } from "../../lang/deeds";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { matchesOf } from "../../text/matches-of";
import { triggersOf } from "../../text/triggers";
import { onceFor } from "./once";
import type { PairSide } from "./rule";

/** Who a side says did a deed or is in a role, and the deed; null where a role is named instead. Offsets are UTF-16, of the folded text. */
interface Holder extends Span {
  deed: string | null;
}

const ZH: readonly RegExp[] = [
  // 肇事的司机是一名…, 纵火的是…
  /^(?<role>[^,;:]{2,40}?)(?:正是|就是|是|系)(?<holder>[^,;:]{2,30}?)$/dgu,
  /^(?<role>[^,;:]{2,40}?)(?<holder>姓\p{Script=Han})$/dgu,
  // 女主角由…出演, 提案是…提交的
  /由(?<holder>[^,;:由是]{2,24}?)(?<verb>\p{Script=Han}{2})了?$/dgu,
  /是由?(?<holder>[^,;:由是]{2,24}?)(?<verb>\p{Script=Han}{2})的$/dgu,
  /(?:授予|颁给|颁发给|颁予|发给|判给|卖给|售予|出售给|落入|归于?)了?(?<holder>[^,;:]{2,24})$/dgu,
];
const EN: readonly RegExp[] = [
  /^(?:the|its|his|her|their) (?<role>[^,;:]{2,70}?) (?:is|was)(?: (?:named|identified|revealed))?(?: as)? (?![^,;:]*\bby\b)(?<holder>(?:an? )?(?!(?:not|no|only|the|in|on|at|of|to|for|by|with|due|because|under)\b)[^,;:]{3,60}?)$/dgu,
  /^(?<holder>[^,;:]{3,60}?) (?:(?:is|was|has been|had been|will be) (?:appointed|named|elected|chosen|picked)|becomes|became|takes over as|took over as)\b/dgu,
  /^(?<holder>[^,;:]{3,60}?) (?:is|was|remains) (?:the|its|their|[a-z]+(?: [a-z]+)?['’]s) (?<role>(?!(?:first|second|third|last|latest|only)\b)[^,;:]{3,40}?)(?= (?:in|on|at|after|with|for|since)\b|$)/dgu,
  /\bthe (?<role>[^,;:]{2,40}?) (?:was|is|has been) (?:named|identified)(?: by [\w' ]{2,30}?)? as (?<holder>[^,;:]{3,60})/dgu,
  /\b(?:named|identified) the (?<role>[^,;:]{2,40}?) as (?<holder>[^,;:]{3,60})/dgu,
  /^(?<holder>[^,;:]{3,60}?) (?:is|was) (?:at|behind) the wheel\b/dgu,
  /\b(?:goal|winner|try|strike|equali[sz]er|decider) came from (?<holder>[^,;:]{3,60})/dgu,
  /\b(?:went|awarded|sold|given|handed)(?: [\w']+){0,4}? to (?<holder>[^,;:]{3,60})/dgu,
];
const [zh, en] = [triggersOf(ZH), triggersOf(EN)];
/** "by" and the doer, behind a deed. */
const BY = /^ by (?<holder>[^,;:]{3,60})/du;
/** Several together, or one who leads them. */
const SEVERAL = /[和与及同跟、等]|\b(?:and|by|including|others|led|headed|chaired)\b/u;
/** Opens what there may be many of: bought a house, 买下一栋楼. */
const INDEFINITE = /^了? ?(?:an?\b|another\b|one\b|some\b|several\b|[一两三几数多]\p{Script=Han}|\d)/u;
/** Ends a doer: what follows is a circumstance. */
const CIRCUMSTANCE =
  /(?<!\b(?:team|group|unit|crew|researchers|scientists|engineers|students?|professor)) (?:in|on|at|after|before|during|for|over|with|when|while|as|last|this|next)\b.*$|(?<=\p{Script=Han}{2})[以于在从](?=\p{Script=Han}|\d).*$/u;

/** The stretches of a side that say who it is; the same stretch may be read in two ways. */
export const holdersOf = onceFor((side: PairSide): readonly Holder[] => {
  const { body, extraction } = side;
  const text = extraction.reading.folded.slice(body.start, body.end).replace(/[.。!?\s]+$/u, "");
  const found: Holder[] = [];
  const put = (start: number, end: number, deed: string | null) => {
    const cut = CIRCUMSTANCE.exec(text.slice(start, end));
    found.push({ start: body.start + start, end: body.start + (cut ? start + cut.index : end), deed });
  };
  let from = 0;
  for (const piece of text.split(/[,;:]/u)) {
    const [patterns, places] = isHan(piece) ? [ZH, zh(piece)] : [EN, en(piece)];
    for (const place of places) {
      for (const { indices, groups } of matchesOf(patterns[place]!, piece)) {
        const at = indices?.groups?.["holder"];
        if (at && !(groups?.["role"] && isOfMany(groups["role"])))
          put(from + at[0], from + at[1], groups?.["verb"] ?? null);
      }
    }
    from += piece.length + 1;
  }
  for (const deed of deedsOf(side, text)) {
    const [start, end] = [deed.start - body.start, deed.end - body.start];
    const by = BY.exec(text.slice(end))?.indices?.groups?.["holder"];
    if (by) put(end + by[0], end + by[1], deed.text);
    else if (!isPassive(side, deed) && !INDEFINITE.test(text.slice(end)))
      put(pieceStart(text, start), start, deed.text);
  }
  return found.filter((s) => s.end > s.start && !SEVERAL.test(extraction.reading.folded.slice(s.start, s.end)));
});

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Plural, one of several, or of those of whom there are many. */
function isOfMany(role: string): boolean {
  const last = /(?<word>[a-z]+)$/u.exec(role)?.groups?.["word"];
  return MANY_HOLDERS.test(role) || /[不没未]$/u.test(role) || (last?.endsWith("s") === true && !SINGULAR_S.test(last));
}

/** Words of a deed that one only does, or of a goal that decides. */
function deedsOf({ words }: PairSide, text: string): Word[] {
  const isDecisive = ONCE_DONE.test(text);
  return words.filter(
    (w) => isDeed(w.text) || (isDecisive && /^(?:score|net|攻入|打入|射进|踢进|攻进)$/u.test(w.text)),
  );
}

/** "was bought", 被收购: what stands before did not do it. */
function isPassive({ words, extraction }: PairSide, deed: Word): boolean {
  const before = words.filter((w) => w.end <= deed.start).slice(-3);
  if (isHan(deed.text)) return before.some((w) => /^(?:被|遭|由|是|获)$/u.test(w.text));
  const surface = extraction.reading.folded.slice(deed.start, deed.end);
  return (
    !surface.endsWith("ing") && before.some((w) => /^(?:be|is|are|was|were|been|being|to|the|a|an)$/u.test(w.text))
  );
}

function pieceStart(text: string, at: number): number {
  return Math.max(...[",", ";", ":"].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
}

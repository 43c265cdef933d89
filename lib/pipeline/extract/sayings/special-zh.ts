import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { matchesOf } from "../../../text/matches-of";
import type { RawFrame } from "./frame";
import { foldedText, type Scene } from "./scene";
import { findSubjectZh } from "./subject-zh";
import type { Match } from "./verbs-zh";

/** “厂方的说法是,……”, “她的解释是:‘……’”. */
const ACCOUNT =
  /(?<who>[^,。;:!?“”"]{1,16}?)的(?:说法|解释|回应|答复|回答|答案|看法|理由|结论)(?:是|为)(?!否|不是)\s*[,:]?\s*[“"]?/gu;

export function findAccountsZh(scene: Scene, sentence: Sentence): RawFrame[] {
  const base = sentence.span.start;
  return matchesOf(ACCOUNT, foldedText(scene, sentence.span)).flatMap((match) => {
    const start = base + match.index;
    const end = start + match[0].length;
    const subject = findSubjectZh(scene, { start, end: start + match.groups!["who"]!.length });
    if (!subject || end >= sentence.span.end) return [];
    const forward = { start: end, end: sentence.span.end };
    const frame = { span: { start, end }, subject, carries: false, forward, backward: null, originKind: null };
    return [{ ...frame, effect: "say" as const, rule: "zh/account" }];
  });
}

/** 有报道指出: the first of two saying verbs is the noun that speaks. */
export function speakingNoun({ verb, text }: Match): Span | null {
  const noun = /^(?:报[道导]|公告|通报)(?=指出|表示|称|说)/u.exec(text)?.[0];
  return noun ? { start: verb.start, end: verb.start + noun.length } : null;
}

/** Governs nothing: its subject is remembered. */
export function silentFrame(subject: Span, from: number): RawFrame {
  return {
    span: { start: from, end: from },
    subject,
    carries: false,
    effect: "say",
    forward: null,
    backward: null,
    originKind: null,
    rule: "zh/silent",
  };
}

/** The rule of a denial whose proposition stands in the lead-in of its clause. */
export const DENIED_TOPIC = "zh/denied-topic";

/** “某某对此予以否认。”, “某某亲自辟谣。”: a denial whose proposition stands elsewhere. It governs its own words. */
export function aloneFrame(
  { verb, text }: Match,
  { rest, subject, region, topic }: { rest: string; subject: Span | null; region: Span; topic: Span | null },
): RawFrame | null {
  if (!subject || /(?:称|说|道)$/u.test(text) || !/^(?:了|过)?(?:[。!?;”"]|,(?!\s*["“])|$)/u.test(rest)) return null;
  // “警方澄清,死者并非学生”: what follows is what was said; “出面澄清,并公布了数据” goes on with something else.
  if (/^(?:澄清|辟谣|反驳)/u.test(text) && /^,(?!并|同时|且|还|但|而|随后|又)/u.test(rest)) return null;
  const start = subject.end;
  const own = { start, end: verb.end + 1 };
  return {
    span: { start: region.start, end: region.start },
    subject,
    carries: false,
    effect: "deny",
    forward: own,
    // “对于……的传言,某方否认”: the lead-in holds what is denied.
    backward: { start: topic?.start ?? region.start, end: own.end },
    originKind: null,
    rule: topic ? DENIED_TOPIC : "zh/denial-alone",
  };
}

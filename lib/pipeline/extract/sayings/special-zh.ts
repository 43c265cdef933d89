import type { Span } from "../../../model/span";
import type { RawFrame } from "./frame";
import type { Match } from "./verbs-zh";

/** 有报道指出: the first of two saying verbs is the noun that speaks. */
export function speakingNoun({ verb, text }: Match): Span | null {
  const noun = /^(?:报道|公告|通报)(?=指出|表示|称|说)/u.exec(text)?.[0];
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

/** “某某对此予以否认。”, “某某亲自辟谣。”: a denial whose proposition stands elsewhere. It governs its own words. */
export function aloneFrame({ verb, text }: Match, rest: string, subject: Span | null, region: Span): RawFrame | null {
  if (!subject || /(?:称|说|道)$/u.test(text) || !/^(?:了|过)?(?:[。!?;”"]|,(?!\s*["“])|$)/u.test(rest)) return null;
  const start = subject.end;
  const own = { start, end: verb.end + 1 };
  return {
    span: { start: region.start, end: region.start },
    subject,
    carries: false,
    effect: "deny",
    forward: own,
    backward: { start: region.start, end: own.end },
    originKind: null,
    rule: "zh/denial-alone",
  };
}

import type { PairSide } from "./rule";

/** Words that change what a predicate commits its speaker to; they must be equal where polarity is compared (findings: section 2). */
const MODALS: readonly (readonly [string, RegExp])[] = [
  ["must", /必须|应该?|需要|should|must|ought/gu],
  ["may", /可能|或许|也许|恐|may|might|could|possibly/gu],
  ["if", /如果|假如|若|倘|\bif\b|unless/gu],
  ["before", /之前|曾|原本|此前|previously|formerly|used to/gu],
];
const QUANTIFIERS: readonly (readonly [string, RegExp])[] = [
  ["some", /有些|部分|一些|某些|\bsome\b|\bsevera?l\b/gu],
  ["all", /全部|所有|都|各|每|\ball\b|\bevery\b|\beach\b/gu],
  ["only", /只有|仅|唯一|\bonly\b/gu],
];

export function modalsOf(side: PairSide): string[] {
  return classesIn(side, MODALS);
}

export function quantifiersOf(side: PairSide): string[] {
  return classesIn(side, QUANTIFIERS);
}

function classesIn({ extraction, body, claim }: PairSide, classes: readonly (readonly [string, RegExp])[]): string[] {
  let text = extraction.reading.folded.slice(body.start, body.end);
  // "in May" holds no modal.
  for (const time of claim.times) {
    const [from, to] = [time.start - body.start, time.end - body.start];
    if (from >= 0 && to <= text.length) text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  }
  return classes.filter(([, pattern]) => new RegExp(pattern.source, "u").test(text)).map(([name]) => name);
}

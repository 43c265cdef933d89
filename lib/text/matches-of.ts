const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, as `matchAll` gives them. That makes the pattern anew for each text, which takes longer than to
 * look through a sentence.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "")
      pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff && isByCodePoint(pattern) ? 2 : 1;
  }
  return found;
}

function isByCodePoint({ flags }: RegExp): boolean {
  return flags.includes("u") || flags.includes("v");
}

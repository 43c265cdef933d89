/** Says in folded text that somebody owns to have known of something; and that somebody disclaims it. */
const KNEW = "(?:知道|知情|知悉|得知|获知|获悉|了解|察觉|被告知|收到通知)";
const ADMITTED = new RegExp(
  `(?:承认|坦承|坦言|供认|证实)[^;。]{0,24}?(?<!不)${KNEW}|\\b(?:acknowledg(?:ed|es|ing)|admit(?:s|ted|ting)?|conced(?:ed|es)|confess(?:ed|es)|confirm(?:s|ed))\\b[^;.]{0,80}?\\b(?:knew|known|knowing|aware|been told|was told|were told|learned|been informed|been warned)\\b`,
  "du",
);
const DISCLAIMED = new RegExp(
  `(?:否认|不承认)[^;。]{0,24}?${KNEW}|(?:表示|说|称|坚称|强调)[^;。]{0,16}?(?:并不|毫不|事前不|事先不|不|完全不|从不|一无所)${KNEW}|(?:毫不|并不|事前不|事先不|浑然不)知情|一无所知|\\b(?:den(?:y|ies|ied|ying))\\b[^;.]{0,60}?\\b(?:knowing|known|knew|aware|awareness|knowledge|been told|been informed|been warned)\\b|\\b(?:knew nothing|(?:did not|didn't|had not|hadn't|had never|never) (?:know|known|knew|been told|been informed|been warned)|had (?:had )?no (?:knowledge|idea|inkling)|(?:was|were|been) (?:not aware|unaware|kept in the dark))\\b`,
  "du",
);

/** Where a folded sentence says it, as offsets in it; null where it does not, or says both. */
export function knowingIn(text: string): { knew: boolean; start: number; end: number } | null {
  const [x, y] = [ADMITTED.exec(text), DISCLAIMED.exec(text)];
  if (y) return { knew: false, start: y.index, end: y.index + y[0].length };
  return x ? { knew: true, start: x.index, end: x.index + x[0].length } : null;
}

import { fold } from "./fold";

/**
 * Makes the way back from folded names to a text's own spelling: names are compared folded, people read the original.
 * @param text the text that the names stand in.
 * @returns a function that gives a folded name as the text spells it where it first stands there, a Latin name only as whole
 * words; a name that the text does not hold comes back as it is.
 */
export function makeSpeller(text: string): (name: string) => string {
  const known = new Map<string, string>();
  let folded: string | null = null;
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    folded ??= fold(text);
    const at = findWhole(folded, fold(name));
    const spelled = at < 0 ? name : text.slice(at, at + name.length);
    known.set(name, spelled);
    return spelled;
  };
}

/** First place of `name` that does not cut a Latin word or a number in two; -1 where there is none. */
export function findWhole(text: string, name: string): number {
  if (name === "") return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!isInsideWord(text, at) && !isInsideWord(text, end)) return at;
  }
  return -1;
}

const WORD = /[\p{Script=Latin}\p{N}]/u;

function isInsideWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}

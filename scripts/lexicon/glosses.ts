/** Senses that say nothing about the meaning of the word by itself (findings: section 3). */
const DROPPED =
  /^(?:also )?(?:old |archaic |erroneous |Japanese |popular |euphemistic )?(?:variant of|variant form|see |see also|same as|equivalent to|surname |classifier|CL:|abbr\.|used in|lit\.|fig\.|idiom|\(?bound form|\(?particle|\(?suffix|\(?prefix|radical |Kangxi|also written|also pr|as opposed|opposite|opposed|contrasted)/i;
const FILLERS = /^(?:a|an|the|sb|sth|one's|sb's|sth's|oneself|etc\.?|e\.g\.)$/;

/** A meaning as an English head: `v:` verbs (to sell), `x:` everything else (revenue, legal). Words joined by `_`. */
export type Head = string;

/**
 * English heads of a word's senses, best first: split at semicolons, brackets and articles away.
 * @param limit how many heads of a word count: the later ones of a long entry are rare meanings
 * @param longest most words of a head
 */
export function headsOf(senses: readonly string[], limit: number, longest = 3): Head[] {
  const heads: Head[] = [];
  for (const sense of senses) {
    if (/^\(?bound form\)?/i.test(sense)) continue;
    for (const gloss of sense.split(";")) {
      const head = toHead(gloss, longest);
      if (head !== null && !heads.includes(head)) heads.push(head);
      if (heads.length === limit) return heads;
    }
  }
  return heads;
}

function toHead(gloss: string, longest: number): Head | null {
  const plain = gloss
    .replace(/\([^)]*\)/g, " ")
    .replace(/\[[^\]]*\]/g, " ")
    .trim();
  if (plain === "" || DROPPED.test(plain) || /[^\x20-\x7e]/.test(plain)) return null;
  const words = plain
    .toLowerCase()
    .replace(/[,.!?:"].*$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const verb = words[0] === "to" && words.length > 1;
  if (verb) words.shift();
  const be = verb && words[0] === "be" && words.length > 1;
  if (be) words.shift();
  const kept = words.filter((word) => !FILLERS.test(word));
  if (kept.length === 0 || kept.length > longest) return null;
  return `${verb && !be ? "v" : "x"}:${kept.join("_")}`;
}

/** Characters that show nothing, turn the direction of writing, or part words without a sign; joiners inside emoji are none of them. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const JOINER = 0x200d;

/** One kind of such characters in a text. */
interface Invisible {
  /** As U+202E. */
  name: string;
  count: number;
}

/** The invisible characters of a text, the most frequent first. */
export function findInvisible(text: string): Invisible[] {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(INVISIBLE)) {
    if (isInPicture(text, match.index)) continue;
    const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1));
}

/** The text without them. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, (sign, at: number) => (isInPicture(text, at) ? sign : ""));
}

function isInPicture(text: string, at: number): boolean {
  return text.charCodeAt(at) === JOINER && PICTURE.test([...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "");
}

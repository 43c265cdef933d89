import type { Extraction } from "../model/extraction";
import { holdsTwoArticles } from "../text/article-starts";
import { findInvisible } from "../text/invisible";

/** What a person should look at before a text is compared. None of it stands in the way. */
export type TextNote =
  | { kind: "thin"; count: number }
  | { kind: "guessed"; encoding: string }
  | { kind: "cut" }
  | { kind: "two" }
  | { kind: "invisible"; characters: string; count: number };

/** Fewer letters than these in a file or page are less than an article holds. */
const THIN = 200;
/** Beyond this, only the beginning is looked through while somebody types. UTF-16 units. */
const LOOKED_AT = 200_000;

/**
 * Looks a text over that was pasted, or read from a file or page.
 * @param extraction what it was read from; null where it was typed or pasted
 */
export function checkText(text: string, extraction: Extraction | null): TextNote[] {
  const head = text.slice(0, LOOKED_AT);
  const letters = extraction === null ? THIN : (head.slice(0, THIN * 4).match(/[\p{L}\p{N}]/gu)?.length ?? 0);
  const encoding = extraction?.encoding;
  const invisible = findInvisible(head);
  return [
    ...(letters < THIN ? [{ kind: "thin", count: letters } as const] : []),
    ...(encoding?.isGuessed ? [{ kind: "guessed", encoding: encoding.name } as const] : []),
    ...(extraction?.facts.isCut ? [{ kind: "cut" } as const] : []),
    ...(holdsTwoArticles(head) ? [{ kind: "two" } as const] : []),
    ...(invisible.length > 0
      ? [
          {
            kind: "invisible",
            count: invisible.reduce((sum, { count }) => sum + count, 0),
            characters: invisible
              .slice(0, 4)
              .map(({ name, count }) => `${name} ×${count}`)
              .join(", "),
          } as const,
        ]
      : []),
  ];
}

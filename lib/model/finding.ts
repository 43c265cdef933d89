import type { Kind, Relation } from "./relation";
import type { Span } from "./span";

/** Parameters of a message: words and values of the texts; never a sentence in one language. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** A sentence that screen and exports put into words: `findings.<code>` of messages/*.json with `params`. */
export interface Message {
  code: string;
  params: MessageParams;
}

/** How messages call the two sides of a link, and the two passages of a link inside one source. */
export const SIDE_NAMES = { A: "A", B: "B" } as const;
export const PASSAGE_NAMES = { A: "①", B: "②" } as const;
export type SideNames = Readonly<Record<"A" | "B", string>>;

/** What one rule observed on a link: a relation, or null where it only notes something. */
export interface Finding {
  /** Rule id. */
  rule: string;
  outcome: Relation | null;
  kinds: readonly Kind[];
  message: Message;
  a: readonly Span[];
  b: readonly Span[];
}

import { Lexer, type Token, type Tokens } from "marked";

/** Words of a note, and what its writer made of them. */
export type NoteInline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  /** A line that the writer ended. */
  | { kind: "break" }
  | { kind: "strong" | "em" | "struck"; inlines: readonly NoteInline[] }
  /** `href` is http, https or mailto: nothing else becomes a link. */
  | { kind: "link"; href: string; inlines: readonly NoteInline[] };

/** A part of a note. */
export type NoteBlock =
  | { kind: "paragraph"; inlines: readonly NoteInline[] }
  | { kind: "code"; text: string }
  | { kind: "quote"; blocks: readonly NoteBlock[] }
  /** `start` is the first number; 1 where nothing is numbered. */
  | { kind: "list"; isOrdered: boolean; start: number; items: readonly (readonly NoteBlock[])[] };

/** More marks of lists and quotations than this before one line are no writing: each costs the parser a level of its stack. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){17}/m;
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

/**
 * Reads a note as its writer's Markdown. No word is lost: HTML, tables, rules, link definitions and links to anything but
 * http, https or mail stay the characters that they are; a heading is strong words; an image is a link with its words.
 * @param body as typed; LF or CRLF
 * @returns its parts in order; none for a note without words
 */
export function readNote(body: string): NoteBlock[] {
  const source = body.replace(/\r\n?/g, "\n");
  if (TOO_DEEP.test(source)) return asTyped(source);
  return source.trim() === "" ? [] : blocksOf(new Lexer({ gfm: true, breaks: true }).lex(source));
}

/** The words of a note on one line, without its marks: for where a note is only named. */
export function noteWords(body: string): string {
  return readNote(body).map(wordsOfBlock).join(" ").replace(/\s+/g, " ").trim();
}

function wordsOfBlock(block: NoteBlock): string {
  switch (block.kind) {
    case "paragraph":
      return block.inlines.map(wordsOf).join("");
    case "code":
      return block.text;
    case "quote":
      return block.blocks.map(wordsOfBlock).join(" ");
    case "list":
      return block.items.flatMap((item) => item.map(wordsOfBlock)).join(" ");
  }
}

function wordsOf(inline: NoteInline): string {
  if (inline.kind === "break") return " ";
  return "text" in inline ? inline.text : inline.inlines.map(wordsOf).join("");
}

function blocksOf(tokens: readonly Token[]): NoteBlock[] {
  return tokens.flatMap(blockOf);
}

function blockOf(token: Token): NoteBlock[] {
  switch (token.type) {
    case "space":
      return [];
    case "code":
      return token["text"] === "" ? asTyped(token.raw) : [{ kind: "code", text: token["text"] }];
    case "blockquote":
      return [{ kind: "quote", blocks: blocksOf(token.tokens ?? []) }];
    case "list": {
      const { ordered, start, items } = token as Tokens.List;
      const isOrdered = ordered && typeof start === "number";
      const read = items.map((item) => itemBlocks(item));
      return [{ kind: "list", isOrdered, start: isOrdered ? start : 1, items: read }];
    }
    case "heading":
      return [{ kind: "paragraph", inlines: [{ kind: "strong", inlines: inlinesOf(token.tokens ?? []) }] }];
    case "paragraph":
    case "text":
      return [{ kind: "paragraph", inlines: token.tokens ? inlinesOf(token.tokens) : inlineOf(token) }];
    default:
      return asTyped(token.raw);
  }
}

/** What is to tick stands before the words it belongs to, as typed. */
function itemBlocks(item: Tokens.ListItem): NoteBlock[] {
  const [box, ...rest] = item.tokens;
  if (box?.type !== "checkbox") return blocksOf(item.tokens);
  const mark: NoteInline = { kind: "text", text: box.raw };
  const [first, ...others] = blocksOf(rest);
  if (first?.kind === "paragraph") return [{ kind: "paragraph", inlines: [mark, ...first.inlines] }, ...others];
  return [{ kind: "paragraph", inlines: [mark] }, ...(first ? [first] : []), ...others];
}

function inlinesOf(tokens: readonly Token[]): NoteInline[] {
  return tokens.flatMap(inlineOf);
}

function inlineOf(token: Token): NoteInline[] {
  switch (token.type) {
    case "text":
    case "escape":
      return token.type === "text" && token.tokens ? inlinesOf(token.tokens) : [{ kind: "text", text: token["text"] }];
    case "br":
      return [{ kind: "break" }];
    case "codespan":
      return [{ kind: "code", text: token["text"] }];
    case "strong":
    case "em":
      return [{ kind: token.type, inlines: inlinesOf(token.tokens ?? []) }];
    case "del":
      return [{ kind: "struck", inlines: inlinesOf(token.tokens ?? []) }];
    case "link":
      return linkTo(token as Tokens.Link, inlinesOf(token.tokens ?? []));
    case "image":
      return linkTo(token as Tokens.Image, token["text"] === "" ? [] : [{ kind: "text", text: token["text"] }]);
    default:
      return linesOf(token.raw);
  }
}

/** A link that shows where it leads where it has no words; as typed where it leads anywhere else. */
function linkTo({ href, raw }: { href: string; raw: string }, inlines: NoteInline[]): NoteInline[] {
  if (!SAFE_ADDRESS.test(href)) return linesOf(raw);
  return [{ kind: "link", href, inlines: inlines.length > 0 ? inlines : [{ kind: "text", text: href }] }];
}

function asTyped(source: string): NoteBlock[] {
  const inlines = linesOf(source.replace(/^\n+|\s+$/g, ""));
  return inlines.length === 0 ? [] : [{ kind: "paragraph", inlines }];
}

function linesOf(text: string): NoteInline[] {
  return text
    .split("\n")
    .flatMap((line, at): NoteInline[] => [
      ...(at > 0 ? [{ kind: "break" } as const] : []),
      ...(line === "" ? [] : [{ kind: "text", text: line } as const]),
    ]);
}

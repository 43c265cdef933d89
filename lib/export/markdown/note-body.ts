/** What a list item or a quotation puts before a line. */
const CONTAINERS = "^((?:[\\s>]|[-*+]\\s|\\d{1,9}[.)]\\s)*)";
/** What opens a heading, underlines one, or defines a link for the whole document. */
const HEADING = new RegExp(`${CONTAINERS}(#{1,6}(?=\\s|$)|[=-]+\\s*$|\\[(?=(?:\\\\.|[^\\]\\\\])*(?:\\]:|\\\\?$)))`);
/** A block of code. Only one that stands in no list or quotation surely ends where its closing fence stands. */
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/;
/** HTML would reach past the note; an address in angle brackets does not. */
const HTML = /(\\*)<(?!https?:\/\/[^\s<>]*>)/g;

/**
 * A note as its writer's Markdown: emphasis, lists, links and code stay. What would reach past the note does not: headings,
 * link definitions, HTML and a fence that is left open.
 * @returns its lines, at least one, without an indentation that the note did not have.
 */
export function noteLines(body: string): string[] {
  const lines: string[] = [];
  let fence = "";
  for (const line of body.replace(/\r\n?/g, "\n").trim().split("\n")) {
    if (fence !== "") {
      lines.push(line);
      if (isClosing(line, fence)) fence = "";
      continue;
    }
    const [, ticks, tildes] = FENCE.exec(line) ?? [];
    fence = ticks ?? tildes ?? "";
    lines.push(fence === "" ? line.replace(HTML, escapeOpening).replace(HEADING, "$1\\$2") : line);
  }
  return fence === "" ? lines : [...lines, fence];
}

function isClosing(line: string, fence: string): boolean {
  const text = line.trim();
  return /^ {0,3}\S/.test(line) && text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}

/** An odd number of backslashes escapes it already. */
function escapeOpening(whole: string, backslashes: string): string {
  return backslashes.length % 2 === 1 ? whole : `${backslashes}\\<`;
}

/** Characters that Markdown may read as markup anywhere in a line. */
const INLINE = /[\\`*_{}[\]<>#|~!&$^]/g;
/** What makes a list, an underlined heading or a rule only at the start of a line. */
const LINE_START = /^(\s*)([-+=])/gm;
const NUMBERED = /^(\s*\d+)([.)])/gm;

/** Text of a source or a person, so that Markdown shows it character by character. Line ends are kept. */
export function escapeMarkdown(text: string): string {
  return text.replace(INLINE, "\\$&").replace(LINE_START, "$1\\$2").replace(NUMBERED, "$1\\$2");
}

/** The same on one line, for headings and cells of a table. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, " ").trim());
}

/** A block quotation; an empty line would end it. */
export function quoteBlock(text: string): string {
  return escapeMarkdown(text)
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Words as code on one line, whatever backticks stand in them. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Between two words of these scripts stands no space. */
const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’…—⺀-⿟]/u;
const HYPHEN = /(?<word>\p{L}+)[-\u2010\u00ad]$/u;
const LOWER_START = /^(?<word>\p{Ll}+)/u;

/**
 * Joins the lines that a page's width has wrapped: Chinese without a space, other scripts with one. A word that was parted at a
 * line's end becomes whole again; its hyphen stays where the same text writes that word with one.
 * @param whole the text to look such words up in
 */
export function joinLines(lines: readonly string[], whole = ""): string {
  return lines.reduce((text, line) => joinTwo(text, line.trim(), whole), "");
}

function joinTwo(text: string, line: string, whole: string): string {
  if (text === "" || line === "") return text + line;
  const head = HYPHEN.exec(text)?.groups?.["word"];
  const tail = LOWER_START.exec(line)?.groups?.["word"];
  if (head && tail) return whole.includes(`${head}-${tail}`) ? text + line : text.slice(0, -1) + line;
  const isClose = CLOSE.test(lastCharacter(text)) && CLOSE.test(line[0] ?? "");
  // A dash joins what it stands between in any script.
  return isClose || /[-—–/]$/u.test(text) ? text + line : `${text} ${line}`;
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? "";
}

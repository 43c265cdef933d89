/** The text on one line; where it is longer than `longest` code points, its beginning and an ellipsis. No character is cut in two. */
export function shorten(text: string, longest: number): string {
  const line = [...text.replace(/\s+/g, " ").trim()];
  return line.length <= longest ? line.join("") : `${line.slice(0, longest).join("").trimEnd()}…`;
}

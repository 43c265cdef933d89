/**
 * Names of the arguments of an ICU message, sorted, once each.
 * @throws Error where braces do not match
 */
export function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const end = readMessage(message, 0, found);
  if (end !== message.length) throw new Error(`unmatched } at ${end}: ${message}`);
  return [...found].sort();
}

/** Reads text and arguments up to the message's end or the brace that closes it. */
function readMessage(text: string, from: number, found: Set<string>): number {
  let at = from;
  while (at < text.length && text[at] !== "}") at = text[at] === "{" ? readArgument(text, at, found) : at + 1;
  return at;
}

/** Reads `{name}`, `{name, number}` or `{name, select, key {message} …}`; returns the place after it. */
function readArgument(text: string, from: number, found: Set<string>): number {
  let at = from + 1;
  const name = /^\s*(\w+)\s*[,}]/.exec(text.slice(at))?.[1];
  if (name === undefined) throw new Error(`no argument at ${from}: ${text}`);
  found.add(name);
  while (at < text.length && text[at] !== "}") at = text[at] === "{" ? readMessage(text, at + 1, found) + 1 : at + 1;
  if (at >= text.length) throw new Error(`unclosed { at ${from}: ${text}`);
  return at + 1;
}

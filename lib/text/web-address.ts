/** Longest address that is taken. UTF-16 units. */
const LONGEST = 2000;

/** True for an address of the web, http or https, with a host and nothing that breaks a line: safe to be shown as a link. */
export function isWebAddress(text: string): boolean {
  return (
    text.length <= LONGEST && /^https?:\/\/[^\s/?#"<>\\^`{|}@]+(?:[/?#][^\s"<>]*)?$/iu.test(text) && URL.canParse(text)
  );
}

/** What a file is by its first bytes. `old_office`: Word's format before 2007, or RTF. */
export type RawKind = "pdf" | "docx" | "html" | "text" | "old_office";

const HEAD = 1024;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const TAGS = /<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1)\b[^>]*>/iu;

/**
 * What a file is: by its bytes, then by what a server called it, last by its name, which says nothing of a file that begins as another
 * kind does.
 */
export function rawKindOf(file: {
  name: string;
  bytes: Uint8Array;
  mime: string | null;
  address: string | null;
}): RawKind {
  const { bytes, mime } = file;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04")) return "docx";
  if (OLE.every((byte, i) => bytes[i] === byte) || head.startsWith("{\\rtf")) return "old_office";
  if (mime === "text/html" || mime === "application/xhtml+xml") return "html";
  // A text about pages may hold a tag: its name decides, unless it begins as a page does.
  const opening = head.replaceAll("\0", "").trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(opening.replace(/^(?:ï»¿|ÿþ|þÿ)/u, "")))
    return "html";
  const isCalledPage = file.address === null && /\.(?:html?|xhtml|mht)$/iu.test(file.name);
  return isCalledPage && TAGS.test(head.replaceAll("\0", "")) ? "html" : "text";
}

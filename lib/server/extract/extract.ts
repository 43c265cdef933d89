import { type Extraction, type ExtractResult, NO_FACTS, type Part } from "../../model/extraction";
import { decodeText } from "../../text/decode";
import { toStoredText } from "../../text/stored-text";
import { decodeHtml } from "./decode-html";
import { extractDocx } from "./docx";
import { findFacts } from "./facts";
import { ExtractFailure } from "./failure";
import { extractHtml } from "./html";
import { extractPdf } from "./pdf";
import { type RawKind, rawKindOf } from "./raw-kind";

/** A file or page as it came. */
export interface RawFile {
  /** The file's name, or the page's address. */
  name: string;
  bytes: Uint8Array;
  /** What a server called it: its type without parameters, and its charset; null for a file. */
  mime: string | null;
  charset: string | null;
  /** The encoding that a person chose in place of the one that was read. */
  encoding: string | null;
  /** Set where it is a page that was fetched. */
  address: string | null;
  retrievedAt: string | null;
}

/** More than a comparison takes, with room for what is left out; the text's own limit is checked with the other inputs. UTF-16 units. */
const MOST_UNITS = 6_000_000;

/** Takes the text out of a file or page, by what it is and not by what it is called. Never throws. */
export async function extract(file: RawFile): Promise<ExtractResult> {
  try {
    const extraction = await extractAs(rawKindOf(file), file);
    const length = extraction.parts.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MOST_UNITS)
      throw new ExtractFailure("text_too_long", { megabytes: Math.ceil(length / 1e5) / 10, limit: 2 });
    return { ok: true, extraction };
  } catch (error) {
    if (error instanceof ExtractFailure) return { ok: false, problem: error.problem };
    // Parsers of hostile files fail in ways of their own, a stack too deep among them.
    return { ok: false, problem: new ExtractFailure("file_damaged").problem };
  }
}

async function extractAs(kind: RawKind, file: RawFile): Promise<Extraction> {
  const base = { name: file.name, encoding: null, facts: NO_FACTS, retrievedAt: file.retrievedAt };
  const facts = { ...NO_FACTS, url: file.address ?? "" };
  switch (kind) {
    case "pdf":
      return { ...base, kind, facts, parts: await extractPdf(file.bytes) };
    case "docx":
      return { ...base, kind, facts, parts: await extractDocx(file.bytes) };
    case "old_office":
      throw new ExtractFailure("doc_old");
    case "html": {
      const decoded = decodeHtml(file.bytes, file.charset, file.encoding);
      if (decoded === null) throw new ExtractFailure("text_encoding");
      const { parts, document } = extractHtml(toStoredText(decoded.text));
      const encoding = { name: decoded.encoding, isGuessed: decoded.isGuessed };
      return { ...base, kind, encoding, parts, facts: findFacts(document, file.address) };
    }
    case "text":
      return { ...base, kind, facts, ...readText(file) };
  }
}

function readText({ bytes, charset, encoding: chosen }: RawFile): Pick<Extraction, "encoding" | "parts"> {
  const named = chosen ?? charset;
  const decoded = named === null ? decodeText(bytes) : decodeNamed(bytes, named);
  if ("problem" in decoded) throw new ExtractFailure(decoded.problem.code, decoded.problem.params);
  const part: Part = { text: decoded.text, dropped: null };
  const isGuessed = chosen !== null || (charset === null && !decoded.encoding.startsWith("utf-"));
  return { encoding: { name: decoded.encoding, isGuessed }, parts: [part] };
}

function decodeNamed(bytes: Uint8Array, label: string): ReturnType<typeof decodeText> {
  try {
    const decoder = new TextDecoder(label);
    return { text: toStoredText(decoder.decode(bytes)), encoding: decoder.encoding };
  } catch {
    return decodeText(bytes);
  }
}

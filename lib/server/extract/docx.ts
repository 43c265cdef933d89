import mammoth from "mammoth";
import type { Part } from "../../model/extraction";
import { blocksOf } from "./blocks";
import { parseHtml } from "./dom";
import { ExtractFailure } from "./failure";
import { unzip } from "./zip";

const DOCUMENT = "word/document.xml";
/** What stands at the head and foot of every page is kept apart by Word itself. */
const MARGINS = /^word\/(?<edge>header|footer)\d*\.xml$/u;
const STYLES = ["p[style-name='caption'] => p.caption:fresh", "p[style-name='Caption'] => p.caption:fresh"];

/**
 * The paragraphs of a Word document; captions, headers and footers among them as dropped pieces.
 * @throws ExtractFailure `docx_other` (an archive that is no Word document), `file_damaged`, `file_bomb`, `file_empty`
 */
export async function extractDocx(bytes: Uint8Array): Promise<Part[]> {
  const files = unzip(bytes, (name) => name === DOCUMENT || MARGINS.test(name));
  if (!files.has(DOCUMENT)) throw new ExtractFailure("docx_other");
  const html = await toHtml(bytes);
  const blocks = blocksOf(parseHtml(`<!doctype html><body>${html}</body>`).body);
  const body = blocks.map(({ node, text }): Part => ({ text, dropped: node.closest(".caption") ? "caption" : null }));
  if (!body.some(({ dropped }) => dropped === null)) throw new ExtractFailure("file_empty");
  const margins = (edge: "header" | "footer"): Part[] =>
    [...files].flatMap(([name, content]): Part[] => {
      if (MARGINS.exec(name)?.groups?.["edge"] !== edge) return [];
      return wordsOf(content.toString("utf8")).map((text) => ({ text, dropped: `page_${edge}` }));
    });
  return [...unique(margins("header")), ...body, ...unique(margins("footer"))];
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      // A picture has no words but its caption.
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch (cause) {
    throw new ExtractFailure("file_damaged", {}, cause);
  }
}

/** The lines of a part of a Word document. */
function wordsOf(xml: string): string[] {
  return xml
    .split(/<\/w:p>/u)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>(?<words>[^<]*)<\/w:t>/gu)]
        .map((match) => match.groups?.["words"])
        .join(""),
    )
    .map((words) => words.replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&amp;/gu, "&").trim())
    .filter((words) => words !== "");
}

function unique(parts: readonly Part[]): Part[] {
  return parts.filter(({ text }, i) => parts.findIndex((other) => other.text === text) === i);
}

import { createRequire } from "node:module";
import path from "node:path";
import type { Part } from "../../model/extraction";
import type { Page, Run } from "../../text/layout/lines";
import { paragraphsOf } from "../../text/layout/paragraphs";
import { ExtractFailure } from "./failure";

/** More pages than these hold no article. */
const MOST_PAGES = 400;
const PACKAGE = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/**
 * The paragraphs of a PDF, as its text layer holds them.
 * @throws ExtractFailure `pdf_scanned` (no text layer), `pdf_password`, `pdf_damaged`, `pdf_long`
 */
export async function extractPdf(bytes: Uint8Array): Promise<Part[]> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = pdfjs.getDocument({
    // It takes what it is given with it.
    data: bytes.slice(),
    cMapUrl: `${path.join(PACKAGE, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(PACKAGE, "standard_fonts")}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new ExtractFailure("pdf_long", { pages: document.numPages, limit: MOST_PAGES });
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent({ disableNormalization: true });
      const runs = items.flatMap((item) => ("str" in item ? toRun(item, left, top) : []));
      pages.push({ width: right - left, height: top - bottom, runs });
      page.cleanup();
    }
    const parts = paragraphsOf(pages);
    if (!parts.some(({ dropped }) => dropped === null)) throw new ExtractFailure("pdf_scanned");
    return parts;
  } catch (error) {
    if (error instanceof ExtractFailure) throw error;
    const name = error instanceof Error ? error.name : "";
    throw new ExtractFailure(name === "PasswordException" ? "pdf_password" : "pdf_damaged", {}, error);
  } finally {
    await task.destroy();
  }
}

/** As pdf.js tells it: a matrix whose last two figures are where the baseline begins, from the foot of the page. */
function toRun(
  item: { str: string; transform: number[]; width: number; height: number },
  left: number,
  top: number,
): Run {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  return { text: item.str, x: x - left, y: top - y, width: item.width, size: item.height || Math.hypot(a, b) };
}

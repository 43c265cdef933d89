import type { Lang } from "../../model/lang";
import type { Block, Cell, Paragraph, ReportDocument, Run, Section, Table, Text } from "./document";
import { plainText } from "./document";
import { REPORT_STYLE } from "./html-style";

/**
 * A report as one HTML file that needs nothing else: what is looked at, printed, copied and sent is the same.
 * @returns the text of the file; every word is escaped, and carries its language where it is another than the report's
 */
export function renderHtml(document: ReportDocument): string {
  const { lang } = document;
  const body = document.sections.map((section) => describeSection(section, lang)).join("\n");
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Crosscheck">
<title>${escapeHtml(plainText(document.title))}</title>
<style>${REPORT_STYLE}${widthRules(body)}</style>
</head>
<body>
<main>
<header>
<h1>${inline(document.title, lang)}</h1>
${document.head.map((text) => `<p>${inline(text, lang)}</p>`).join("\n")}
</header>
${body}
<footer class="seal">
${document.seal.map((text) => `<p>${inline(text, lang)}</p>`).join("\n")}
</footer>
</main>
</body>
</html>
`;
}

function describeSection({ id, title, blocks }: Section, lang: Lang): string {
  const name = `section-${id.replaceAll("_", "-")}`;
  return `<section aria-labelledby="${name}">
<h2 id="${name}">${inline(title, lang)}</h2>
${blocks.map((block) => describeBlock(block, lang)).join("\n")}
</section>`;
}

function describeBlock(block: Block, lang: Lang): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${inline(block.text, lang)}</h${block.level}>`;
    case "paragraph":
      return describeParagraph(block, lang);
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${inline(item, lang)}</li>`).join("\n")}\n</ul>`;
    case "table":
      return describeTable(block, lang);
    case "entry":
      return `<div class="entry ${block.group.replace("_", "-")}">\n${block.blocks.map((one) => describeBlock(one, lang)).join("\n")}\n</div>`;
  }
}

function describeParagraph({ style, text }: Paragraph, lang: Lang): string {
  const isLong = text.some((run) => run.text.includes("\n"));
  const names = [...(style === "plain" ? [] : [style]), ...(isLong ? ["lines"] : [])];
  return `<p${names.length > 0 ? ` class="${names.join(" ")}"` : ""}>${inline(text, lang)}</p>`;
}

function describeTable({ name, head, rows, widths }: Table, lang: Lang): string {
  const columns = widths.map((width) => `<col class="w${width}">`).join("");
  const heads = head.map((text) => `<th scope="col">${inline(text, lang)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${describeCell(cell, lang)}</td>`).join("")}</tr>`);
  return `<table>
<caption>${inline(name, lang)}</caption>
<colgroup>${columns}</colgroup>
<thead><tr>${heads}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}

/** The widths of columns that stand in the body, as rules: no element carries a style of its own. */
function widthRules(body: string): string {
  const widths = [...body.matchAll(/<col class="w(\d+)">/g)].map(([, width]) => Number(width));
  return [...new Set(widths)].map((width) => `.w${width} { width: ${width}%; }\n`).join("");
}

function describeCell(cell: Cell, lang: Lang): string {
  return cell.map((paragraph) => describeParagraph(paragraph, lang)).join("");
}

function inline(text: Text, lang: Lang): string {
  return text.map((run) => describeRun(run, lang)).join("");
}

function describeRun({ text, lang, isStrong, isEm, isStruck, href }: Run, outer: Lang): string {
  const words = href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);
  const told = lang === undefined || lang === outer ? words : `<span lang="${lang}">${words}</span>`;
  const marks = [isStrong ? "strong" : "", isEm ? "em" : "", isStruck ? "s" : ""].filter((mark) => mark !== "");
  return marks.reduce((inside, mark) => `<${mark}>${inside}</${mark}>`, told);
}

/** Text as HTML shows it, character by character; characters that no HTML may hold are shown as missing. */
function escapeHtml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

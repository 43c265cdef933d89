import { parseHTML } from "linkedom";

/** Parses a page; nothing of it runs, and nothing is fetched. */
export function parseHtml(html: string): Document {
  return parseHTML(withBody(html)).document as unknown as Document;
}

/** Browsers make up the tags that an author may leave out; the parser does not. */
function withBody(html: string): string {
  if (!/<html[\s>]/iu.test(html)) {
    const content = html.replace(/<!doctype[^>]*>/iu, "");
    return `<!doctype html><html>${/<body[\s>]/iu.test(content) ? content : `<body>${content}</body>`}</html>`;
  }
  if (/<body[\s>]/iu.test(html)) return html;
  const head = /<\/head\s*>/iu.test(html) ? /<\/head\s*>/iu : /<html[^>]*>/iu;
  return html.replace(head, (tag) => `${tag}<body>`);
}

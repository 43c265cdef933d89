/** A paragraph of a page, with the element that holds it. Lines that the page breaks are parted by LF. */
export interface Block {
  node: Element;
  text: string;
  /** Share of it, and of what stands with it in one run of words, that is links: 0–1. */
  links: number;
}

interface Run {
  node: Element;
  text: string;
  linked: number;
}

const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION"
  ).split(" "),
);
/** What shows nothing, or nothing that is read. */
const SILENT = new Set(
  "AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO".split(
    " ",
  ),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** A name before what somebody says. UTF-16 units. */
const LONGEST_NAME = 16;
/** A cell of more words than this is no figure and no name. UTF-16 units. */
const LONGEST_CELL = 200;

/** The paragraphs under an element, in order. What the page hides is left out. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let open: Run | null = null;
  const close = () => {
    if (open) {
      const { node, linked } = open;
      const links = linked / Math.max(1, open.text.trim().length);
      for (const text of paragraphsIn(open.text)) blocks.push({ node, text, links });
    }
    open = null;
  };
  const add = (holder: Element, text: string, isLink: boolean) => {
    open ??= { node: holder, text: "", linked: 0 };
    open.text += text;
    if (isLink) open.linked += text.length;
  };
  const visit = (node: Node, holder: Element, isLink: boolean) => {
    if (node.nodeType === TEXT_NODE) {
      const isPre = holder.nodeName === "PRE";
      const text = node.textContent ?? "";
      return add(holder, isPre ? text : text.replace(/[\t\n\f\r ]+/gu, " "), isLink);
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const element = node as Element;
    const name = element.nodeName.toUpperCase();
    if (SILENT.has(name) || isHidden(element)) return;
    if (name === "BR") return add(holder, "\n", false);
    const turn = turnOf(element, name);
    if (turn !== null) {
      close();
      blocks.push({ node: element, text: turn, links: linkShare(element, turn) });
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) close();
    for (const child of element.childNodes) visit(child, isBlock ? element : holder, isLink || name === "A");
    if (isBlock) close();
  };
  visit(root, root, false);
  close();
  return joinNames(blocks);
}

/** A row of a table is one line, unless the table only lays out the page: then its cells hold paragraphs. */
function turnOf(element: Element, name: string): string | null {
  if (name !== "TR" || element.querySelector("table, p + p, div + div, ul, ol, h1, h2, h3")) return null;
  const cells = [...element.children].map((cell) => lineOf(cell.textContent ?? "")).filter((text) => text !== "");
  const [first = "", ...rest] = cells;
  if (cells.length < 2) return null;
  const isLaidOut = element.querySelector("br + br") !== null || cells.some((text) => text.length > LONGEST_CELL);
  if (isLaidOut && !isAsked(first)) return null;
  return rest.length === 1 ? join(first, rest[0] ?? "", isAsked(first)) : cells.join("  ");
}

function linkShare(element: Element, text: string): number {
  const linked = [...element.querySelectorAll("a")].reduce((sum, link) => sum + (link.textContent ?? "").length, 0);
  return linked / Math.max(1, text.length);
}

/** A term and what it stands for, as interviews are set: the name keeps its colon. */
function joinNames(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.node.nodeName === "DD" && last?.node.nodeName === "DT" && last.text.length <= LONGEST_NAME) {
      joined[joined.length - 1] = { ...block, text: join(last.text, block.text, true) };
    } else joined.push(block);
  }
  return joined;
}

function isAsked(name: string): boolean {
  return /^(?:[QA]\d{0,2}|[问問答])$/iu.test(name);
}

function join(name: string, words: string, isName: boolean): string {
  if (/[:：]$/u.test(name)) return /：$/u.test(name) ? name + words : `${name} ${words}`;
  if (!isName) return `${name}  ${words}`;
  return /\p{Script=Han}$/u.test(name) ? `${name}：${words}` : `${name}: ${words}`;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute("style") ?? "");
}

/** Two line breaks are a paragraph's end. */
function paragraphsIn(text: string): string[] {
  return text
    .split(/\n[ \u3000\u00a0]*\n\s*/u)
    .map((paragraph) => paragraph.split("\n").map(lineOf).filter(Boolean).join("\n"))
    .filter((paragraph) => paragraph !== "");
}

function lineOf(text: string): string {
  // Ideographic and fixed spaces at a line's edge are indentation.
  return text.replace(/[\t\n\f\r ]+/gu, " ").trim();
}

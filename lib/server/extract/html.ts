import { Readability } from "@mozilla/readability";
import type { DropReason, Part } from "../../model/extraction";
import { type Block, blocksOf } from "./blocks";
import { parseHtml } from "./dom";
import { ExtractFailure } from "./failure";

/** Marks each paragraph of a page, so that what the reader view keeps can be told in the page's own order. */
const MARK = "data-part";
/** Text that consists of links by more than this share leads elsewhere. */
const LINKS = 0.6;
/** What is nothing but links, and no longer than a teaser, is no sentence of the article even where it stands in it. */
const ALL_LINKS = 0.9;
const LONGEST_TEASER = 80;
/** Less text than this is no article: all that is not navigation is taken. Letters. */
const LEAST = 60;
/** Elements nested deeper than this are no page that somebody wrote. */
const DEEPEST = 2_000;

const TAG = /<(?<end>\/?)(?<name>[a-z][a-z0-9-]*)(?<rest>[^<>]{0,2000})>/giu;
/** What holds nothing, or may be left open: it lies beside what follows, not around it. */
const UNCLOSED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup".split(
    " ",
  ),
);

const NAVIGATION = "nav, [role=navigation], [role=menu], [role=menubar], [role=search], menu";
const APART = "footer, [role=contentinfo], aside, [role=complementary], form, dialog, [role=dialog]";
const CAPTION = "figcaption, figure, .caption, .wp-caption-text, .photo-caption, .image-caption, caption";
const BYLINE = "[rel=author], [itemprop=author], .byline, .author, .dateline";

/**
 * The paragraphs of a page in its own order: the article as a reader view shows it, and everything else as dropped pieces.
 * @param html decoded text of the page
 * @throws ExtractFailure `html_deep`, `file_empty`
 */
export function extractHtml(html: string): { parts: Part[]; document: Document } {
  if (depthOf(html) > DEEPEST) throw new ExtractFailure("html_deep");
  const document = parseHtml(html);
  const body = document.body ?? document.documentElement;
  const blocks = body ? blocksOf(body) : [];
  const kept = readArticle(document, blocks);
  const headline = findHeadline(blocks, kept);
  const parts = blocks.map((block): Part => {
    const isKept = block === headline || kept.has(block);
    return { text: block.text, dropped: reasonFor(block, isKept) };
  });
  if (!parts.some(({ dropped }) => dropped === null)) throw new ExtractFailure("file_empty");
  return { parts, document };
}

/** What the reader view keeps; where it finds no article, as in an interview of short lines, all that is not set apart. */
function readArticle(document: Document, blocks: readonly Block[]): ReadonlySet<Block> {
  for (const [i, { node }] of blocks.entries()) {
    const known = node.getAttribute(MARK);
    node.setAttribute(MARK, known === null ? String(i) : `${known} ${i}`);
  }
  const copy = document.cloneNode(true) as Document;
  const article = new Readability(copy, { charThreshold: 0, keepClasses: true }).parse();
  const content = parseHtml(`<!doctype html><body>${article?.content ?? ""}</body>`);
  const numbers = [...content.querySelectorAll(`[${MARK}]`)]
    .filter((node) => (node.textContent ?? "").trim() !== "")
    .flatMap((node) => (node.getAttribute(MARK) ?? "").split(" ").map(Number));
  const words = (content.body?.textContent ?? "").replace(/\s+/gu, "");
  // A container that keeps its mark may have lost some of its own words.
  const kept = new Set(
    numbers.flatMap((i) => {
      const block = blocks[i];
      return block && words.includes(block.text.replace(/\s+/gu, "").slice(0, 40)) ? [block] : [];
    }),
  );
  const length = [...kept].reduce((sum, { text }) => sum + text.length, 0);
  const running = blocks.filter(({ node, links }) => !node.closest(`${NAVIGATION}, ${APART}`) && links < LINKS);
  const isThin = length < LEAST || length * 4 < running.reduce((sum, { text }) => sum + text.length, 0);
  return isThin ? new Set(running) : kept;
}

/** The headline above the article: a reader view takes it away, as it shows the title itself. */
function findHeadline(blocks: readonly Block[], kept: ReadonlySet<Block>): Block | null {
  const first = blocks.findIndex((block) => kept.has(block));
  const before = first < 0 ? blocks : blocks.slice(0, first);
  return before.findLast(({ node }) => node.closest("h1") !== null) ?? null;
}

function reasonFor(block: Block, isKept: boolean): DropReason | null {
  const { node, links } = block;
  // A figure may hold a table, whose rows say something.
  if (node.closest(CAPTION) && !node.closest("table")) return "caption";
  if (isKept && !leadsAway(block)) return null;
  if (node.closest(NAVIGATION) || links >= LINKS) return "navigation";
  return node.closest(BYLINE) ? "byline" : "boilerplate";
}

/** "Read also: …" in the midst of an article: links and no sentence. */
function leadsAway({ node, text, links }: Block): boolean {
  if (links < ALL_LINKS || text.length > LONGEST_TEASER || node.closest("h1, h2, h3, h4")) return false;
  return !/[。！？.!?…”」"]$/u.test(text);
}

/** How deep a page's elements lie in each other at most, counted before anything is built of it. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(TAG)) {
    const { end, name = "", rest = "" } = match.groups ?? {};
    if (UNCLOSED.has(name.toLowerCase()) || rest.endsWith("/")) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

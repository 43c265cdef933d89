import { SIDES, type SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { trimSpan } from "@/lib/view/anchors";
import { readSelection } from "./read-selection";

/** The words that are selected anywhere on the page in a source, without the white space at their ends; null where none are. */
export function selectedWords(texts: Readonly<Record<SourceId, string>>): { side: SourceId; span: Span } | null {
  const node = window.getSelection()?.anchorNode;
  const root = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>("[data-source]");
  const side = SIDES.find((one) => one === root?.dataset["source"]);
  const found = root && readSelection(root);
  const span = found && side ? trimSpan(texts[side], found.span) : null;
  return side && span ? { side, span } : null;
}

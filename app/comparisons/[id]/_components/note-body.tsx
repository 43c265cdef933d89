"use client";

import { createElement, Fragment, type ReactNode, useMemo } from "react";
import { detectLang } from "@/lib/lang/detect";
import { type NoteBlock, type NoteInline, readNote } from "@/lib/text/note-markdown";

/** A note as its writer meant it: paragraphs, lists, quotations, code, links. It is React all through, so no HTML of a note lives. */
export function NoteBody({ body, className = "" }: { body: string; className?: string }) {
  const blocks = useMemo(() => readNote(body), [body]);
  const lang = useMemo(() => detectLang(body) ?? undefined, [body]);
  return (
    <div lang={lang} className={`space-y-1 [overflow-wrap:anywhere] ${className}`}>
      <Blocks blocks={blocks} />
    </div>
  );
}

/** Parts in a row. They have no ids and are drawn anew as a whole: given one by one, they need no keys. */
function inARow(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}

function Blocks({ blocks }: { blocks: readonly NoteBlock[] }) {
  return inARow(blocks.map((block) => createElement(Block, { block })));
}

function Block({ block }: { block: NoteBlock }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className="whitespace-pre-wrap">
          <Inlines inlines={block.inlines} />
        </p>
      );
    case "code":
      return <pre className="font-mono text-xs whitespace-pre-wrap">{block.text}</pre>;
    case "quote":
      return (
        <blockquote className="space-y-1 border-l border-edge pl-3 text-soft">
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case "list": {
      const items = inARow(
        block.items.map((item) =>
          createElement("li", { className: "space-y-1" }, createElement(Blocks, { blocks: item })),
        ),
      );
      if (!block.isOrdered) return <ul className="list-disc pl-5">{items}</ul>;
      return (
        <ol start={block.start} className="list-decimal pl-6">
          {items}
        </ol>
      );
    }
  }
}

function Inlines({ inlines }: { inlines: readonly NoteInline[] }) {
  return inARow(inlines.map((inline) => createElement(Inline, { inline })));
}

function Inline({ inline }: { inline: NoteInline }) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "break":
      return <br />;
    case "code":
      return <code className="font-mono text-[0.92em]">{inline.text}</code>;
    case "strong":
      return (
        <strong>
          <Inlines inlines={inline.inlines} />
        </strong>
      );
    case "em":
      return (
        <em>
          <Inlines inlines={inline.inlines} />
        </em>
      );
    case "struck":
      return (
        <s>
          <Inlines inlines={inline.inlines} />
        </s>
      );
    case "link":
      return (
        <a href={inline.href} rel="noopener noreferrer" target="_blank" className="underline underline-offset-2">
          <Inlines inlines={inline.inlines} />
        </a>
      );
  }
}

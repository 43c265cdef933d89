"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Extraction } from "@/lib/model/extraction";
import { dropPart, isKept, restorePart } from "@/lib/text/extracted";
import { langOfDraft, type SourceDraft } from "@/lib/view/check-draft";

/** So many pieces are listed at first; pages of a portal hold hundreds. */
const SHOWN = 30;

/** The pieces of a file or page that are no part of its text, each with a way back to its place. */
export function DroppedList(props: {
  draft: SourceDraft;
  extraction: Extraction;
  onChange: (patch: Partial<SourceDraft>) => void;
}) {
  const t = useTranslations("create");
  const { draft, extraction, onChange } = props;
  const { parts } = extraction;
  const [shown, setShown] = useState(SHOWN);
  const [stuck, setStuck] = useState<number | null>(null);
  const found = parts.map((part, index) => ({ part, index })).filter(({ part }) => part.dropped !== null);
  if (found.length === 0) return null;

  function put(index: number, isRestored: boolean) {
    const text = isRestored ? restorePart(draft.text, parts, index) : dropPart(draft.text, parts, index);
    setStuck(text === null ? index : null);
    if (text === null) return;
    const next = parts.map((part, i) => (i === index ? { ...part, isRestored } : part));
    onChange({ text, extraction: { ...extraction, parts: next } });
  }

  const out = found.filter(({ part }) => !isKept(part)).length;
  return (
    <details className="mt-2">
      <summary className="min-h-6">{t("dropped", { count: out })}</summary>
      <ul className="mt-1 max-h-80 overflow-y-auto border-t border-line">
        {found.slice(0, shown).map(({ part, index }) => {
          const isIn = isKept(part);
          const name = t(isIn ? "dropAgainPiece" : "restorePiece", { words: part.text.slice(0, 40) });
          return (
            <li key={index} className="flex items-start justify-between gap-3 border-b border-line py-1.5">
              <p className={`min-w-0 [overflow-wrap:anywhere] ${isIn ? "" : "text-soft"}`}>
                <span className="label">{isIn ? t("putBack") : t(`drop_${part.dropped}`)}</span>{" "}
                <span lang={langOfDraft(draft) ?? undefined} className="words line-clamp-3">
                  {part.text}
                </span>
                {stuck === index ? <span className="block text-contradict">✕ {t("dropChanged")}</span> : null}
              </p>
              <button
                type="button"
                className="quiet-link min-h-6 shrink-0"
                aria-label={name}
                onClick={() => put(index, !isIn)}
              >
                {t(isIn ? "dropAgain" : "restore")}
              </button>
            </li>
          );
        })}
      </ul>
      {found.length > shown ? (
        <button type="button" className="quiet-link mt-1 min-h-6" onClick={() => setShown(found.length)}>
          {t("droppedMore", { count: found.length - shown })}
        </button>
      ) : null}
    </details>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { readPress } from "@/app/_client/key-press";
import { readShortcuts } from "@/app/_client/stored-keymap";
import { addressKeepingFilter } from "@/lib/view/addresses";
import { makeAnchor } from "@/lib/view/anchors";
import { actionOf, chordOf, isPrefix, type ShortcutAction } from "@/lib/view/shortcuts";
import { useDesk } from "./comparison-provider";
import { openExportMenu } from "./export-menu";
import { KeyPalette } from "./key-palette";
import { focusPane, isAsked } from "./row-focus";
import { selectedWords } from "./selected-words";
import { ShortcutHelp } from "./shortcut-help";
import { useNewClaim } from "./use-new-claim";
import { useNotes } from "./use-notes";
import { usePalette } from "./use-palette";
import { useUndoWords } from "./use-undo-words";

/** How long after its first stroke the second of a pair may come. */
const PAIR_MS = 1500;

/** Where the reader is, as the address says it at this moment. */
const placeNow = () => ({ path: window.location.pathname, query: new URLSearchParams(window.location.search) });

/** Keys that work on every page of a comparison, and the list of all keys. */
export function DeskKeys() {
  const t = useTranslations("rowActions");
  const router = useRouter();
  const { view, texts, announce, help } = useDesk();
  const { undoLast, redoLast } = useUndoWords();
  const { markSelection } = useNewClaim();
  const { highlight } = useNotes();
  const palette = usePalette();
  const before = useRef<{ chord: string; at: number } | null>(null);

  const act = useRef<(action: ShortcutAction) => boolean>(() => false);
  act.current = (action) => {
    switch (action) {
      case "undo":
        undoLast();
        return true;
      case "redo":
        redoLast();
        return true;
      case "help":
        help.show(true);
        return true;
      case "palette":
        palette.open();
        return true;
      case "goRows":
        router.push(addressKeepingFilter(view.id, "", placeNow()));
        return true;
      case "goReport":
        router.push(addressKeepingFilter(view.id, "report", placeNow()));
        return true;
      case "goExport":
        if (!openExportMenu()) router.push(addressKeepingFilter(view.id, "report", placeNow()));
        return true;
      case "goDocuments":
        router.push(`/comparisons/${view.id}/documents`);
        return true;
      case "goNumbers":
        router.push(`/comparisons/${view.id}/numbers`);
        return true;
      case "goNotes":
        router.push(`/comparisons/${view.id}/notes`);
        return true;
      case "goProgress":
        router.push(`/comparisons/${view.id}/progress`);
        return true;
      case "nextPane":
        focusPane(1);
        return true;
      case "previousPane":
        focusPane(-1);
        return true;
      case "highlight": {
        const words = selectedWords(texts);
        if (words) void highlight(makeAnchor(words.side, texts[words.side], words.span));
        else announce(t("claimNone"));
        return true;
      }
      case "newClaim":
        if (!markSelection()) announce(t("claimNone"));
        return true;
      default:
        return false;
    }
  };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const press = readPress(event);
      if (!press || isAsked(event.target)) return;
      const held = before.current;
      before.current = null;
      const chord = held && event.timeStamp - held.at < PAIR_MS ? held.chord : null;
      const shortcuts = readShortcuts();
      const action = actionOf(press, "all", chord, shortcuts) ?? actionOf(press, "all", null, shortcuts);
      if (action && act.current(action)) return event.preventDefault();
      if (isPrefix(press, shortcuts)) before.current = { chord: chordOf(press), at: event.timeStamp };
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <ShortcutHelp open={help.isOpen} onClose={() => help.show(false)} />
      {palette.isOpen ? <KeyPalette onPick={palette.pick} onClose={palette.close} /> : null}
    </>
  );
}

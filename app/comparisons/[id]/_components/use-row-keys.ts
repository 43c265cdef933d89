"use client";

import { useLocale, useTranslations } from "next-intl";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { readPress } from "@/app/_client/key-press";
import { readShortcuts } from "@/app/_client/stored-keymap";
import type { Lang } from "@/lib/model/lang";
import { linkQuery } from "@/lib/view/addresses";
import { decidingClaim } from "@/lib/view/decisive";
import { isReviewed } from "@/lib/view/filter";
import { silentSide } from "@/lib/view/row-steps";
import type { Row } from "@/lib/view/rows";
import { actionOf, goesOn, RELATION_OF_ACTION, type ShortcutAction } from "@/lib/view/shortcuts";
import { claimToTranslate } from "@/lib/view/translations";
import { useDesk } from "./comparison-provider";
import { copyText } from "./copy-text";
import { focusFirstThread, isInThread } from "./note-focus";
import { useRowActions } from "./row-actions";
import { focusRow, isAsked, isInDialog, isOnRow, pressButton } from "./row-focus";
import { useReview } from "./use-review";
import { useTranslationLines } from "./use-translation-lines";
import type { DetailWish } from "./use-wish";

interface Options {
  rows: readonly Row[];
  selected: string | null;
  isWide: boolean;
  select: (key: string | null) => void;
  searchBox: RefObject<HTMLInputElement | null>;
  /** Asks the detail to open a form. */
  request: (wish: DetailWish) => void;
  togglePanel: () => void;
}

/**
 * Keys of the workspace. The row they act on is the open one, else the one that has the focus. What a key does to the screen is drawn
 * before the next key is heard: that one is meant for a field, a note or a row which a slow screen would show only a moment later.
 */
export function useRowKeys(options: Options) {
  const t = useTranslations("rowActions");
  const tNotes = useTranslations("notes");
  const [active, setActive] = useState<string | null>(options.selected);
  const { announce, langs } = useDesk();
  const screen = useLocale() as Lang;
  const lines = useTranslationLines();
  const review = useReview();
  const actions = useRowActions();
  const now = useRef({ ...options, active });
  now.current = { ...options, active };

  /** Goes to a row: it is shown, and has the focus unless a dialog holds it. */
  const goTo = useCallback((row: Row | undefined, moveFocus = true) => {
    if (!row) return;
    const { isWide, selected, select } = now.current;
    flushSync(() => {
      setActive(row.key);
      if (isWide || selected) select(row.key);
    });
    focusRow(row.key, moveFocus);
  }, []);

  const act = useRef<(action: ShortcutAction, event: KeyboardEvent) => boolean>(() => false);
  act.current = (action, event) => {
    const { rows, selected, isWide, select, searchBox, request, togglePanel } = now.current;
    const key = selected ?? now.current.active;
    const at = rows.findIndex((row) => row.key === key);
    const row = rows[at] ?? null;
    const isModal = isInDialog(event.target);
    const step = (to: Row | undefined) => goTo(to, !isModal);
    const waits = (other: Row) => other.link.group === "contradict" && !isReviewed(other);
    const ask = (kind: "split" | "merge" | "move") => {
      if (row && row.inside === null) actions?.ask({ kind, row });
    };
    switch (action) {
      case "down":
        if (event.key === "ArrowDown" && !isOnRow(event.target)) return false;
        step(rows[at + 1]);
        return true;
      case "up":
        if (event.key === "ArrowUp" && !isOnRow(event.target)) return false;
        step(rows[Math.max(0, at - 1)]);
        return true;
      case "nextOpen":
        step(rows.slice(at + 1).find(waits) ?? rows.find(waits));
        return true;
      case "previousOpen":
        step(rows.slice(0, Math.max(at, 0)).findLast(waits) ?? rows.findLast(waits));
        return true;
      case "open":
        // On a button Enter already means that button.
        if (!row || (event.target instanceof HTMLElement && event.target.closest("a, button, summary, input")))
          return false;
        select(row.key);
        return true;
      case "back":
        // Beside the rows the detail is always open; there is nothing to go back from.
        if (isModal || isWide || !selected) return false;
        select(null);
        focusRow(selected, true);
        return true;
      case "filter":
        searchBox.current?.focus();
        return true;
      case "panel":
        togglePanel();
        return true;
      case "diff":
        return pressButton("diff");
      case "copyLink":
        if (row)
          void copyText(addressOf(row.key)).then((done) => announce(done ? t("linkCopied") : t("linkCopyFailed")));
        return true;
      case "note":
      case "edit":
        if (!row) return false;
        select(row.key);
        request({ kind: action, row: row.key });
        return true;
      case "translate": {
        const claim = row && claimToTranslate(row, langs, screen);
        if (!row || !claim) return false;
        select(row.key);
        request({ kind: action, row: row.key, claim: claim.id });
        return true;
      }
      case "translations":
        lines.toggle();
        return true;
      case "tags":
        if (row) actions?.ask({ kind: "tags", row });
        return true;
      case "jumpNote":
        if (isInThread(event.target)) {
          if (!isWide) select(null);
          focusRow(key ?? "", true);
          return true;
        }
        if (!row) return false;
        flushSync(() => select(row.key));
        if (!focusFirstThread(row.key)) announce(tNotes("jumpNone"));
        return true;
      case "confirm":
        if (row) void review.decide(row.link, { disposition: "confirmed" });
        return true;
      case "falseAlarm":
        if (row) void review.decide(row.link, { disposition: "false_alarm" });
        return true;
      case "split":
      case "merge":
      case "move":
        ask(action);
        return true;
      case "oneSided":
      case "unlink":
        if (row && row.inside === null && row.a.length > 0 && row.b.length > 0) actions?.unlink(row);
        return true;
      case "match": {
        if (!row || row.inside !== null) return true;
        const side = silentSide(row.link) === "a" ? "b" : "a";
        const claim = decidingClaim(row.link, side, row[side]);
        if (claim) actions?.ask({ kind: "match", row, claim });
        return true;
      }
      default: {
        const andOn = goesOn(action);
        const relation = RELATION_OF_ACTION[action];
        if (!row || !relation) return false;
        select(row.key);
        request({ kind: "change", row: row.key, relation, andOn });
        return true;
      }
    }
  };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const press = readPress(event);
      const action = press && actionOf(press, "rows", null, readShortcuts());
      if (action && !isAsked(event.target) && act.current(action, event)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return { active, setActive, goTo };
}

function addressOf(key: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}?${linkQuery(key)}`;
}

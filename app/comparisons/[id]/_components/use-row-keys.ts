"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { areKeysOn } from "@/app/_client/stored-keys";
import { isReviewed } from "@/lib/view/filter";
import type { Row } from "@/lib/view/rows";
import { actionOf, RELATION_OF_ACTION } from "@/lib/view/shortcuts";
import type { DetailWish } from "./detail-panel";
import { isTyping } from "./is-typing";
import { useReview } from "./use-review";

interface Options {
  rows: readonly Row[];
  selected: string | null;
  isWide: boolean;
  select: (key: string | null) => void;
  searchBox: RefObject<HTMLInputElement | null>;
  openHelp: () => void;
  /** Asks the detail to open a form. */
  request: (wish: DetailWish) => void;
}

/** Single-key commands of the workspace. The row they act on is the open one, else the one that has the focus. */
export function useRowKeys(options: Options) {
  const [active, setActive] = useState<string | null>(options.selected);
  const review = useReview();
  const now = useRef({ ...options, active, review });
  now.current = { ...options, active, review };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const {
        rows,
        selected,
        isWide,
        select,
        searchBox,
        openHelp,
        request,
        active: activeKey,
        review: act,
      } = now.current;
      const action = actionOf({ ...keyFields(event), isTyping: isTyping(event.target) });
      if (!action || event.defaultPrevented) return;
      if (!areKeysOn() && event.key.length === 1) return;
      const key = selected ?? activeKey;
      const at = rows.findIndex((row) => row.key === key);
      const row = rows[at] ?? null;
      const isInDialog = event.target instanceof Element && event.target.closest("[role=dialog]") !== null;

      const goTo = (next: Row | undefined) => {
        if (!next) return;
        setActive(next.key);
        if (isWide || selected) select(next.key);
        focusRow(next.key, !isInDialog);
      };
      const done = () => event.preventDefault();
      switch (action) {
        case "down":
          if (event.key === "ArrowDown" && !isOnRow(event.target)) return;
          goTo(rows[at + 1]);
          return done();
        case "up":
          if (event.key === "ArrowUp" && !isOnRow(event.target)) return;
          goTo(rows[Math.max(0, at - 1)]);
          return done();
        case "nextOpen": {
          const waits = (candidate: Row) => candidate.link.group === "contradict" && !isReviewed(candidate);
          goTo(rows.slice(at + 1).find(waits) ?? rows.find(waits));
          return done();
        }
        case "open":
          // On a button Enter already means that button.
          if (!row || (event.target instanceof HTMLElement && event.target.closest("a, button, summary"))) return;
          select(row.key);
          return done();
        case "back":
          // Beside the rows the detail is always open; there is nothing to go back from.
          if (isInDialog || isWide || !selected) return;
          select(null);
          focusRow(selected, true);
          return done();
        case "filter":
          searchBox.current?.focus();
          return done();
        case "help":
          openHelp();
          return done();
        case "note":
          if (!row) return;
          select(row.key);
          request({ kind: "note" });
          return done();
        case "confirm":
          if (row) act.decide(row.link, { disposition: "confirmed" });
          return done();
        case "falseAlarm":
          if (row) act.decide(row.link, { disposition: "false_alarm" });
          return done();
        default: {
          const relation = RELATION_OF_ACTION[action];
          if (!row || !relation) return;
          select(row.key);
          request({ kind: "change", relation });
          return done();
        }
      }
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return { active, setActive };
}

function keyFields(event: KeyboardEvent) {
  const { key, keyCode, isComposing, ctrlKey, metaKey, altKey } = event;
  return { key, keyCode, isComposing, ctrlKey, metaKey, altKey };
}

function isOnRow(target: EventTarget | null): boolean {
  return target instanceof Element && (target === document.body || target.closest("[data-row]") !== null);
}

function focusRow(key: string, moveFocus: boolean): void {
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
  if (moveFocus) row?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

"use client";

import { useEffect, useRef, useState } from "react";
import { isTyping } from "@/app/_ui/is-typing";
import { pressesOf } from "@/lib/view/palette";

/** Where the reader was: the element with the focus, and the words that were selected. */
interface Left {
  focus: Element | null;
  words: Range | null;
}

/**
 * The palette's state. What is chosen there is done as its key would do it, where the reader was before: focus and selected words are
 * put back first.
 */
export function usePalette() {
  const [isOpen, setOpen] = useState(false);
  const left = useRef<Left>({ focus: null, words: null });
  const chosen = useRef<string | null>(null);

  useEffect(() => {
    const chord = chosen.current;
    if (isOpen || chord === null) return;
    chosen.current = null;
    // Once the dialog has gone, which puts the focus back by itself a moment later.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => press(chord, left.current)));
    return () => cancelAnimationFrame(frame);
  }, [isOpen]);

  return {
    isOpen,
    open() {
      const selection = window.getSelection();
      const words = selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
      left.current = { focus: document.activeElement, words };
      setOpen(true);
    },
    close: () => setOpen(false),
    pick(chord: string) {
      chosen.current = chord;
      setOpen(false);
    },
  };
}

function press(chord: string, { focus, words }: Left): void {
  const isThere = focus?.isConnected === true && !isTyping(focus);
  if (isThere && focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (words) {
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(words);
  }
  const target = isThere ? focus : document.body;
  for (const stroke of pressesOf(chord))
    target.dispatchEvent(new KeyboardEvent("keydown", { ...stroke, bubbles: true, cancelable: true }));
}

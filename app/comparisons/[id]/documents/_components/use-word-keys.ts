"use client";

import { type RefObject, useEffect, useMemo, useRef } from "react";
import { SIDES, type SourceId } from "@/lib/model/source";
import { type Grain, makeWordSteps, type Reach, spanOf } from "@/lib/view/word-steps";
import { useDesk } from "../../_components/comparison-provider";
import { useKeys } from "../../_components/use-keys";
import { writeSelection } from "../../_components/write-selection";

/** Words being selected by keyboard. */
interface Walk {
  side: SourceId;
  reach: Reach;
}

/**
 * Selects words of the texts by keyboard: `v` begins at the claim that has the focus, at words that are selected, or at the first
 * words in sight; arrows move on.
 * @param side the text that `v` begins in where none has the focus
 * @param voice is given the selected words, for those who do not see them
 */
export function useWordKeys(
  root: RefObject<HTMLElement | null>,
  side: SourceId,
  voice: RefObject<HTMLElement | null>,
): () => boolean {
  const { texts, langs } = useDesk();
  const steps = useMemo(
    () => ({ a: makeWordSteps(texts.a, langs.a), b: makeWordSteps(texts.b, langs.b) }),
    [texts, langs],
  );
  const walk = useRef<Walk | null>(null);
  const textOf = (one: SourceId) => root.current?.querySelector<HTMLElement>(`[data-source="${one}"]`) ?? null;

  function show(next: Walk) {
    walk.current = next;
    const text = textOf(next.side);
    const span = spanOf(next.reach);
    if (text) writeSelection(text, span);
    // The browser tells of it before it draws next; a key that is meant for the bar may come sooner.
    document.dispatchEvent(new Event("selectionchange"));
    // Written by hand: both texts would be drawn anew for every word.
    if (!voice.current) return;
    voice.current.lang = langs[next.side];
    voice.current.textContent = texts[next.side].slice(span.start, span.end);
  }
  function begin(): boolean {
    const from = document.activeElement;
    const held = SIDES.find((one) => textOf(one)?.contains(from));
    const own = held ?? side;
    const text = textOf(own);
    const reach = text && steps[own].at(startIn(text, from));
    if (!text || !reach) return false;
    // The marks step along their links by the same arrows: the text itself takes the focus.
    text.focus({ preventScroll: true });
    text.dataset["walk"] = "on";
    show({ side: own, reach });
    return true;
  }
  const step = (direction: 1 | -1, grain: Grain, isExtending: boolean) => (event: KeyboardEvent) => {
    const now = walk.current;
    if (!now || !isAt(event)) return false;
    show({ ...now, reach: steps[now.side].step(now.reach, direction, grain, isExtending) });
    return true;
  };
  function stop() {
    if (walk.current) delete textOf(walk.current.side)?.dataset["walk"];
    walk.current = null;
  }
  function end(): boolean {
    if (!walk.current) return false;
    stop();
    window.getSelection()?.removeAllRanges();
    return true;
  }
  const isAt = (event: Event) => {
    const text = walk.current && textOf(walk.current.side);
    return event.target === text || event.target === document.body;
  };
  useKeys("words", {
    nextWord: step(1, "word", false),
    previousWord: step(-1, "word", false),
    nextSentence: step(1, "sentence", false),
    previousSentence: step(-1, "sentence", false),
    addWord: step(1, "word", true),
    addWordBefore: step(-1, "word", true),
    addSentence: step(1, "sentence", true),
    addSentenceBefore: step(-1, "sentence", true),
    openBar: (event) => {
      const first = document.querySelector<HTMLElement>("[data-selection-bar] button");
      if (!walk.current || !isAt(event) || !first) return false;
      first.focus({ preventScroll: true });
      return true;
    },
    endWords: (event) => isAt(event) && end(),
  });

  // Whoever goes on with the pointer selects by pointer.
  const stopped = useRef(stop);
  stopped.current = stop;
  useEffect(() => {
    const press = () => stopped.current();
    window.addEventListener("pointerdown", press);
    return () => window.removeEventListener("pointerdown", press);
  }, []);
  return begin;
}

/** Where the selection begins: at words that are selected, at the mark that has the focus, or at the first words in sight. */
function startIn(text: HTMLElement, from: Element | null): number {
  const selection = window.getSelection();
  const node = selection && !selection.isCollapsed ? selection.getRangeAt(0).startContainer : null;
  const pieces = [...text.querySelectorAll<HTMLElement>("span[data-start], mark[data-start]")];
  const held = pieces.find((piece) => piece.contains(node)) ?? pieces.find((piece) => piece === from);
  const top = Math.max(0, text.closest("[data-column]")?.getBoundingClientRect().top ?? 0);
  const seen = held ?? pieces.find((piece) => piece.getBoundingClientRect().bottom > top);
  const inside = node && held?.contains(node) ? (selection?.getRangeAt(0).startOffset ?? 0) : 0;
  return Number(seen?.dataset["start"] ?? 0) + inside;
}

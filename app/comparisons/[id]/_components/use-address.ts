"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/** Browsers refuse more than some hundred changes of the address in half a minute, and typing or a held key makes them quickly. */
const BETWEEN_WRITES_MS = 350;

/**
 * A way to keep the place of a page in its address. It takes the query without "?", and whether Back should lead to what stood
 * there before. Of changes in quick succession the last one is written.
 */
export function useAddress(): (query: string, isStep?: boolean) => void {
  const [wanted, setWanted] = useState<{ query: string; isStep: boolean } | null>(null);
  // The first change is written at once: written later, it would fall into the visit of a page that was opened meanwhile.
  const written = useRef(0);
  useEffect(() => {
    if (wanted === null) return;
    const write = () => {
      if (writeAddress(wanted.query, wanted.isStep)) written.current = performance.now();
      setWanted(null);
    };
    const wait = written.current + BETWEEN_WRITES_MS - performance.now();
    if (wait <= 0) return write();
    const timer = setTimeout(write, wait);
    // A click may lead away: written after it, the address would call the page back. Nothing is set then: a box that is drawn anew
    // while it is clicked would lose its tick.
    const writeBefore = () => {
      clearTimeout(timer);
      if (writeAddress(wanted.query, wanted.isStep)) written.current = performance.now();
    };
    window.addEventListener("click", writeBefore, { capture: true, once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("click", writeBefore, { capture: true });
    };
  }, [wanted]);
  return useCallback((query: string, isStep = false) => setWanted({ query, isStep }), []);
}

/** @returns false where the address is right already */
function writeAddress(query: string, isStep: boolean): boolean {
  if (query === window.location.search.replace(/^\?/, "")) return false;
  const address = query === "" ? window.location.pathname : `?${query}`;
  if (isStep) window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
  return true;
}

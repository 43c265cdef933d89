"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useIsRefreshing } from "@/app/_ui/refresh";

/** Browsers refuse more than some hundred changes of the address in half a minute, and typing or a held key makes them quickly. */
const BETWEEN_WRITES_MS = 350;

/** An address that is to be written. */
export interface WantedAddress {
  query: string;
  isStep: boolean;
  /** The address when it was asked for: where another one has come since, somebody went elsewhere, and this one would call them back. */
  from: string;
}

/**
 * A way to keep the place of a page in its address. It takes the query without "?", and whether Back should lead to what stood
 * there before. Of changes in quick succession the last one is written, and while the page is on its way anew none is.
 */
export function useAddress(): (query: string, isStep?: boolean) => void {
  const [wanted, setWanted] = useState<WantedAddress | null>(null);
  const isRefreshing = useIsRefreshing();
  // The first change is written at once: written later, it would fall into the visit of a page that was opened meanwhile.
  const written = useRef({ at: 0, address: "" });
  useEffect(() => {
    if (wanted === null) return;
    const put = () => {
      // What this page wrote itself since it was asked for calls nobody back.
      const from = written.current.address === window.location.href ? window.location.href : wanted.from;
      if (writeAddress({ ...wanted, from })) written.current = { at: performance.now(), address: window.location.href };
    };
    const write = () => {
      put();
      setWanted((now) => (now === wanted ? null : now));
    };
    const wait = written.current.at + BETWEEN_WRITES_MS - performance.now();
    if (!isRefreshing && wait <= 0) return write();
    const timer = isRefreshing ? undefined : setTimeout(write, wait);
    // A click may lead away: written after it, the address would call the page back. Nothing is set then: a box that is drawn anew
    // while it is clicked would lose its tick.
    const writeBefore = ({ target }: MouseEvent) => {
      if (!isRefreshing || (target instanceof Element && target.closest("a[href]") !== null)) put();
    };
    window.addEventListener("click", writeBefore, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("click", writeBefore, { capture: true });
    };
  }, [wanted, isRefreshing]);
  return useCallback((query: string, isStep = false) => {
    setWanted(wantAddress(query, isStep));
  }, []);
}

/** An address to be written from where the page is now. */
export function wantAddress(query: string, isStep: boolean): WantedAddress {
  return { query, isStep, from: window.location.href };
}

/** @returns false where the address is right already, or another page's by now */
export function writeAddress({ query, isStep, from }: WantedAddress): boolean {
  if (window.location.href !== from || query === window.location.search.replace(/^\?/, "")) return false;
  const address = query === "" ? window.location.pathname : `?${query}`;
  if (isStep) window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
  return true;
}

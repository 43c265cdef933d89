"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";
import { useIsRefreshing } from "@/app/_ui/refresh";
import { type WantedAddress, wantAddress, writeAddress } from "../../_components/use-address";

/**
 * Tells what the address asks for, once for every address that somebody else wrote: what this page writes itself it knows already.
 * @returns writes the address without a visit of its own, at once but where the page is on its way anew: then after it
 */
export function useAskedPlace(onAsked: (query: URLSearchParams) => void): (query: string) => void {
  const params = useSearchParams();
  const isRefreshing = useIsRefreshing();
  const known = useRef<string | null>(null);
  const waiting = useRef<WantedAddress | null>(null);
  const told = useRef(onAsked);
  told.current = onAsked;
  useEffect(() => {
    const query = params.toString();
    // What was written since is on its way, or waits to be.
    const isLate = query !== new URLSearchParams(window.location.search).toString();
    if (isLate || waiting.current?.from === window.location.href || query === known.current) return;
    known.current = query;
    told.current(new URLSearchParams(query));
  }, [params]);
  useEffect(() => {
    if (isRefreshing || waiting.current === null) return;
    writeAddress(waiting.current);
    waiting.current = null;
  }, [isRefreshing]);
  return useCallback(
    (query: string) => {
      known.current = new URLSearchParams(query).toString();
      const wanted = wantAddress(query, false);
      if (isRefreshing) waiting.current = wanted;
      else writeAddress(wanted);
    },
    [isRefreshing],
  );
}

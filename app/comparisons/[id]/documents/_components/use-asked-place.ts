"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";

/**
 * Tells what the address asks for, once for every address that somebody else wrote: what this page writes itself it knows already.
 * @returns writes the address without a visit of its own
 */
export function useAskedPlace(onAsked: (query: URLSearchParams) => void): (query: string) => void {
  const params = useSearchParams();
  const known = useRef<string | null>(null);
  const told = useRef(onAsked);
  told.current = onAsked;
  useEffect(() => {
    const query = params.toString();
    // What was written since is on its way.
    const isLate = query !== new URLSearchParams(window.location.search).toString();
    if (isLate || query === known.current) return;
    known.current = query;
    told.current(new URLSearchParams(query));
  }, [params]);
  return useCallback((query: string) => {
    known.current = new URLSearchParams(query).toString();
    window.history.replaceState(null, "", query === "" ? window.location.pathname : `?${query}`);
  }, []);
}

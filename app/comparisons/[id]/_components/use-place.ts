"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { formatQuery, parseFilter, type RowFilter } from "@/lib/view/filter";

/** Where a person is in the workspace. */
export interface Place {
  filter: RowFilter;
  /** Key of the link whose detail is shown. */
  selected: string | null;
}

/** Browsers refuse more than some hundred changes of the address in half a minute, and typing or a held key makes them quickly. */
const BETWEEN_WRITES_MS = 350;

/** Filter and selected link, kept in the address, so that a link opens the same place and Back leads back. */
export function usePlace() {
  const params = useSearchParams();
  const [place, setPlace] = useState<Place>(() => ({ filter: parseFilter(params), selected: params.get("link") }));

  // The first change is written at once: written later, it would fall into the visit of a page that was opened meanwhile.
  const written = useRef(0);
  useEffect(() => {
    const write = () => {
      if (writeAddress(place)) written.current = performance.now();
    };
    const wait = written.current + BETWEEN_WRITES_MS - performance.now();
    if (wait <= 0) return write();
    const timer = setTimeout(write, wait);
    return () => clearTimeout(timer);
  }, [place]);

  useEffect(() => {
    const follow = () => {
      const now = new URLSearchParams(window.location.search);
      setPlace({ filter: parseFilter(now), selected: now.get("link") });
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  const setFilter = useCallback((filter: RowFilter) => setPlace((now) => ({ ...now, filter })), []);
  const select = useCallback((selected: string | null) => setPlace((now) => ({ ...now, selected })), []);
  return { ...place, setFilter, select };
}

/** @returns false where the address is right already */
function writeAddress({ filter, selected }: Place): boolean {
  const query = formatQuery(filter, selected);
  const now = window.location.search.replace(/^\?/, "");
  if (query === now) return false;
  const address = query === "" ? window.location.pathname : `?${query}`;
  // Opening a detail is a step that Back takes back.
  const opens = selected !== null && !new URLSearchParams(now).has("link");
  if (opens) window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
  return true;
}

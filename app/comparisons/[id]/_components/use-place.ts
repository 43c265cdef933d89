"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { formatQuery, parseFilter, type RowFilter } from "@/lib/view/filter";

/** Where a person is in the workspace. */
export interface Place {
  filter: RowFilter;
  /** Key of the link whose detail is shown. */
  selected: string | null;
}

/** Browsers refuse more than some hundred changes of the address in half a minute, and typing makes them quickly. */
const SETTLE_MS = 150;

/** Filter and selected link, kept in the address, so that a link opens the same place and Back leads back. */
export function usePlace() {
  const params = useSearchParams();
  const [place, setPlace] = useState<Place>(() => ({ filter: parseFilter(params), selected: params.get("link") }));

  useEffect(() => {
    const timer = setTimeout(() => {
      const query = formatQuery(place.filter, place.selected);
      if (query === window.location.search.replace(/^\?/, "")) return;
      const address = query === "" ? window.location.pathname : `?${query}`;
      const opens = place.selected !== null && !new URLSearchParams(window.location.search).has("link");
      if (opens) window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    }, SETTLE_MS);
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

"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { formatQuery, parseFilter, type RowFilter } from "@/lib/view/filter";
import { useAddress } from "./use-address";

/** Where a person is in the workspace. */
export interface Place {
  filter: RowFilter;
  /** Key of the link whose detail is shown. */
  selected: string | null;
}

/** Filter and selected link, kept in the address, so that a link opens the same place and Back leads back. */
export function usePlace() {
  const params = useSearchParams();
  const [place, setPlace] = useState<Place>(() => ({ filter: parseFilter(params), selected: params.get("link") }));

  const write = useAddress();
  useEffect(() => {
    // Opening a detail is a step that Back takes back.
    const opens = place.selected !== null && !new URLSearchParams(window.location.search).has("link");
    write(formatQuery(place.filter, place.selected), opens);
  }, [place, write]);

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

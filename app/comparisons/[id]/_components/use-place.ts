"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { formatQuery, parseFilter, type RowFilter } from "@/lib/view/filter";
import { parseOrder, type RowOrder } from "@/lib/view/row-order";
import { useAddress } from "./use-address";

/** Where a person is in the workspace. */
export interface Place {
  filter: RowFilter;
  order: RowOrder;
  /** Key of the link whose detail is shown. */
  selected: string | null;
}

function readPlace(query: { get(name: string): string | null }): Place {
  return { filter: parseFilter(query), order: parseOrder(query), selected: query.get("link") };
}

/** Filter and selected link, kept in the address, so that a link opens the same place and Back leads back. */
export function usePlace() {
  const params = useSearchParams();
  const [place, setPlace] = useState<Place>(() => readPlace(params));

  const write = useAddress();
  useEffect(() => {
    // Opening a detail is a step that Back takes back.
    const opens = place.selected !== null && !new URLSearchParams(window.location.search).has("link");
    const query = formatQuery(place.filter, place.selected);
    const order = place.order === "weight" ? [] : [`order=${place.order}`];
    write([...(query === "" ? [] : [query]), ...order].join("&"), opens);
  }, [place, write]);

  useEffect(() => {
    const follow = () => {
      setPlace(readPlace(new URLSearchParams(window.location.search)));
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  const setFilter = useCallback((filter: RowFilter) => setPlace((now) => ({ ...now, filter })), []);
  const select = useCallback((selected: string | null) => setPlace((now) => ({ ...now, selected })), []);
  const setOrder = useCallback((order: RowOrder) => setPlace((now) => ({ ...now, order })), []);
  return { ...place, setFilter, setOrder, select };
}

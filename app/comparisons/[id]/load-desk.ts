import { cache } from "react";
import { loadDesk } from "@/lib/server/comparisons";

/** Loads a comparison once for a page and for its title. */
export const loadPageDesk = cache(loadDesk);

"use client";

import { useEffect, useState } from "react";
import { searchAll } from "@/app/_client/api";
import type { SearchAnswer } from "@/lib/model/search";

/** A person types on: only words that stand still for so long are asked for. */
const STILL_MS = 250;

type Found = { words: string; answer: SearchAnswer | "failed" } | null;

/** What the program finds for words, once they stand still; null before, and for no words. */
export function useSearch(words: string): Found {
  const [found, setFound] = useState<Found>(null);
  const wanted = words.trim();
  useEffect(() => {
    if (wanted === "") return setFound(null);
    const end = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const told = await searchAll(wanted, end.signal);
        if (!end.signal.aborted) setFound({ words: wanted, answer: told.ok ? told.data : "failed" });
      } catch {
        // The program does not answer, or other words are looked for by now.
        if (!end.signal.aborted) setFound({ words: wanted, answer: "failed" });
      }
    }, STILL_MS);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [wanted]);
  return wanted === "" ? null : found;
}

"use client";

import { langOfLabel } from "@/lib/view/label-lang";
import { useDeskWords } from "./comparison-provider";

/** A topic's label in the sources' own words, in their language. */
export function TopicLabel({ label, className }: { label: string; className?: string }) {
  const { texts, langs } = useDeskWords();
  return (
    <span lang={langOfLabel(label, texts, langs)} className={className}>
      {label}
    </span>
  );
}

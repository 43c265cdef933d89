"use client";

import { memo } from "react";
import { langOfLabel } from "@/lib/view/label-lang";
import { useDeskWords } from "./comparison-provider";

/** A topic's label in the sources' own words, in their language, for which both texts are searched. */
export const TopicLabel = memo(function TopicLabel({ label, className }: { label: string; className?: string }) {
  const { texts, langs } = useDeskWords();
  return (
    <span lang={langOfLabel(label, texts, langs)} className={className}>
      {label}
    </span>
  );
});

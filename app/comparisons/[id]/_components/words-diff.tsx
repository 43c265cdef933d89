"use client";

import { useTheme } from "next-themes";
import { useContext } from "react";
import ReactDiffViewer, { DiffMethod } from "react-diff-viewer-continued";
import { NonceContext } from "@/app/_ui/nonce";
import { DIFF_STYLES } from "./diff-styles";

/** Two wordings with what differs set off word by word, side by side or in one column. */
export function WordsDiff({ before, after, isSplit }: { before: string; after: string; isSplit: boolean }) {
  const nonce = useContext(NonceContext);
  const { resolvedTheme } = useTheme();
  return (
    <ReactDiffViewer
      oldValue={before}
      newValue={after}
      splitView={isSplit}
      showDiffOnly={false}
      hideLineNumbers
      hideSummary
      disableWorker
      compareMethod={DiffMethod.WORDS}
      useDarkTheme={resolvedTheme === "dark"}
      nonce={nonce}
      styles={DIFF_STYLES}
    />
  );
}

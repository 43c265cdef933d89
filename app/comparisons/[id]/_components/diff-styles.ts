import type { ReactDiffViewerStylesOverride } from "react-diff-viewer-continued";

/** Our two hues in place of red and green, which look alike to many people; the + and − signs stay. */
const VARIABLES = {
  diffViewerBackground: "var(--paper)",
  diffViewerColor: "var(--ink)",
  addedBackground: "var(--agree-tint)",
  addedColor: "var(--ink)",
  removedBackground: "var(--contradict-tint)",
  removedColor: "var(--ink)",
  wordAddedBackground: "transparent",
  wordRemovedBackground: "transparent",
  addedGutterBackground: "var(--agree-tint)",
  removedGutterBackground: "var(--contradict-tint)",
  gutterBackground: "var(--paper)",
  gutterBackgroundDark: "var(--paper)",
  gutterColor: "var(--soft)",
  addedGutterColor: "var(--agree)",
  removedGutterColor: "var(--contradict)",
  codeFoldBackground: "var(--sunk)",
  codeFoldGutterBackground: "var(--sunk)",
  codeFoldContentColor: "var(--soft)",
  emptyLineBackground: "var(--sunk)",
};

const WORD = { padding: 0, borderRadius: 0, fontWeight: 700, wordBreak: "normal", lineBreak: "strict" } as const;

/**
 * The viewer is made for code: 1000 px wide at least, small fixed-width letters, lines broken anywhere. Set here as prose.
 */
export const DIFF_STYLES: ReactDiffViewerStylesOverride = {
  variables: { light: VARIABLES, dark: VARIABLES },
  diffContainer: {
    minWidth: "0",
    fontFamily: "var(--serif)",
    "pre, ins, del": { fontFamily: "inherit", lineHeight: 1.7 },
  },
  contentText: {
    fontFamily: "inherit",
    fontSize: "1rem",
    lineBreak: "strict",
    wordBreak: "normal",
    whiteSpace: "pre-wrap",
  },
  content: { width: "auto" },
  marker: { width: "1.5rem", paddingLeft: "0.25rem", paddingRight: 0 },
  wordAdded: { ...WORD, textDecoration: "underline 2px var(--agree)", textUnderlineOffset: "3px" },
  wordRemoved: { ...WORD, textDecoration: "underline dashed 2px var(--contradict)", textUnderlineOffset: "3px" },
};

const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
};

/** The strokes of a chord of the table, in order; a space alone is a stroke. */
export function strokesOf(chord: string): string[] {
  return chord === " " ? [chord] : chord.split(" ");
}

/** A stroke as it stands on the keyboard: `Ctrl+Z`, `Alt+↓`. A letter alone is shown as it is pressed. */
export function signOfStroke(stroke: string): string {
  if (stroke.length === 1) return stroke;
  return stroke
    .split(/\+(?=.)/u)
    .map((part) => SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join("+");
}

/** A chord in one line of text. */
export function signOfChord(chord: string): string {
  return strokesOf(chord).map(signOfStroke).join(" ");
}

/** Which of a list's rows are ticked, and the one that was last. */
interface Selection {
  ids: ReadonlySet<string>;
  last: string | null;
}

export const NO_SELECTION: Selection = { ids: new Set(), last: null };

/**
 * Ticks a row or takes its tick away; `isRange`: all rows from the last one to it become as it does.
 * @param shown ids of the rows in their order
 */
export function toggle({ ids, last }: Selection, id: string, shown: readonly string[], isRange: boolean): Selection {
  const isOn = !ids.has(id);
  const next = new Set(ids);
  for (const one of isRange && last !== null ? between(shown, last, id) : [id]) {
    if (isOn) next.add(one);
    else next.delete(one);
  }
  return { ids: next, last: id };
}

/** All shown rows, or none where all of them were ticked. */
export function toggleAll({ ids }: Selection, shown: readonly string[]): Selection {
  return shown.every((id) => ids.has(id)) ? NO_SELECTION : { ids: new Set(shown), last: null };
}

/** The ticked rows among those that are shown: what a filter hides is not acted on. */
export function shownSelection({ ids }: Selection, shown: readonly string[]): string[] {
  return shown.filter((id) => ids.has(id));
}

function between(shown: readonly string[], from: string, to: string): readonly string[] {
  const [x, y] = [shown.indexOf(from), shown.indexOf(to)];
  if (x < 0) return [to];
  return shown.slice(Math.min(x, y), Math.max(x, y) + 1);
}

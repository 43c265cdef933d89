/** Written forms with what they stand for, ready for longest-match lookup forwards and backwards. */
export interface Forms<T> {
  readonly byFirst: ReadonlyMap<string, readonly Form<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Form<T>[]>;
}

export interface Form<T> {
  readonly text: string;
  readonly value: T;
}

/** Builds a lookup; a line holds forms separated by spaces (`_` stands for a space inside a form) and their value. */
export function buildForms<T>(lines: readonly (readonly [forms: string, value: T])[]): Forms<T> {
  const all = lines.flatMap(([forms, value]) =>
    forms.split(" ").map((form) => ({ text: form.replaceAll("_", " "), value })),
  );
  all.sort((x, y) => y.text.length - x.text.length);
  return { byFirst: groupBy(all, (t) => t.charAt(0)), byLast: groupBy(all, (t) => t.charAt(t.length - 1)) };
}

function groupBy<T>(forms: readonly Form<T>[], key: (text: string) => string): Map<string, Form<T>[]> {
  const groups = new Map<string, Form<T>[]>();
  for (const form of forms) {
    const group = groups.get(key(form.text));
    if (group) group.push(form);
    else groups.set(key(form.text), [form]);
  }
  return groups;
}

/** The longest form that starts at `at` and that `accepts` lets pass; null if there is none. */
export function findFormAt<T>(
  { byFirst }: Forms<T>,
  text: string,
  at: number,
  accepts: (form: Form<T>) => boolean = () => true,
): Form<T> | null {
  return byFirst.get(text.charAt(at))?.find((f) => text.startsWith(f.text, at) && accepts(f)) ?? null;
}

/** The longest form that ends before `end` and that `accepts` lets pass; null if there is none. */
export function findFormBefore<T>(
  { byLast }: Forms<T>,
  text: string,
  end: number,
  accepts: (form: Form<T>) => boolean = () => true,
): Form<T> | null {
  return byLast.get(text.charAt(end - 1))?.find((f) => text.endsWith(f.text, end) && accepts(f)) ?? null;
}

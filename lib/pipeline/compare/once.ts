/** What holds the answers to the questions that were asked of it, each at the question's own place. */
export interface Remembering {
  readonly memo: unknown[];
}

let questions = 0;

/** Room for the answers to all questions: a list that grew to it would take twice as much. */
export function roomForAnswers(): unknown[] {
  return new Array<unknown>(questions);
}

/** Stands for an answer that is undefined: it has been asked. */
const UNDEFINED = Symbol("undefined");

/**
 * Works something out once for each side or pair and keeps it there: several rules ask the same. What comes back is shared and must not
 * be changed.
 */
export function onceFor<K extends Remembering, V>(make: (key: K) => V): (key: K) => V {
  const place = questions++;
  return (key) => {
    const { memo } = key;
    const before = memo[place];
    if (before !== undefined) return (before === UNDEFINED ? undefined : before) as V;
    const value = make(key);
    memo[place] = value === undefined ? UNDEFINED : value;
    return value;
  };
}

/** The same with something besides that is one for a whole comparison: its lexicon. */
export function onceWith<K extends Remembering, L, V>(make: (key: K, whole: L) => V): (key: K, whole: L) => V {
  const place = questions++;
  return (key, whole) => {
    const { memo } = key;
    const before = memo[place];
    if (before !== undefined) return (before === UNDEFINED ? undefined : before) as V;
    const value = make(key, whole);
    memo[place] = value === undefined ? UNDEFINED : value;
    return value;
  };
}

/**
 * Works something out once for each object and remembers it for as long as the object lives, where the object has no room for
 * it (`onceFor`). What comes back is shared and must not be changed.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

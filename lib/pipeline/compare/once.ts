/** What holds the answers to the questions that were asked of it, each at the question's own place. */
export interface Remembering {
  readonly memo: unknown[];
}

let questions = 0;

/**
 * Works something out once for each side or pair and keeps it there: several rules ask the same. What comes back is shared and must not
 * be changed.
 */
export function onceFor<K extends Remembering, V>(make: (key: K) => V): (key: K) => V {
  const place = questions++;
  return (key) => {
    const before = key.memo[place] as { readonly value: V } | undefined;
    if (before) return before.value;
    const value = make(key);
    key.memo[place] = { value };
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

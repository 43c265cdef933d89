/**
 * Works something out once for each object and remembers it for as long as the object lives: several rules ask the same of one
 * side or one pair. What comes back is shared and must not be changed.
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

/** Disjoint sets over 0 … size-1; `find` gives the smallest member, so that the outcome does not depend on the order of joins. */
interface DisjointSets {
  find(x: number): number;
  join(x: number, y: number): void;
}

export function disjointSets(size: number): DisjointSets {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (x: number): number => {
    let root = x;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = x; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join: (x, y) => {
      const p = find(x);
      const q = find(y);
      parent[Math.max(p, q)] = Math.min(p, q);
    },
  };
}

import type { Item } from "./units";
import type { WordPair, WordTable } from "./word-table";

const EQUAL: WordPair = { strength: 1, how: "equal" };

/**
 * Which items of one unit each vocabulary word is equal or alike to, as chains of entries: a partner's words are then looked up,
 * not held against every item.
 */
interface Reach {
  items: readonly Item[] | null;
  /** Word → its first entry; 0: none. */
  readonly first: Int32Array;
  /** Entries go from 1 to here; what lies behind is left from units before. */
  count: number;
  /** Of each entry: the item's place, how it is alike, the next entry of the word, and the word. */
  readonly places: number[];
  readonly pairs: WordPair[];
  readonly next: number[];
  readonly words: number[];
}

const reaches = new WeakMap<WordTable, Reach>();

/** The reach of `items`; that of the items asked for last is still there. */
function reachOf(items: readonly Item[], table: WordTable): Reach {
  let reach = reaches.get(table);
  if (!reach) {
    const first = new Int32Array(table.size);
    reach = { items: null, first, count: 0, places: [0], pairs: [EQUAL], next: [0], words: [0] };
    reaches.set(table, reach);
  }
  if (reach.items !== items) fill(reach, items, table);
  return reach;
}

function fill(reach: Reach, items: readonly Item[], { starts, others, pairs }: WordTable): void {
  for (let entry = 1; entry <= reach.count; entry++) reach.first[reach.words[entry]!] = 0;
  reach.count = 0;
  for (let place = 0; place < items.length; place++) {
    const { id } = items[place]!;
    put(reach, id, place, EQUAL);
    for (let k = starts[id]!; k < starts[id + 1]!; k++) put(reach, others[k]!, place, pairs[k]!);
  }
  reach.items = items;
}

function put(reach: Reach, word: number, place: number, pair: WordPair): void {
  const entry = ++reach.count;
  reach.next[entry] = reach.first[word]!;
  reach.first[word] = entry;
  reach.words[entry] = word;
  reach.places[entry] = place;
  reach.pairs[entry] = pair;
}

/** Room for the pairs of one call, used again by the next: making it anew was a third of the comparison's time. */
const found: WordPair[] = [];
const rows: number[] = [];
const columns: number[] = [];
const worths: number[] = [];
const drifts: number[] = [];
const sums: number[] = [];
const order: number[] = [];
/** The call that took each place of the one and of the other list. */
const takenX: number[] = [];
const takenY: number[] = [];
let call = 0;

const byWorth = (p: number, q: number): number =>
  // No difference of worths: what is no small whole number would have to be made anew each time.
  (worths[q]! > worths[p]! ? 1 : worths[q]! < worths[p]! ? -1 : 0) ||
  drifts[p]! - drifts[q]! ||
  sums[p]! - sums[q]! ||
  rows[p]! - rows[q]! ||
  columns[p]! - columns[q]!;

/**
 * Pairs items one to one, strongest first; ties go to the earlier positions, summed over both sides, so that order is no
 * side's. Candidates are kept as numbers: most are dropped.
 */
export function assignItems(
  xs: readonly Item[],
  ys: readonly Item[],
  table: WordTable,
  visit: (a: Item, b: Item, pair: WordPair) => void,
): void {
  const { first, places, pairs, next } = reachOf(xs, table);
  let count = 0;
  for (let j = 0; j < ys.length; j++) {
    const y = ys[j]!;
    for (let entry = first[y.id]!; entry !== 0; entry = next[entry]!) {
      const i = places[entry]!;
      const x = xs[i]!;
      const placeX = x.start - xs[0]!.start;
      const placeY = y.start - ys[0]!.start;
      found[count] = pairs[entry]!;
      rows[count] = i;
      columns[count] = j;
      worths[count] = pairs[entry]!.strength * (x.weight + y.weight);
      drifts[count] = Math.abs(placeX - placeY);
      sums[count] = placeX + placeY;
      count++;
    }
  }
  if (count === 0) return;
  const sorted = sortByWorth(count);
  call++;
  for (let at = 0; at < count; at++) {
    const k = sorted[at]!;
    const i = rows[k]!;
    const j = columns[k]!;
    if (takenX[i] === call || takenY[j] === call) continue;
    takenX[i] = call;
    takenY[j] = call;
    visit(xs[i]!, ys[j]!, found[k]!);
  }
}

/** Lists up to this long are sorted by insertion, which makes nothing; most hold a handful. */
const FEW = 16;

/** The candidates below `count`, best first. */
function sortByWorth(count: number): readonly number[] {
  if (count > FEW) return Array.from({ length: count }, (_, k) => k).sort(byWorth);
  for (let own = 0; own < count; own++) {
    let to = own;
    for (; to > 0 && byWorth(order[to - 1]!, own) > 0; to--) order[to] = order[to - 1]!;
    order[to] = own;
  }
  return order;
}

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
    reach = { items: null, first: new Int32Array(table.size), places: [0], pairs: [EQUAL], next: [0], words: [0] };
    reaches.set(table, reach);
  }
  if (reach.items !== items) fill(reach, items, table);
  return reach;
}

function fill(reach: Reach, items: readonly Item[], { starts, others, pairs }: WordTable): void {
  const { first, words } = reach;
  for (let entry = 1; entry < words.length; entry++) first[words[entry]!] = 0;
  for (const list of [words, reach.places, reach.pairs, reach.next]) list.length = 1;
  const put = (word: number, place: number, pair: WordPair) => {
    reach.next.push(first[word]!);
    first[word] = words.length;
    words.push(word);
    reach.places.push(place);
    reach.pairs.push(pair);
  };
  for (let place = 0; place < items.length; place++) {
    const { id } = items[place]!;
    put(id, place, EQUAL);
    for (let k = starts[id]!; k < starts[id + 1]!; k++) put(others[k]!, place, pairs[k]!);
  }
  reach.items = items;
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
  worths[q]! - worths[p]! ||
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
  order.length = 0;
  for (let j = 0; j < ys.length; j++) {
    const y = ys[j]!;
    for (let entry = first[y.id] ?? 0; entry !== 0; entry = next[entry]!) {
      const at = order.length;
      const i = places[entry]!;
      const x = xs[i]!;
      const [placeX, placeY] = [x.start - xs[0]!.start, y.start - ys[0]!.start];
      found[at] = pairs[entry]!;
      rows[at] = i;
      columns[at] = j;
      worths[at] = found[at]!.strength * (x.weight + y.weight);
      drifts[at] = Math.abs(placeX - placeY);
      sums[at] = placeX + placeY;
      order.push(at);
    }
  }
  if (order.length === 0) return;
  sortByWorth(order);
  call++;
  for (const k of order) {
    const [i, j] = [rows[k]!, columns[k]!];
    if (takenX[i] === call || takenY[j] === call) continue;
    takenX[i] = call;
    takenY[j] = call;
    visit(xs[i]!, ys[j]!, found[k]!);
  }
}

/** Lists up to this long are sorted by insertion, which makes nothing; most hold a handful. */
const FEW = 16;

function sortByWorth(list: number[]): void {
  if (list.length > FEW) {
    list.sort(byWorth);
    return;
  }
  for (let at = 1; at < list.length; at++) {
    const own = list[at]!;
    let to = at;
    for (; to > 0 && byWorth(list[to - 1]!, own) > 0; to--) list[to] = list[to - 1]!;
    list[to] = own;
  }
}

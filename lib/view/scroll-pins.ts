/** A place in A and the place in B that a reader set side by side: UTF-16 offsets into the two texts. */
export interface ScrollPin {
  a: number;
  b: number;
}

/** Most pins that are kept; beyond that they would be a second list of links. */
const MOST = 200;

/**
 * Adds a pin. Scrolling cannot run backwards, so the newest wins: those that it crosses, or shares a place with, go.
 * @returns pins that rise in both texts, in their order
 */
export function addPin(pins: readonly ScrollPin[], pin: ScrollPin): ScrollPin[] {
  const kept = pins.filter(({ a, b }) => (a < pin.a && b < pin.b) || (a > pin.a && b > pin.b));
  return [...kept, pin].sort((x, y) => x.a - y.a).slice(-MOST);
}

/**
 * Reads kept pins; what is none, or lies outside the texts, is left out.
 * @param lengths of the two texts, UTF-16
 */
export function readPins(stored: unknown, lengths: ScrollPin): ScrollPin[] {
  if (!Array.isArray(stored)) return [];
  const isPlace = (value: unknown, length: number) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < length;
  return stored
    .filter((one): one is ScrollPin => isPlace(one?.a, lengths.a) && isPlace(one?.b, lengths.b))
    .reduce<ScrollPin[]>((pins, { a, b }) => addPin(pins, { a, b }), []);
}

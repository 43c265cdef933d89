"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { Group } from "@/lib/model/relation";
import type { Band } from "@/lib/view/bands";
import { columnOf, middleOf, type Places } from "./use-places";

/** Width of the ribbon, and how far the stub of a one-sided claim reaches into it. Pixels. */
const WIDTH = 56;
const STUB = 12;

/** The line of a group, told without colour: heavy, plain, broken, dotted. */
const LINES: Record<Group, string> = {
  contradict: "stroke-contradict [stroke-width:2.5]",
  agree: "stroke-agree [stroke-width:1.5]",
  partly: "stroke-neutral [stroke-width:1.5] [stroke-dasharray:6_3]",
  unclear: "stroke-edge [stroke-width:1.5] [stroke-dasharray:1.5_3.5]",
  only_a: "stroke-edge [stroke-width:1.5]",
  only_b: "stroke-edge [stroke-width:1.5]",
};

interface Props {
  root: RefObject<HTMLElement | null>;
  bands: readonly Band[];
  places: Places | null;
  /** The links that stand out: the chosen one, the one under the pointer. */
  lit: readonly (string | null)[];
  onPick: (key: string) => void;
  onHover: (key: string | null) => void;
}

/** A pin joins its two places by a plain line with a dot at either end. */
const PIN = "stroke-ink [stroke-width:1] fill-ink";
const DOT = 2.5;

/** A band from each claim to its partner, as both texts scroll. The rows and the marks say the same to those who do not see it. */
export function Ribbon({ root, bands, places, lit, onPick, onHover }: Props) {
  const svg = useRef<SVGSVGElement>(null);

  // Drawn by hand, and only what is in sight: thousands of bands through React at every step of a scroll would take longer than a frame.
  const drawn = useRef(new Map<string, SVGPathElement>());
  const standsOut = useRef(lit);
  standsOut.current = lit;
  useEffect(() => {
    const [a, b] = [columnOf(root.current, "a"), columnOf(root.current, "b")];
    const node = svg.current;
    if (!a || !b || !node || !places) return;
    const paths = drawn.current;
    const ends = bands.map((band) => ({
      band,
      a: band.a === null ? null : (places.claims.a.get(band.a) ?? null),
      b: band.b === null ? null : (places.claims.b.get(band.b) ?? null),
    }));
    const pins = places.pins.map((pin) => ({ pin, line: makeLine() }));
    for (const { line } of pins) node.append(line);
    let frame = 0;
    const draw = () => {
      const [height, topA, topB] = [node.clientHeight, a.scrollTop, b.scrollTop];
      for (const { pin, line } of pins) line.setAttribute("d", lineOf(pin.a - topA, pin.b - topB, height));
      // From the last to the first: a path that comes in goes before the one that is drawn over it.
      let over: SVGPathElement | null = null;
      for (let at = ends.length - 1; at >= 0; at--) {
        const end = ends[at]!;
        const { key } = end.band;
        const [ya, yb] = [end.a && middleOf(end.a) - topA, end.b && middleOf(end.b) - topB];
        const d = pathOf(ya, yb, height);
        const path = paths.get(key);
        if (d !== null) {
          const shown: SVGPathElement = path ?? makePath(end.band, standsOut.current.includes(key));
          shown.setAttribute("d", d);
          if (!path) node.insertBefore(shown, over);
          paths.set(key, shown);
          over = shown;
        } else if (path) {
          path.remove();
          paths.delete(key);
        }
      }
    };
    const ask = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    ask();
    const size = new ResizeObserver(ask);
    size.observe(node);
    for (const column of [a, b]) column.addEventListener("scroll", ask, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      size.disconnect();
      for (const column of [a, b]) column.removeEventListener("scroll", ask);
      for (const path of paths.values()) path.remove();
      paths.clear();
      for (const { line } of pins) line.remove();
    };
  }, [root, bands, places]);

  useEffect(() => {
    for (const [key, path] of drawn.current) path.classList.toggle(LIT, lit.includes(key));
  }, [lit]);

  // The bands are no controls: what they lead to, the marks and the rows lead to as well.
  const told = useRef({ onPick, onHover });
  told.current = { onPick, onHover };
  useEffect(() => {
    const node = svg.current;
    if (!node) return;
    const keyAt = (event: Event) =>
      event.target instanceof SVGPathElement ? (event.target.dataset["key"] ?? null) : null;
    const click = (event: Event) => {
      const key = keyAt(event);
      if (key) told.current.onPick(key);
    };
    const hover = (event: Event) => told.current.onHover(keyAt(event));
    const leave = () => told.current.onHover(null);
    // A press on a band must not begin to move the line that the ribbon lies on.
    const press = (event: Event) => {
      if (keyAt(event)) event.stopPropagation();
    };
    node.addEventListener("click", click);
    node.addEventListener("pointerover", hover);
    node.addEventListener("pointerleave", leave);
    node.addEventListener("pointerdown", press);
    return () => {
      node.removeEventListener("click", click);
      node.removeEventListener("pointerover", hover);
      node.removeEventListener("pointerleave", leave);
      node.removeEventListener("pointerdown", press);
    };
  }, []);

  return (
    <svg ref={svg} aria-hidden="true" className="ribbon absolute inset-0 size-full overflow-hidden contain-strict" />
  );
}

const LIT = "ribbon-lit";

function makePath({ key, group }: Band, isLit: boolean): SVGPathElement {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.dataset["key"] = key;
  path.setAttribute("class", `cursor-pointer fill-none ${LINES[group]} ${isLit ? LIT : ""}`);
  return path;
}

function makeLine(): SVGPathElement {
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.dataset["pin"] = "";
  line.setAttribute("class", `pointer-events-none ${PIN}`);
  return line;
}

/** Nothing where both ends are out of sight. */
function lineOf(a: number, b: number, height: number): string {
  if (Math.max(a, b) < 0 || Math.min(a, b) > height) return "";
  const dot = (x: number, y: number) =>
    `M${x - DOT} ${y}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0`;
  return `${dot(DOT, a)}M${DOT} ${a}L${WIDTH - DOT} ${b}${dot(WIDTH - DOT, b)}`;
}

/** Null where nothing of the band is in sight. */
function pathOf(a: number | null, b: number | null, height: number): string | null {
  const isSeen = (y: number) => y >= 0 && y <= height;
  if (a === null || b === null) {
    const y = a ?? b;
    if (y === null || !isSeen(y)) return null;
    return a === null ? `M${WIDTH} ${y}H${WIDTH - STUB}` : `M0 ${y}H${STUB}`;
  }
  if (!isSeen(a) && !isSeen(b)) return null;
  return `M0 ${a}C${WIDTH / 2} ${a} ${WIDTH / 2} ${b} ${WIDTH} ${b}`;
}

"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { loadPins, storePins } from "@/app/_client/stored-pins";
import { SIDES } from "@/lib/model/source";
import { addPin, type ScrollPin } from "@/lib/view/scroll-pins";
import { useDesk } from "../../_components/comparison-provider";
import { offsetAt } from "../../_components/text-place";
import { columnOf, type Places } from "./use-places";

/** How far from the middle of its column a pin still counts as standing there, pixels: a line and a half. */
const NEAR = 42;

const NONE: readonly ScrollPin[] = [];

/**
 * The pins of this browser's reader: places of the two texts that linked scrolling keeps side by side.
 * `pinHere` sets one at what stands in the middle of both texts, or takes away the one that stands there.
 */
export function usePins(root: RefObject<HTMLElement | null>) {
  const t = useTranslations("documents");
  const { view, report, texts, announce } = useDesk();
  const [pins, setPins] = useState<readonly ScrollPin[]>(NONE);
  const hashes = useMemo(() => {
    const hashOf = (side: "a" | "b") => report?.sources.find(({ id }) => id === side)?.sha256 ?? "";
    return { a: hashOf("a"), b: hashOf("b") };
  }, [report]);
  useEffect(() => {
    const kept = loadPins(view.id, hashes, { a: texts.a.length, b: texts.b.length });
    setPins(kept.length > 0 ? kept : NONE);
  }, [view.id, hashes, texts]);

  function keep(next: readonly ScrollPin[]): void {
    setPins(next);
    storePins(view.id, hashes, next);
  }
  function pinHere(places: Places | null): void {
    const columns = SIDES.map((side) => columnOf(root.current, side));
    const [a, b] = columns;
    if (!a || !b || !places) return;
    const middles = { a: a.scrollTop + a.clientHeight / 2, b: b.scrollTop + b.clientHeight / 2 };
    const held = places.pins.find((place) => SIDES.every((side) => Math.abs(place[side] - middles[side]) < NEAR));
    if (held) {
      keep(pins.filter((pin) => pin !== held.pin));
      announce(t("pinGone"));
      return;
    }
    const [left, right] = columns.map((column) => {
      const box = column?.getBoundingClientRect();
      return column && box ? offsetAt(column, box.top + column.clientHeight / 2) : null;
    });
    if (typeof left !== "number" || typeof right !== "number") return;
    keep(addPin(pins, { a: left, b: right }));
    announce(t("pinSet"));
  }
  return { pins, pinHere };
}

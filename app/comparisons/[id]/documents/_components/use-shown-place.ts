"use client";

import { useCallback, useState } from "react";
import { flushSync } from "react-dom";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { SIDES, type SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import type { Row } from "@/lib/view/rows";
import { formatSpanQuery, locateSpan, parseSpanQuery } from "@/lib/view/span-address";
import { useDesk } from "../../_components/comparison-provider";
import {
  claimMark,
  focusMark,
  noteMark,
  PLACE_MARK,
  scrollOnceDrawn,
  scrollToMark,
} from "../../_components/scroll-to-mark";
import { useAskedPlace } from "./use-asked-place";

/** What is shown of the two texts. */
interface ShownPlace {
  /** The chosen link. */
  selected: string | null;
  /** The links that lie where it was chosen, in the order that further clicks take them. */
  here: readonly string[];
  /** The text that is shown where there is room for one, and that keys begin in. */
  side: SourceId;
  note: string | null;
  /** A passage that is lit, because the address or a search led to it. */
  place: { side: SourceId; span: Span } | null;
  /** The source in which the words of the address are not found any more. */
  gone: SourceId | null;
}

const NOTHING: ShownPlace = { selected: null, here: [], side: "a", note: null, place: null, gone: null };

export function useShownPlace(report: ReviewedReport, rows: readonly Row[], isNarrow: boolean) {
  const { texts } = useDesk();
  const [now, setNow] = useState<ShownPlace>(NOTHING);
  const put = useCallback((change: Partial<ShownPlace>) => setNow((before) => ({ ...before, ...change })), []);
  const linkOf = (key: string | null) => rows.find((row) => row.key === key)?.link;
  const endOf = (key: string, side: SourceId) => linkOf(key)?.decidedOn[side] ?? linkOf(key)?.[side][0] ?? null;

  /** What the address asks for is brought into sight. */
  const writeAddress = useAskedPlace((query) => {
    const link = query.get("link");
    const claim = report.claims.find(({ id }) => id === query.get("claim"));
    const address = parseSpanQuery(query);
    const span = address && locateSpan(texts[address.source], address);
    const note = report.human.annotations.find(({ id }) => id === query.get("note"));
    const noted = note?.target.kind === "passage" ? note.target.anchor.source : null;
    setNow({
      ...NOTHING,
      selected: link,
      side: address?.source ?? noted ?? claim?.source ?? SIDES.find((side) => side === query.get("side")) ?? "a",
      note: note?.id ?? null,
      place: address && span ? { side: address.source, span } : null,
      gone: address && !span ? address.source : null,
    });
    if (span) return scrollOnceDrawn(PLACE_MARK);
    if (note) return scrollOnceDrawn(noteMark(note.id));
    const shown = linkOf(link);
    for (const id of shown ? [...shown.a, ...shown.b] : []) scrollOnceDrawn(claimMark(id));
    if (claim) scrollOnceDrawn(claimMark(claim.id));
  });

  /** Chooses a link; nothing moves. */
  const choose = useCallback(
    (key: string | null) => {
      put({ selected: key, here: [], place: null, gone: null });
      writeAddress(key === null ? "" : `link=${encodeURIComponent(key)}`);
    },
    [put, writeAddress],
  );

  return {
    now,
    choose,
    setSide: useCallback((side: SourceId) => put({ side }), [put]),
    /** A link that was chosen in a text: its other end comes to the middle of the other text. */
    pick(key: string, from: SourceId, here: readonly string[]) {
      choose(key);
      put({ here, side: from });
      const partner = endOf(key, from === "a" ? "b" : "a");
      if (partner && !isNarrow) scrollToMark(claimMark(partner), "smooth");
    },
    /** A band belongs to no side: both of its ends come to the middle. */
    pickBand(key: string) {
      choose(key);
      for (const side of SIDES) {
        const claim = endOf(key, side);
        if (claim) scrollToMark(claimMark(claim), "smooth");
      }
    },
    /** Goes to the other end of the chosen link. @returns false where there is none */
    showPartner(from: SourceId = now.side, key = now.selected): boolean {
      const other: SourceId = from === "a" ? "b" : "a";
      const partner = key && endOf(key, other);
      if (!partner) return false;
      // At once: a key that follows is meant for the partner. Where there is room for one text it is drawn only now.
      flushSync(() => put({ side: other, selected: key }));
      scrollToMark(claimMark(partner), "auto");
      focusMark(claimMark(partner));
      return true;
    },
    showSpan(side: SourceId, span: Span) {
      flushSync(() => put({ place: { side, span }, side, gone: null }));
      writeAddress(formatSpanQuery(side, texts[side], span));
      scrollToMark(PLACE_MARK, "auto");
    },
    /** Shows a note in its text. */
    showNote(id: string) {
      const note = report.human.annotations.find((one) => one.id === id);
      flushSync(() =>
        put({ note: id, ...(note?.target.kind === "passage" ? { side: note.target.anchor.source } : {}) }),
      );
      scrollToMark(noteMark(id), "auto");
      focusMark(noteMark(id));
    },
    openNote: useCallback((id: string) => put({ note: id }), [put]),
    /** Lets go of what is lit. @returns false where nothing is */
    letGo(): boolean {
      if (!now.selected && !now.place && !now.gone) return false;
      choose(null);
      return true;
    },
  };
}

export type Shown = ReturnType<typeof useShownPlace>;

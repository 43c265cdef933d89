"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { nextLink } from "@/lib/view/document-marks";
import { endOfClaim } from "@/lib/view/link-mode";
import { threadAt } from "@/lib/view/note-list";
import { SCROLL_MODES, type ScrollMode } from "@/lib/view/preferences";
import type { Row } from "@/lib/view/rows";
import { RELATION_OF_ACTION, type ShortcutAction } from "@/lib/view/shortcuts";
import { useDesk } from "../../_components/comparison-provider";
import { type MarkPlace, placeOfMark } from "../../_components/mark-place";
import { focusThread, leaveThread } from "../../_components/note-focus";
import { selectedWords } from "../../_components/selected-words";
import { useCopyPlace } from "../../_components/use-copy-place";
import { useKeys } from "../../_components/use-keys";
import { useTranslationLines } from "../../_components/use-translation-lines";
import type { LinkMode } from "./use-link-mode";
import type { Shown } from "./use-shown-place";
import { useWordKeys } from "./use-word-keys";

interface Options {
  root: RefObject<HTMLElement | null>;
  voice: RefObject<HTMLElement | null>;
  report: ReviewedReport;
  rows: readonly Row[];
  shown: Shown;
  mode: LinkMode;
  /** Makes words an end of a link. */
  link: (side: SourceId, span: Span) => void;
  /** Asks for a note on words. */
  write: (side: SourceId, span: Span) => void;
  scrollMode: ScrollMode;
  setScrollMode: (mode: ScrollMode) => void;
}

/** What clicks on marks and the keys of the documents do. */
export function useDocumentKeys(options: Options) {
  const { root, voice, report, shown, mode, link, scrollMode, setScrollMode } = options;
  const t = useTranslations();
  const router = useRouter();
  const { view, texts, announce } = useDesk();
  const lines = useTranslationLines();
  const { copyQuery, copySpan } = useCopyPlace();
  const [overlap, setOverlap] = useState<{ anchor: HTMLElement | null; side: SourceId; claims: readonly string[] }>({
    anchor: null,
    side: "a",
    claims: [],
  });
  const beginWords = useWordKeys(root, shown.now.side, voice);

  /** Where the keys are: the mark that has the focus. */
  const heldMark = () => placeOfMark(document.activeElement);

  function takeEnd({ claims }: Pick<MarkPlace, "claims">): boolean {
    const claim = report.claims.find(({ id }) => id === claims[0]);
    if (claim) mode.put(endOfClaim(claim));
    return claim !== undefined;
  }
  /** A click takes the shortest claim, and at the same place again the next one. */
  function onMark(place: MarkPlace): void {
    if (mode.draft && takeEnd(place)) return;
    const [note] = place.notes;
    if (note) {
      shown.openNote(note);
      focusThread(note, false);
    }
    const key = nextLink(place.links, shown.now.selected);
    if (!key) return;
    shown.pick(key, place.side, place.links);
  }
  function openOverlap(anchor: HTMLElement, { side, claims, links }: Pick<MarkPlace, "side" | "claims" | "links">) {
    shown.pick(links[0] ?? "", side, links);
    setOverlap({ anchor, side, claims });
  }
  function startLink(): void {
    const words = selectedWords(texts);
    const held = heldMark()?.claims[0];
    const claim = report.claims.find(({ id }) => id === held);
    if (words) link(words.side, words.span);
    else if (mode.draft) mode.leave();
    else mode.begin(claim ? endOfClaim(claim) : null);
  }
  function copyPlace(): void {
    const words = selectedWords(texts);
    const { place, selected } = shown.now;
    const held = heldMark()?.links[0] ?? selected;
    if (words) void copySpan(words.side, words.span);
    else if (place && !heldMark()) void copySpan(place.side, place.span);
    else if (held) void copyQuery(`link=${encodeURIComponent(held)}`);
    else announce(t("documents.placeNone"));
  }
  function showPartner(): void {
    const held = heldMark();
    const key = held?.links.includes(shown.now.selected ?? "") ? shown.now.selected : held?.links[0];
    const from = held?.side ?? shown.now.side;
    if (shown.showPartner(from, key ?? shown.now.selected)) return;
    const isChosen = (key ?? shown.now.selected) !== null;
    const other = from === "a" ? "B" : "A";
    announce(isChosen ? t("documents.noPartner", { side: other }) : t("documents.noMark"));
  }
  /** To the note on the place that has the focus or is chosen, and from a note to its place. */
  function jumpNote(): void {
    if (leaveThread()) return;
    const held = heldMark();
    const note = held?.notes[0] ?? (held ? null : shown.now.note);
    if (note) {
      shown.openNote(note);
      focusThread(note, true);
      return;
    }
    const links = held?.links ?? (shown.now.selected ? [shown.now.selected] : []);
    const thread = threadAt(report, { claims: held?.claims ?? [], links });
    if (thread) router.push(`/comparisons/${view.id}/notes?note=${thread}`);
    else announce(t("notes.jumpNone"));
  }
  const relate = (action: ShortcutAction) => () => {
    if (!mode.draft) return false;
    mode.choose(RELATION_OF_ACTION[action] ?? null);
    return true;
  };
  const yes = (deed: () => void) => () => {
    deed();
    return true;
  };
  useKeys("texts", {
    translations: yes(lines.toggle),
    openMark(event) {
      const place = placeOfMark(event.target);
      if (!place || event.target !== place.mark) return false;
      if (!mode.draft && place.links.length > 1) openOverlap(place.mark, place);
      else onMark(place);
      return true;
    },
    back() {
      if (mode.draft) {
        mode.leave();
        return true;
      }
      return shown.letGo();
    },
    partner: yes(showPartner),
    selectWords: beginWords,
    noteWords: yes(() => {
      const words = selectedWords(texts);
      if (words) options.write(words.side, words.span);
      else announce(t("rowActions.claimNone"));
    }),
    drawLink: yes(startLink),
    copyPlace: yes(copyPlace),
    scrollMode: yes(() => {
      const next = SCROLL_MODES[(SCROLL_MODES.indexOf(scrollMode) + 1) % SCROLL_MODES.length] ?? "linked";
      setScrollMode(next);
      announce(t("documents.scrollNow", { mode: t(`documents.scroll_${next}`) }));
    }),
    jumpNote: yes(jumpNote),
    agree: relate("agree"),
    contradict: relate("contradict"),
    partly: relate("partly"),
    unclear: relate("unclear"),
  });
  return {
    onMark,
    startLink,
    overlap,
    /** The list goes, and the focus back to where it was opened. */
    closeOverlap() {
      const { anchor } = overlap;
      setOverlap((now) => ({ ...now, anchor: null }));
      // Once the list is gone, which takes the focus with it.
      requestAnimationFrame(() => requestAnimationFrame(() => anchor?.focus({ preventScroll: true })));
    },
    /** The list of what lies where the chosen link was chosen. */
    chooseHere(anchor: HTMLElement) {
      const claims = options.rows.filter(({ key }) => shown.now.here.includes(key));
      setOverlap({ anchor, side: shown.now.side, claims: claims.flatMap((row) => row.link[shown.now.side]) });
    },
  };
}

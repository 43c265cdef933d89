"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { readName } from "@/app/_client/stored-name";
import { NameGate, useAskName } from "@/app/_ui/name-gate";
import { usePreferences } from "@/app/_ui/preferences";
import { type Announce, useAnnounce } from "@/app/_ui/toast";
import type { CommandPayloads, CommandType } from "@/lib/model/command";
import type { DeskView, SentDesk } from "@/lib/model/comparison";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import { makeSpell, type Spell } from "@/lib/text/spelling";
import { hintOf, withGone } from "@/lib/view/hints";
import { citeSources, layDesk, stateOf } from "@/lib/view/lay-desk";
import { layPending } from "@/lib/view/pending";
import { type Ask, type SaveState, useCommandQueue } from "./use-command-queue";
import { useNewest } from "./use-newest";
import { type Undo, useUndo } from "./use-undo";
import { useWholeDesk } from "./use-whole-desk";

/** A comparison with what a person has just done, and the way to do more. */
export interface Desk extends Undo {
  view: DeskView;
  /** With changes that are still under way; null until a run is done. */
  report: ReviewedReport | null;
  /** True while a long report is still on its way. */
  isOpening: boolean;
  texts: Readonly<Record<SourceId, string>>;
  langs: Readonly<Record<SourceId, string>>;
  /** Gives a folded name as the source spells it. */
  spell: Spell;
  save: SaveState;
  /** True while the page shows more than the program has answered to: what it judges of it is still to come. */
  isSending: boolean;
  /** Asks for the person's name where it is not known yet, then makes the change. Null: the person turned back. @returns the step */
  act<T extends CommandType>(type: T, payload: CommandPayloads[T]): Promise<string | null>;
  /** As `act`, for changes that are undone and done again as one. */
  actAll(asks: readonly Ask[]): Promise<string | null>;
  announce: Announce;
  /** The list of keys. */
  help: { isOpen: boolean; show: (open: boolean) => void };
}

/** What never changes while a comparison is open: what shows only this is not drawn anew when somebody decides something. */
type DeskWords = Pick<Desk, "texts" | "langs" | "spell">;

const DeskContext = createContext<Desk | null>(null);
const WordsContext = createContext<DeskWords | null>(null);

/** The texts of the comparison, without what people do with it. */
export function useDeskWords(): DeskWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useDeskWords needs a ComparisonProvider");
  return words;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk needs a ComparisonProvider");
  return desk;
}

export function ComparisonProvider({ sent, children }: { sent: SentDesk; children: ReactNode }) {
  return (
    <NameGate>
      <DeskGate sent={sent}>{children}</DeskGate>
    </NameGate>
  );
}

function DeskGate({ sent, children }: { sent: SentDesk; children: ReactNode }) {
  const { loaded, isWhole } = useWholeDesk(sent);
  const { view, renew } = useNewest(loaded, isWhole);
  const askName = useAskName();
  const announce = useAnnounce();
  const { change } = usePreferences();
  const stored = useMemo(() => ({ ...stateOf(view), version: view.version }), [view]);
  const { pending, save, push } = useCommandQueue(view.id, stored, renew);
  const { stack, make, move } = useUndo(view.id, push);
  const state = useMemo(() => layPending(stored, pending), [stored, pending]);
  const report = useMemo(() => layDesk(view, state), [view, state]);
  const words = useMemo((): DeskWords => {
    const source = (id: SourceId) => view.sources.find((candidate) => candidate.id === id);
    return {
      texts: { a: source("a")?.text ?? "", b: source("b")?.text ?? "" },
      langs: { a: source("a")?.lang ?? "en", b: source("b")?.lang ?? "en" },
      spell: makeSpell(view.sources),
    };
  }, [view.sources]);
  const { citations } = state.human;
  const sources = useMemo(() => citeSources(view.sources, citations), [view.sources, citations]);
  const isSending = pending.length > 0;
  const [isHelpOpen, showHelp] = useState(false);
  const desk = useMemo((): Desk => {
    const actAll = async (asks: readonly Ask[]) => {
      const actor = await askName();
      if (actor === null) return null;
      change(({ hintsGone }) => ({ hintsGone: withGone(hintsGone, asks.map(hintOf)) }));
      return make(asks, actor);
    };
    return {
      view: { ...view, title: state.title, sources },
      report,
      isOpening: !isWhole,
      ...words,
      save,
      isSending,
      announce,
      help: { isOpen: isHelpOpen, show: showHelp },
      actAll,
      act: (type, payload) => actAll([{ type, payload }]),
      last: stack.done.at(-1) ?? null,
      next: stack.undone.at(-1) ?? null,
      // Whoever did something has given a name.
      undo: (id) => move("done", id, readName()),
      redo: () => move("undone", undefined, readName()),
    };
  }, [
    view,
    state.title,
    sources,
    report,
    isWhole,
    words,
    save,
    isSending,
    announce,
    askName,
    make,
    move,
    stack,
    isHelpOpen,
    change,
  ]);
  return (
    <WordsContext value={words}>
      <DeskContext value={desk}>{children}</DeskContext>
    </WordsContext>
  );
}

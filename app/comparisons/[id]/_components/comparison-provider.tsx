"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { NameGate, useAskName } from "@/app/_ui/name-gate";
import { type Announce, useAnnounce } from "@/app/_ui/toast";
import type { CommandPayloads, CommandType } from "@/lib/model/command";
import type { ComparisonView } from "@/lib/model/comparison";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import { makeSpell, type Spell } from "@/lib/text/spelling";
import { applyCommand, titleAfter } from "@/lib/view/apply-command";
import { type SaveState, useCommandQueue } from "./use-command-queue";

/** A comparison with what a person has just done, and the way to do more. */
export interface Desk {
  view: ComparisonView;
  /** With changes that are still under way; null until a run is done. */
  report: ReviewedReport | null;
  texts: Readonly<Record<SourceId, string>>;
  langs: Readonly<Record<SourceId, string>>;
  /** Gives a folded name as the source spells it. */
  spell: Spell;
  save: SaveState;
  /** Asks for the person's name where it is not known yet, then makes the change. False: the person turned back. */
  act<T extends CommandType>(type: T, payload: CommandPayloads[T]): Promise<boolean>;
  announce: Announce;
}

const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk needs a ComparisonProvider");
  return desk;
}

export function ComparisonProvider({ view, children }: { view: ComparisonView; children: ReactNode }) {
  return (
    <NameGate>
      <DeskGate view={view}>{children}</DeskGate>
    </NameGate>
  );
}

function DeskGate({ view, children }: { view: ComparisonView; children: ReactNode }) {
  const askName = useAskName();
  const announce = useAnnounce();
  const { pending, save, push } = useCommandQueue(view.id, view.version);
  const report = useMemo(() => {
    return view.report ? pending.reduce((now, entry) => applyCommand(now, entry.command, entry.at), view.report) : null;
  }, [view.report, pending]);
  const title = pending.reduce((now, entry) => titleAfter(now, entry.command), view.title);
  const spell = useMemo(() => makeSpell(view.sources), [view.sources]);
  const desk = useMemo((): Desk => {
    const source = (id: SourceId) => view.sources.find((candidate) => candidate.id === id);
    return {
      view: { ...view, title },
      report,
      texts: { a: source("a")?.text ?? "", b: source("b")?.text ?? "" },
      spell,
      langs: { a: source("a")?.lang ?? "en", b: source("b")?.lang ?? "en" },
      save,
      announce,
      async act(type, payload) {
        const actor = await askName();
        if (actor === null) return false;
        push(type, payload, actor);
        return true;
      },
    };
  }, [view, title, report, spell, save, announce, askName, push]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { ulid } from "ulid";
import type { Claim } from "@/lib/model/claim";
import type { Topic } from "@/lib/model/link";
import { type RowStep, unlinkRow } from "@/lib/view/row-steps";
import type { Row } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { MatchDialog } from "./match-dialog";
import { MergeDialog } from "./merge-dialog";
import { MoveDialog } from "./move-dialog";
import { focusRow } from "./row-focus";
import { SplitDialog } from "./split-dialog";
import { TagDialog } from "./tag-dialog";
import { TopicDialog } from "./topic-dialog";
import { TopicNoteDialog } from "./topic-note-dialog";

/** What a person is asked before a row is changed. */
export type RowDialog =
  | { kind: "split" | "unlink" | "merge" | "move" | "tags"; row: Row }
  | { kind: "match"; row: Row; claim: Claim }
  | { kind: "topic"; topic: Topic | null }
  | { kind: "topicNote"; topic: Topic };

export interface RowActions {
  ask(dialog: RowDialog): void;
  /** Parts a row of two claims at once; asks which claims go out of a longer one. */
  unlink(row: Row): void;
  /** Makes a change, says so with the way back, and shows the row that holds the outcome. */
  perform(step: RowStep, said: string): Promise<void>;
}

const RowActionsContext = createContext<RowActions | null>(null);

/** Null outside the workspace, where rows are only looked at. */
export function useRowActions(): RowActions | null {
  return useContext(RowActionsContext);
}

/** What can be done with whole rows, with the question that each asks. */
export function RowActionsGate(props: { select: (key: string) => void; children: ReactNode }) {
  const t = useTranslations("rowActions");
  const { actAll, announce, undo } = useDesk();
  const { select } = props;
  const [dialog, setDialog] = useState<RowDialog | null>(null);
  const close = useCallback(() => setDialog(null), []);

  const perform = useCallback(
    async (step: RowStep, said: string) => {
      close();
      const made = await actAll(step.asks);
      if (made === null) return;
      if (step.key !== "") {
        flushSync(() => select(step.key));
        // The focus is on a row that held some of its claims meanwhile.
        if (document.activeElement?.closest("[data-row]")) focusRow(step.key, true);
      }
      announce(said, () => undo(made));
    },
    [actAll, announce, undo, select, close],
  );
  const unlink = useCallback(
    (row: Row) => {
      if (row.a.length + row.b.length > 2) return setDialog({ kind: "unlink", row });
      void perform(unlinkRow(row.link, [...row.link.a, ...row.link.b], ulid), t("unlinked"));
    },
    [perform, t],
  );
  const actions = useMemo((): RowActions => ({ ask: setDialog, unlink, perform }), [unlink, perform]);
  return (
    <RowActionsContext value={actions}>
      {props.children}
      {dialog?.kind === "split" || dialog?.kind === "unlink" ? (
        <SplitDialog kind={dialog.kind} row={dialog.row} onClose={close} />
      ) : null}
      {dialog?.kind === "merge" ? <MergeDialog row={dialog.row} onClose={close} /> : null}
      {dialog?.kind === "move" ? <MoveDialog row={dialog.row} onClose={close} /> : null}
      {dialog?.kind === "match" ? <MatchDialog row={dialog.row} claim={dialog.claim} onClose={close} /> : null}
      {dialog?.kind === "tags" ? <TagDialog row={dialog.row} onClose={close} /> : null}
      {dialog?.kind === "topicNote" ? <TopicNoteDialog topic={dialog.topic} onClose={close} /> : null}
      {dialog?.kind === "topic" ? <TopicDialog topic={dialog.topic} onClose={close} /> : null}
    </RowActionsContext>
  );
}

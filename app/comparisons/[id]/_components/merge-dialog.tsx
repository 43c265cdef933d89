"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { ulid } from "ulid";
import { GroupIcon } from "@/app/_ui/group-icon";
import { Sheet } from "@/app/_ui/sheet";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import { listMergeRows } from "@/lib/view/merge-rows";
import { mergeRows } from "@/lib/view/row-steps";
import { buildSheet, type Row } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { useRowActions } from "./row-actions";
import { TopicLabel } from "./topic-label";

/** Which row's claims come into this one: rows of the same topic first, then what stands near in the texts. */
export function MergeDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const t = useTranslations();
  const { report } = useDesk();
  const actions = useRowActions();
  const field = useFirstFocus<HTMLInputElement>();
  const [words, setWords] = useState("");
  const sheet = useMemo(() => (report ? buildSheet(report) : null), [report]);
  const rows = useMemo(() => (sheet ? listMergeRows(sheet, row, words) : []), [sheet, row, words]);
  return (
    <Sheet title={t("rowActions.mergeTitle")} open onClose={onClose}>
      <p className="mb-2 text-sm text-soft">{t("rowActions.mergeHint")}</p>
      <input
        type="search"
        className="field mb-2"
        aria-label={t("rowActions.mergeSearch")}
        placeholder={t("rowActions.mergeSearch")}
        ref={field}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul>
        {rows.map((other) => (
          <li key={other.key} className="border-t border-line">
            <button
              type="button"
              className="block w-full px-1 py-2 text-left hover:bg-select"
              onClick={() => actions?.perform(mergeRows(row.link, other.link, ulid), t("rowActions.merged"))}
            >
              <span className="flex items-center gap-1.5 text-sm font-medium">
                <GroupIcon group={other.link.group} />
                {t(`labels.relations.${other.link.relation}`)}
                <TopicLabel className="font-normal text-soft" label={other.topic.label} />
              </span>
              <RowWords row={other} />
            </button>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? <p className="py-4 text-sm text-soft">{t("rowActions.mergeNone")}</p> : null}
    </Sheet>
  );
}

function RowWords({ row }: { row: Row }) {
  const { langs } = useDesk();
  return (["a", "b"] as const).map((side) =>
    row[side].slice(0, 1).map((claim) => (
      <span key={claim.id} className="flex items-baseline gap-2">
        <span className="text-xs font-semibold text-soft">{side.toUpperCase()}</span>
        <span lang={langs[side]} className="words line-clamp-1 text-sm">
          {claim.quote}
        </span>
      </span>
    )),
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useMemo, useState } from "react";
import { ulid } from "ulid";
import { Sheet } from "@/app/_ui/sheet";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import { moveRow } from "@/lib/view/row-steps";
import type { Row } from "@/lib/view/rows";
import { listTopicsToTake } from "@/lib/view/topic-choice";
import { useDesk } from "./comparison-provider";
import { useRowActions } from "./row-actions";
import { TopicLabel } from "./topic-label";

/** Under which topic a row stands: one of those there are, or a new one named here. */
export function MoveDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const t = useTranslations("rowActions");
  const { report } = useDesk();
  const actions = useRowActions();
  const [label, setLabel] = useState("");
  const field = useFirstFocus<HTMLInputElement>();
  const wanted = label.trim();
  const topics = useMemo(() => (report ? listTopicsToTake(report, row.link, wanted) : []), [report, row, wanted]);
  const move = (topic: { id: string } | { label: string }) =>
    actions?.perform(moveRow(row.link, topic, ulid), t("moved"));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (wanted !== "") void move({ label: wanted });
  }

  return (
    <Sheet title={t("moveTitle")} open onClose={onClose}>
      <form onSubmit={submit} className="field-line mb-2">
        <input
          className="field"
          aria-label={t("moveName")}
          placeholder={t("moveName")}
          maxLength={300}
          ref={field}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        <button type="submit" className="button" disabled={wanted === ""}>
          {t("moveNew")}
        </button>
      </form>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id} className="border-t border-line">
            <button
              type="button"
              className="block min-h-9 w-full px-1 py-1.5 text-left text-sm hover:bg-select"
              onClick={() => move({ id: topic.id })}
            >
              <TopicLabel label={topic.label} />
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

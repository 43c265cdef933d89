"use client";

import { useFormatter, useTranslations } from "next-intl";
import { usePutRefusal } from "@/app/_ui/use-put-refusal";
import { useDesk } from "./comparison-provider";
import { ConflictNotice } from "./conflict-notice";

/** Whether what a person did is written: it is always in sight. */
export function SaveStateChip() {
  const t = useTranslations("save");
  const format = useFormatter();
  const { save } = useDesk();
  if (save.kind === "refused" || save.kind === "conflict") return null;
  if (save.kind === "offline") {
    return (
      <span className="inline-flex items-center gap-2 text-sm text-contradict">
        {t("offline", { count: save.count })}
        <button type="button" className="quiet-link min-h-6" onClick={save.retry}>
          {t("retry")}
        </button>
      </span>
    );
  }
  const text = save.kind === "saving" ? t("saving") : save.at ? t("savedAt", { time: timeOf(save.at) }) : t("saved");
  return <span className="number text-sm whitespace-nowrap text-soft">{text}</span>;

  function timeOf(at: string): string {
    return format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit", hour12: false });
  }
}

/** What stands between a change and its being written: another's change of the same thing, or a refusal. */
export function SaveNotice() {
  const { save } = useDesk();
  if (save.kind !== "conflict") return <RefusedNotice />;
  const { conflict, count, decide } = save;
  return <ConflictNotice key={conflict.commandId} conflict={conflict} count={count} onDecide={decide} />;
}

/** A change that the server refused: what happened, and how to go on. */
function RefusedNotice() {
  const t = useTranslations("save");
  const putRefusal = usePutRefusal();
  const { save } = useDesk();
  if (save.kind !== "refused") return null;
  const isConflict = save.code === "stale_version" || save.code === "moved_on";
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 border-b border-contradict bg-contradict-tint px-4 py-2 text-sm"
    >
      <span>{isConflict ? t("conflict") : t("failed", { reason: putRefusal({ code: save.code }) })}</span>
      {save.again ? (
        <button type="button" className="button" onClick={save.again}>
          {t("again")}
        </button>
      ) : null}
      <button type="button" className="button button-quiet" onClick={save.dismiss}>
        {t("dismiss")}
      </button>
    </div>
  );
}

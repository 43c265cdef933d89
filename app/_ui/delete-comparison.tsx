"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { deleteComparison, restoreComparison } from "@/app/_client/api";
import { readName } from "@/app/_client/stored-name";
import { useRefresh } from "./refresh";
import { Sheet } from "./sheet";
import { useAnnounce } from "./toast";

/** Asks before a comparison is deleted with everything people wrote. */
export function DeleteComparison(props: { id: string; title: string; isSample: boolean }) {
  const t = useTranslations();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const label = props.isSample ? t("list.deleteSample") : t("list.delete");

  async function remove() {
    const done = await deleteComparison(props.id, readName());
    setFailed(!done);
    if (!done) return;
    setOpen(false);
    announce(t("list.deleted", { title: props.title }), bringBack);
    refresh();
  }

  async function bringBack() {
    if (!(await restoreComparison(props.id))) announce(t("list.deleteFailed"));
    refresh();
  }

  return (
    <>
      <button
        type="button"
        className="button button-quiet px-2 whitespace-nowrap text-soft"
        aria-label={props.isSample ? undefined : t("list.deleteNamed", { title: props.title })}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      <Sheet title={label} open={open} onClose={() => setOpen(false)}>
        <p className="mb-4 max-w-prose">{t("list.deleteAsk", { title: props.title })}</p>
        {failed ? (
          <p role="alert" className="mb-4 text-sm text-contradict">
            {t("list.deleteFailed")}
          </p>
        ) : null}
        <div className="flex gap-2">
          <button type="button" className="button button-main" onClick={remove}>
            {label}
          </button>
          <button type="button" className="button" onClick={() => setOpen(false)}>
            {t("app.cancel")}
          </button>
        </div>
      </Sheet>
    </>
  );
}

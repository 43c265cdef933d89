"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { deleteView, renameView, saveView } from "@/app/_client/api";
import { useRefresh } from "@/app/_ui/refresh";
import { useAnnounce } from "@/app/_ui/toast";
import type { SavedView } from "@/lib/model/saved-view";
import { type ListFilter, parseListFilter } from "@/lib/view/comparison-filter";
import { ViewName } from "./view-name";

/** The desk's kept filters, and a way to keep the one that is set; the one that is shown can be renamed and forgotten. */
export function SavedViews(props: {
  views: readonly SavedView[];
  /** The address part of the filter that is set. */
  query: string;
  onChoose: (filter: ListFilter) => void;
}) {
  const t = useTranslations("list");
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [naming, setNaming] = useState<"new" | "rename" | null>(null);
  const { views, query, onChoose } = props;
  const here = views.find((view) => view.query === query);
  if (views.length === 0 && query === "") return null;

  async function finish(work: Promise<boolean>, said: string) {
    setNaming(null);
    announce((await work) ? said : t("viewFailed"));
    refresh();
  }
  const keep = (view: Omit<SavedView, "id">, said: string) => finish(saveView(view).then(Boolean), said);

  async function forget({ id, ...view }: SavedView) {
    if (!(await deleteView(id))) return announce(t("viewFailed"));
    announce(t("viewDeleted", { name: view.name }), () => void keep(view, t("viewSaved", { name: view.name })));
    refresh();
  }

  return (
    <nav aria-label={t("views")} className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {views.length > 0 ? <span className="label">{t("views")}</span> : null}
      {views.map((view) => (
        <button
          key={view.id}
          type="button"
          aria-current={view === here ? "true" : undefined}
          className={`button button-quiet ${view === here ? "font-semibold underline underline-offset-4" : ""}`}
          onClick={() => onChoose(parseListFilter(new URLSearchParams(view.query)))}
        >
          {view.name}
        </button>
      ))}
      {here && naming === null ? (
        <>
          <button type="button" className="quiet-link min-h-6 text-xs text-soft" onClick={() => setNaming("rename")}>
            {t("viewRename", { name: here.name })}
          </button>
          <button type="button" className="quiet-link min-h-6 text-xs text-soft" onClick={() => void forget(here)}>
            {t("viewDelete", { name: here.name })}
          </button>
        </>
      ) : null}
      {!here && query !== "" && naming === null ? (
        <button type="button" className="quiet-link min-h-6 text-xs text-soft" onClick={() => setNaming("new")}>
          {t("viewSave")}
        </button>
      ) : null}
      {naming === "new" ? (
        <ViewName
          initial=""
          onSend={(name) => void keep({ name, query }, t("viewSaved", { name }))}
          onCancel={() => setNaming(null)}
        />
      ) : null}
      {naming === "rename" && here ? (
        <ViewName
          initial={here.name}
          onSend={(name) => void finish(renameView(here.id, name), t("viewSaved", { name }))}
          onCancel={() => setNaming(null)}
        />
      ) : null}
    </nav>
  );
}

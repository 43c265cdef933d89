"use client";

import { useTranslations } from "next-intl";
import { putAway } from "@/app/_client/api";
import { readName } from "@/app/_client/stored-name";
import { useRefresh } from "@/app/_ui/refresh";
import { useAnnounce } from "@/app/_ui/toast";
import type { ComparisonItem, ListAction } from "@/lib/model/comparison";
import { BulkExport } from "./bulk-export";

const BACK: Record<ListAction, ListAction> = {
  archive: "unarchive",
  unarchive: "archive",
  delete: "restore",
  restore: "delete",
};

/** What can be done with the ticked comparisons at once; each is taken back in one step. */
export function BulkBar(props: {
  /** The ticked ones. */
  items: readonly ComparisonItem[];
  isAll: boolean;
  onAll: () => void;
  onNone: () => void;
}) {
  const t = useTranslations("list");
  const refresh = useRefresh();
  const announce = useAnnounce();
  const { items, isAll, onAll, onNone } = props;
  const withResult = items.filter(({ groups }) => Object.values(groups).some((count) => count > 0));

  async function act(action: ListAction, ids: readonly string[]) {
    const done = await putAway(ids, action, readName());
    if (done === null) return announce(t("bulkFailed"));
    onNone();
    announce(t(`bulk_${action}`, { count: done.length }), done.length > 0 ? () => void back(action, done) : undefined);
    refresh();
  }

  async function back(action: ListAction, ids: readonly string[]) {
    if ((await putAway(ids, BACK[action], readName())) === null) announce(t("bulkFailed"));
    refresh();
  }

  const button = (label: string, action: ListAction, ids: readonly string[]) =>
    ids.length === 0 ? null : (
      <button type="button" className="button" onClick={() => void act(action, ids)}>
        {label}
      </button>
    );
  const idsOf = (some: readonly ComparisonItem[]) => some.map(({ id }) => id);
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-2 border-b border-line py-1">
      <label className="flex min-h-6 items-center gap-2 text-sm">
        <input type="checkbox" className="size-4 accent-ink" checked={isAll} onChange={onAll} />
        {t("selectAll")}
      </label>
      {items.length === 0 ? null : (
        <>
          <span role="status" className="label">
            {t("selected", { count: items.length })}
          </span>
          {button(t("archiveDo"), "archive", idsOf(items.filter(({ isArchived }) => !isArchived)))}
          {button(t("unarchiveDo"), "unarchive", idsOf(items.filter(({ isArchived }) => isArchived)))}
          {button(t("delete"), "delete", idsOf(items))}
          {withResult.length > 0 ? <BulkExport ids={idsOf(withResult)} /> : null}
          {withResult.length < items.length ? (
            <span className="label">{t("withoutResult", { count: items.length - withResult.length })}</span>
          ) : null}
        </>
      )}
    </div>
  );
}

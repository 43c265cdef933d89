import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ComparisonItem } from "@/lib/model/comparison";
import { DeleteComparison } from "./delete-comparison";
import { GroupCounts } from "./group-counts";
import { LangChip } from "./lang-chip";
import { TimeText } from "./time-text";

/** Which lines are ticked; `isRange` where Shift was held. */
export interface TableSelection {
  ids: ReadonlySet<string>;
  onToggle: (id: string, isRange: boolean) => void;
}

/** One line a comparison; the lines break into blocks on a narrow screen. */
export function ComparisonTable(props: { items: readonly ComparisonItem[]; selection: TableSelection }) {
  const { items, selection } = props;
  const t = useTranslations("list");
  return (
    <table className="block w-full lg:table lg:table-fixed">
      <thead className="hidden lg:table-header-group">
        <tr className="label border-b border-line text-left">
          <th className="w-8 py-2 font-normal">
            <span className="sr-only">{t("select")}</span>
          </th>
          <th className="py-2 pr-6 font-normal">{t("event")}</th>
          <th className="w-[30%] py-2 pr-6 font-normal">{t("result")}</th>
          <th className="w-24 py-2 pr-6 font-normal">{t("reviewed")}</th>
          <th className="w-40 py-2 pr-4 font-normal">{t("updated")}</th>
          <th className="w-40 py-2 font-normal">
            <span className="sr-only">{t("actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">
        {items.map((item) => (
          <Line key={item.id} item={item} selection={selection} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ item, selection }: { item: ComparisonItem; selection: TableSelection }) {
  const t = useTranslations();
  return (
    <tr className="block border-b border-line py-3 align-top lg:table-row">
      <td className="float-left mr-2 block lg:float-none lg:mr-0 lg:table-cell lg:py-3">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          aria-label={t("list.selectNamed", { title: item.title })}
          checked={selection.ids.has(item.id)}
          onChange={(event) => selection.onToggle(item.id, (event.nativeEvent as MouseEvent).shiftKey === true)}
        />
      </td>
      <td className="block lg:table-cell lg:py-3 lg:pr-6">
        <Link href={`/comparisons/${item.id}`} className="quiet-link font-medium [overflow-wrap:anywhere]">
          {item.title}
        </Link>
        {item.isSample ? <span className="label ml-2 border border-edge px-1">{t("app.sample")}</span> : null}
        {item.isArchived ? <span className="label ml-2 border border-edge px-1">{t("list.archived")}</span> : null}
        <SourcePair item={item} />
      </td>
      <td className="block py-2 text-sm lg:table-cell lg:py-3 lg:pr-6">
        <Result item={item} />
      </td>
      <td className="number mr-4 inline-block text-sm whitespace-nowrap lg:table-cell lg:py-3 lg:pr-6">
        <span className="label mr-1 lg:hidden">{t("list.reviewed")}</span>
        {item.links > 0 ? `${item.reviewed}/${item.links}` : "–"}
      </td>
      <td className="inline-block text-sm whitespace-nowrap text-soft lg:table-cell lg:py-3 lg:pr-6">
        <TimeText at={item.updatedAt} />
      </td>
      <td className="float-right inline-block lg:float-none lg:table-cell lg:py-2 lg:text-right">
        <DeleteComparison id={item.id} title={item.title} isSample={item.isSample} />
      </td>
    </tr>
  );
}

function SourcePair({ item }: { item: ComparisonItem }) {
  return (
    <ul className="mt-1 text-sm text-soft">
      {item.sources.map((source, position) => (
        // A source has no id of its own here; its position is what names it.
        <li key={position === 0 ? "a" : "b"} className="flex items-baseline gap-2">
          <span className="font-medium">{position === 0 ? "A" : "B"}</span>
          <LangChip lang={source.lang} />
          <span lang={source.lang} className="min-w-0 truncate">
            {[source.publisher, source.title].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Result({ item }: { item: ComparisonItem }) {
  const t = useTranslations("list");
  const state = item.run?.state ?? "queued";
  if (state === "failed") return <span className="text-contradict">{t("failed")}</span>;
  const isEmpty = Object.values(item.groups).every((count) => count === 0);
  if (state === "cancelled" && isEmpty) return <span className="text-soft">{t("cancelled")}</span>;
  if (state !== "done" && isEmpty) return <span className="text-soft">{t("running")}</span>;
  if (isEmpty) return <span className="text-soft">{t("noLinks")}</span>;
  return <GroupCounts counts={item.groups} />;
}

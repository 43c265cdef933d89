import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { listComparisons } from "@/lib/server/comparisons";
import { listViews } from "@/lib/server/saved-views";
import { isUnderWay } from "@/lib/view/run-steps";
import { HomeList } from "./_components/home-list";
import { ListSkeleton } from "./_ui/list-skeleton";
import { OpenSample } from "./_ui/open-sample";
import { RefreshWhileRunning } from "./_ui/refresh-while-running";

/** The list of comparisons. */
export default async function ListPage() {
  const t = await getTranslations("list");
  return (
    <div className="mx-auto max-w-[90rem] px-4 py-6">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-lg font-semibold">{t("title")}</h1>
        <Link href="/comparisons/new" className="button button-main">
          {t("new")}
        </Link>
      </div>
      <Suspense fallback={<ListSkeleton />}>
        <Comparisons />
      </Suspense>
    </div>
  );
}

async function Comparisons() {
  const t = await getTranslations("list");
  const [items, views] = await Promise.all([listComparisons(), listViews()]);
  if (items.length === 0) {
    return (
      <div className="border-t border-line py-12">
        <p className="mb-4 max-w-prose text-soft">{t("empty")}</p>
        <OpenSample />
      </div>
    );
  }
  return (
    <>
      <RefreshWhileRunning isRunning={items.some(({ run }) => run !== null && isUnderWay(run))} />
      {items.every(({ isSample }) => isSample) ? <p className="mb-4 max-w-prose text-soft">{t("intro")}</p> : null}
      <HomeList items={items} views={views} />
    </>
  );
}

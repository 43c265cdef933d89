import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listComparisons } from "@/lib/server/comparisons";
import { ComparisonTable } from "./_ui/comparison-table";
import { RefreshWhileRunning } from "./_ui/refresh-while-running";

/** The list of comparisons. */
export default async function ListPage() {
  const t = await getTranslations("list");
  const items = await listComparisons();
  const isRunning = items.some(({ run }) => ["queued", "running", "writing"].includes(run?.state ?? ""));
  return (
    <div className="mx-auto max-w-[90rem] px-4 py-6">
      <RefreshWhileRunning isRunning={isRunning} />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-lg font-semibold">{t("title")}</h1>
        {items.length > 0 ? <NewLink label={t("new")} /> : null}
      </div>
      {items.length === 0 ? (
        <div className="border-t border-line py-12">
          <p className="mb-4 max-w-prose text-soft">{t("empty")}</p>
          <NewLink label={t("new")} />
        </div>
      ) : (
        <ComparisonTable items={items} />
      )}
    </div>
  );
}

function NewLink({ label }: { label: string }) {
  return (
    <Link href="/comparisons/new" className="button button-main">
      {label}
    </Link>
  );
}

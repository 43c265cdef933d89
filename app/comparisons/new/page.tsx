import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listTemplates } from "@/lib/server/templates";
import { NewComparison } from "./_components/new-comparison";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("create"))("title") };
}

/** Two texts in. */
export default async function NewComparisonPage() {
  const t = await getTranslations("create");
  return (
    <div className="mx-auto max-w-7xl px-4 py-6">
      <h1 className="mb-1 text-lg font-semibold">{t("title")}</h1>
      <p className="mb-5 max-w-prose text-sm text-soft">{t("intro")}</p>
      <NewComparison templates={await listTemplates()} />
    </div>
  );
}

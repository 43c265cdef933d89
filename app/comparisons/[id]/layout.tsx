import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type ReactNode, Suspense } from "react";
import { DeskSettingsGate } from "@/app/_ui/desk-settings";
import { findDeleted, loadDesk, toSentDesk } from "@/lib/server/comparisons";
import { loadDeskSettings } from "@/lib/server/desk-settings";
import { ComparisonHeader } from "./_components/comparison-header";
import { ComparisonProvider } from "./_components/comparison-provider";
import { DeletedComparison } from "./_components/deleted-comparison";
import { DeskSkeleton } from "./_components/desk-skeleton";
import { RunGate } from "./_components/run-gate";
import { RunProvider } from "./_components/run-provider";
import { titleOf } from "./view-head";

interface Props {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await titleOf((await params).id);
  return { title: title ?? (await getTranslations("errors"))("notFound") };
}

/** Loads a comparison once for its rows and its documents, which share what a person has just done. */
export default async function ComparisonLayout({ params, children }: Props) {
  const { id } = await params;
  const title = await titleOf(id);
  if (title === null) {
    const gone = await findDeleted(id);
    if (gone === null) notFound();
    return <DeletedComparison gone={gone} />;
  }
  return (
    <Suspense fallback={<DeskSkeleton title={title} />}>
      <LoadedDesk id={id}>{children}</LoadedDesk>
    </Suspense>
  );
}

async function LoadedDesk({ id, children }: { id: string; children: ReactNode }) {
  const view = await loadDesk(id);
  if (!view) notFound();
  return (
    <DeskSettingsGate settings={await loadDeskSettings()}>
      <ComparisonProvider sent={toSentDesk(view)}>
        <RunProvider>
          <ComparisonHeader />
          <RunGate>{children}</RunGate>
        </RunProvider>
      </ComparisonProvider>
    </DeskSettingsGate>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { loadDesk } from "@/lib/server/comparisons";
import { ComparisonHeader } from "./_components/comparison-header";
import { ComparisonProvider } from "./_components/comparison-provider";
import { RunGate } from "./_components/run-gate";
import { RunProvider } from "./_components/run-provider";

/** Once for the page and its title. */
const load = cache(loadDesk);

interface Props {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await load((await params).id);
  return { title: view?.title ?? (await getTranslations("errors"))("notFound") };
}

/** Loads a comparison once for its rows and its documents, which share what a person has just done. */
export default async function ComparisonLayout({ params, children }: Props) {
  const view = await load((await params).id);
  if (!view) notFound();
  return (
    <ComparisonProvider view={view}>
      <RunProvider>
        <ComparisonHeader />
        <RunGate>{children}</RunGate>
      </RunProvider>
    </ComparisonProvider>
  );
}

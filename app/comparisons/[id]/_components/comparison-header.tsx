"use client";

import { Pencil } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LangChip } from "@/app/_ui/lang-chip";
import type { Source } from "@/lib/model/source";
import { addressKeepingFilter } from "@/lib/view/addresses";
import { isBroken } from "@/lib/view/run-steps";
import { showMoment } from "@/lib/view/typed-date";
import { CiteSource } from "./cite-source";
import { useDesk } from "./comparison-provider";
import { ComparisonTitle } from "./comparison-title";
import { CorrectText } from "./correct-text";
import { DeskKeys } from "./desk-keys";
import { ExportMenu } from "./export-menu";
import { GuidanceButton } from "./guidance-button";
import { RerunButton } from "./rerun-button";
import { useRun } from "./run-provider";
import { SaveNotice, SaveStateChip } from "./save-state";
import { UndoButtons } from "./undo-buttons";

export function ComparisonHeader() {
  const { view, report } = useDesk();
  const { run } = useRun();
  return (
    <div className="border-b border-line">
      <SaveNotice />
      <DeskKeys />
      <div className="mx-auto max-w-[120rem] px-4 pt-4">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <ComparisonTitle />
          <div className="flex flex-wrap items-center gap-2 max-sm:gap-x-0.5 max-sm:[&_.button]:px-1.5">
            <SaveStateChip />
            <UndoButtons />
            {report ? <GuidanceButton /> : null}
            {report && !view.isByHand && !isBroken(run) ? <RerunButton /> : null}
            {report && !view.isByHand ? <ExportMenu /> : null}
          </div>
        </div>
        <ul className="mt-1 flex flex-wrap gap-x-8 gap-y-0.5 text-sm text-soft">
          {view.sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
        <Views id={view.id} />
      </div>
    </div>
  );
}

function SourceLine({ source }: { source: Source }) {
  const t = useTranslations("app");
  const tCorrect = useTranslations("correct");
  const tSource = useTranslations("source");
  const [open, setOpen] = useState<"text" | "citation" | null>(null);
  const close = () => setOpen(null);
  return (
    <li className="flex min-w-0 flex-wrap items-baseline gap-x-2">
      <span className="font-semibold text-ink">{source.id === "a" ? "A" : "B"}</span>
      <LangChip lang={source.lang} />
      <span lang={source.lang} className="min-w-0 max-w-fit flex-1 basis-32 [overflow-wrap:anywhere]">
        {[source.publisher, source.title].filter(Boolean).join(" · ")}
      </span>
      <span className="number whitespace-nowrap">
        {source.publishedAt ? showMoment(source.publishedAt) : t("undated")}
      </span>
      <button
        type="button"
        className="-my-1 inline-flex min-h-6 min-w-6 shrink-0 items-center justify-center self-center hover:text-ink print:hidden"
        aria-label={tCorrect("open", { side: source.id.toUpperCase() })}
        title={tCorrect("open", { side: source.id.toUpperCase() })}
        onClick={() => setOpen("text")}
      >
        <Pencil aria-hidden="true" className="size-3.5" />
      </button>
      <button
        type="button"
        className="quiet-link -my-1 min-h-6 shrink-0 self-center print:hidden"
        aria-label={tSource("open", { side: source.id.toUpperCase() })}
        onClick={() => setOpen("citation")}
      >
        {tSource("about")}
      </button>
      {open === "text" ? <CorrectText source={source} onClose={close} /> : null}
      {open === "citation" ? <CiteSource source={source} onClose={close} /> : null}
    </li>
  );
}

function Views({ id }: { id: string }) {
  const t = useTranslations("workspace");
  const path = usePathname();
  const from = { path, query: useSearchParams() };
  const base = `/comparisons/${id}`;
  const views = [
    { href: addressKeepingFilter(id, "", from), label: t("rows") },
    { href: `${base}/documents`, label: t("documents") },
    { href: `${base}/numbers`, label: t("numbers") },
    { href: `${base}/notes`, label: t("notesView") },
    { href: addressKeepingFilter(id, "report", from), label: t("report") },
    { href: `${base}/progress`, label: t("progressView") },
  ];
  return (
    <nav aria-label={t("views")} className="mt-3 flex flex-wrap gap-x-6">
      {views.map(({ href, label }) => {
        const isHere = path === href.split("?")[0];
        return (
          <Link
            key={label}
            href={href}
            aria-current={isHere ? "page" : undefined}
            className={`-mb-px border-b-2 px-1 pb-2 text-sm ${isHere ? "border-ink font-medium" : "border-transparent text-soft hover:text-ink"}`}
          >
            {label}
          </Link>
        );
      })}
    </nav>
  );
}

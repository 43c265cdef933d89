"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { useIsClient } from "@/app/_ui/use-is-client";
import { useMedia } from "@/app/_ui/use-media";
import type { Group } from "@/lib/model/relation";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import { linkQuery } from "@/lib/view/addresses";
import { notesOnPassages } from "@/lib/view/notes";
import { buildSheet, listRows } from "@/lib/view/rows";
import { JoinedTexts } from "../documents/_components/joined-texts";
import { useDesk } from "./comparison-provider";
import { DocumentLegend } from "./document-legend";
import { DocumentText } from "./document-text";
import { FindPassage } from "./find-passage";
import { LinkBar } from "./link-bar";
import { PASSAGE_NOTES, PassageNotes } from "./passage-notes";
import { claimMark, scrollToMark } from "./scroll-to-mark";
import { useAddress } from "./use-address";

/** Both texts side by side, or one at a time where there is no room, with every claim marked. */
export function Documents() {
  const { report } = useDesk();
  return report ? <BothTexts report={report} /> : null;
}

function BothTexts({ report }: { report: ReviewedReport }) {
  const t = useTranslations("documents");
  const params = useSearchParams();
  const isNarrow = useMedia("(max-width: 47.99rem)", false);
  const isClient = useIsClient();
  const write = useAddress();
  const [selected, setSelected] = useState<string | null>(params.get("link"));
  const [side, setSide] = useState<SourceId>(params.get("claim")?.startsWith("b") ? "b" : "a");
  const [hidden, setHidden] = useState<readonly Group[]>([]);
  const [note, setNote] = useState<string | null>(params.get("note"));
  const rows = useMemo(() => listRows(buildSheet(report)), [report]);
  const row = rows.find((candidate) => candidate.key === selected) ?? null;
  const asked = params.get("claim");
  const { texts } = useDesk();
  const notes = (["a", "b"] as const).flatMap((id) => notesOnPassages(report.human.annotations, id, texts[id])).length;

  // What the address asks for is brought into sight once, when the page opens.
  useEffect(() => {
    const first = rows.find((candidate) => candidate.key === params.get("link"));
    if (!first) return;
    const claim = report.claims.find((candidate) => candidate.id === asked);
    if (claim) setSide(claim.source);
    requestAnimationFrame(() => {
      for (const id of [...first.link.a, ...first.link.b]) scrollToMark(claimMark(id), "auto");
    });
  }, [rows, params, report.claims, asked]);

  function pick(key: string, from: SourceId) {
    setSelected(key);
    write(linkQuery(key));
    const link = rows.find((candidate) => candidate.key === key)?.link;
    const other: SourceId = from === "a" ? "b" : "a";
    const partner = link?.decidedOn[other] ?? link?.[other][0];
    if (partner && !isNarrow) scrollToMark(claimMark(partner), "smooth");
  }

  /** A band belongs to no side: both of its ends come to the middle. */
  function pickBand(key: string) {
    setSelected(key);
    write(linkQuery(key));
    const link = rows.find((candidate) => candidate.key === key)?.link;
    for (const end of ["a", "b"] as const) {
      const claim = link?.decidedOn[end] ?? link?.[end][0];
      if (claim) scrollToMark(claimMark(claim), "smooth");
    }
  }

  function showPartner() {
    const other: SourceId = side === "a" ? "b" : "a";
    setSide(other);
    const partner = row?.link[other][0];
    if (partner) requestAnimationFrame(() => scrollToMark(claimMark(partner), "auto"));
  }

  const text = (id: SourceId) => (
    <DocumentText
      key={id}
      report={report}
      side={id}
      selected={selected}
      hidden={hidden}
      note={note}
      onPick={pick}
      onNote={setNote}
    />
  );
  return (
    <div className="mx-auto max-w-[100rem] px-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <DocumentLegend hidden={hidden} onChange={setHidden} />
        <div className="ml-auto flex items-center gap-3">
          {notes > 0 ? (
            <a href={`#${PASSAGE_NOTES}`} className="quiet-link inline-flex min-h-6 items-center text-sm">
              {t("notesBelow", { count: notes })}
            </a>
          ) : null}
          <span className="label hidden sm:inline">{t("select")}</span>
          <FindPassage />
        </div>
      </div>
      {!isClient ? (
        // Only the browser knows how much room there is; until then the style sheet decides.
        <div className="two-columns-static border-t border-line md:mt-9 md:grid md:grid-cols-2">
          {text("a")}
          {text("b")}
        </div>
      ) : isNarrow ? (
        <>
          <SideTabs side={side} onChange={setSide} />
          {text(side)}
        </>
      ) : (
        <JoinedTexts
          report={report}
          rows={rows}
          hidden={hidden}
          selected={selected}
          onPick={pickBand}
          left={text("a")}
          right={text("b")}
        />
      )}
      <PassageNotes report={report} note={note} onShow={setNote} onSide={setSide} />
      <LinkBar row={row} isNarrow={isNarrow} onPartner={showPartner} onClose={() => setSelected(null)} />
    </div>
  );
}

function SideTabs({ side, onChange }: { side: SourceId; onChange: (side: SourceId) => void }) {
  const t = useTranslations();
  return (
    <fieldset className="sticky top-0 z-10 flex border-y border-line bg-paper">
      <legend className="sr-only">{t("documents.tabs")}</legend>
      {(["a", "b"] as const).map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={side === id}
          onClick={() => onChange(id)}
          className={`min-h-10 flex-1 text-sm ${side === id ? "bg-select font-semibold" : "text-soft"}`}
        >
          {id === "a" ? t("app.sourceA") : t("app.sourceB")}
        </button>
      ))}
    </fieldset>
  );
}

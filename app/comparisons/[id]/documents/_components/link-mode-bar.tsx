"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Claim } from "@/lib/model/claim";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { SIDES, type SourceId } from "@/lib/model/source";
import { endOfClaim, type LinkEnd, listEnds, openSide, rowOfBoth } from "@/lib/view/link-mode";
import type { Partner } from "@/lib/view/partners";
import { useDesk } from "../../_components/comparison-provider";
import { PartnerSignals } from "../../_components/partner-signals";
import { QuoteText } from "../../_components/quote-text";
import { useLiftToasts } from "../../_components/use-lift-toasts";
import { RelationForm } from "./relation-form";
import type { LinkMode } from "./use-link-mode";

/** The link that is being drawn: its two ends, what comes near where one is wanting, and the relation once both are there. */
export function LinkModeBar(props: {
  report: ReviewedReport;
  mode: LinkMode;
  isNarrow: boolean;
  /** Shows the text of a side, where one is shown at a time. */
  onSide: (side: SourceId) => void;
  onDone: (key: string) => void;
}) {
  const { report, mode, isNarrow } = props;
  const t = useTranslations("documents");
  const tApp = useTranslations("app");
  const { texts } = useDesk();
  const bar = useRef<HTMLElement>(null);
  const { draft } = mode;
  const isOn = draft !== null;
  useLiftToasts(bar, isOn);
  // The bar was asked for: it is read out, and Tab goes on inside it.
  useEffect(() => {
    if (isOn) bar.current?.focus({ preventScroll: true });
  }, [isOn]);
  const partners = useMemo(() => (draft ? listEnds(report, draft, texts) : []), [report, draft, texts]);
  if (!draft) return null;
  const open = openSide(draft);
  const row = rowOfBoth(report, draft);
  const hasOne = draft.a !== null || draft.b !== null;
  return (
    <section
      ref={bar}
      tabIndex={-1}
      data-pane="link"
      aria-label={t("linkTitle")}
      className="float sticky bottom-3 z-20 mx-auto px-4 py-2.5 outline-none"
    >
      <div className="mb-1 flex items-center justify-between gap-3">
        <h2 className="text-sm font-semibold">{t("linkTitle")}</h2>
        <button type="button" className="button button-quiet -mr-2" onClick={mode.leave}>
          {tApp("cancel")} <kbd className="font-sans text-xs text-soft">Esc</kbd>
        </button>
      </div>
      <div className="gap-x-6 md:grid md:grid-cols-2">
        {SIDES.map((side) => (
          <div key={side} className="min-w-0 border-t border-line">
            <End side={side} end={draft[side]} isNarrow={isNarrow} onDrop={mode.drop} onSide={props.onSide} />
            {open === side && hasOne ? (
              <Nearest side={side} partners={partners} onPick={(claim) => mode.put(endOfClaim(claim))} />
            ) : null}
          </div>
        ))}
      </div>
      {open ? null : row ? (
        <p className="mt-2 flex flex-wrap items-center gap-3 text-sm">
          {t("linkHasRow")}
          <button type="button" className="button" onClick={() => props.onDone(row.id)}>
            {t("linkShowRow")}
          </button>
        </p>
      ) : (
        <RelationForm mode={mode} onDone={props.onDone} />
      )}
    </section>
  );
}

/** The claims that come nearest to the end that was picked, under the end that is wanting. */
function Nearest(props: { side: SourceId; partners: readonly Partner[]; onPick: (claim: Claim) => void }) {
  const t = useTranslations("documents");
  const { side, partners } = props;
  return (
    <>
      <p className="label">{t(partners.length > 0 ? "linkNear" : "linkNoneNear", { side: side.toUpperCase() })}</p>
      <ul className="max-h-32 overflow-y-auto">
        {partners.map((partner) => (
          <li key={partner.claim.id} className="border-t border-line">
            <button
              type="button"
              className="block w-full px-1 py-1 text-left text-sm hover:bg-select"
              onClick={() => props.onPick(partner.claim)}
            >
              <Words side={side}>
                <QuoteText claim={partner.claim} />
              </Words>
              <PartnerSignals partner={partner} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Words({ side, children }: { side: SourceId; children: ReactNode }) {
  const { langs } = useDesk();
  return (
    <q lang={langs[side]} className="words line-clamp-2 [quotes:none]">
      {children}
    </q>
  );
}

function End(props: {
  side: SourceId;
  end: LinkEnd | null;
  isNarrow: boolean;
  onDrop: (end: LinkEnd) => void;
  onSide: (side: SourceId) => void;
}) {
  const t = useTranslations("documents");
  const { texts } = useDesk();
  const { side, end } = props;
  const name = side.toUpperCase();
  return (
    <div className="flex items-baseline gap-2 py-1 text-sm">
      <span className="text-xs font-semibold text-soft">{name}</span>
      <div className="min-w-0 flex-1">
        {end ? (
          <>
            <Words side={side}>{texts[side].slice(end.start, end.end)}</Words>
            {end.claim === null ? <span className="label">{t("linkWords")}</span> : null}
          </>
        ) : (
          <span className="text-soft">{t("linkPick", { side: name })}</span>
        )}
      </div>
      {end ? (
        <button type="button" className="quiet-link min-h-6 text-xs" onClick={() => props.onDrop(end)}>
          {t("linkDrop")}
          <span className="sr-only"> {name}</span>
        </button>
      ) : props.isNarrow ? (
        <button type="button" className="quiet-link min-h-6 text-xs" onClick={() => props.onSide(side)}>
          {t("linkShow", { side: name })}
        </button>
      ) : null}
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { Sheet } from "@/app/_ui/sheet";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { shorten } from "@/lib/text/shorten";
import { searchOther, sentenceAround } from "@/lib/view/search-other";
import { useDesk } from "../../_components/comparison-provider";
import { MarkedText, QuoteText } from "../../_components/quote-text";
import { VoiceLine } from "../../_components/voice-line";

/** Longest beginning of the words in the title, in code points. */
const TITLE_LENGTH = 30;

/** Where the other text may speak of the selected words; choosing a place shows it there. */
export function OtherSide(props: {
  report: ReviewedReport;
  asked: { side: SourceId; span: Span };
  onShow: (side: SourceId, span: Span) => void;
  onClose: () => void;
}) {
  const t = useTranslations("documents");
  const { texts, langs } = useDesk();
  const { report, asked } = props;
  const found = useMemo(() => searchOther(report, texts, asked.side, asked.span), [report, texts, asked]);
  const { side } = found;
  const name = side.toUpperCase();
  const quote = shorten(texts[asked.side].slice(asked.span.start, asked.span.end), TITLE_LENGTH);
  return (
    <Sheet title={t("searchTitle", { quote, side: name })} open onClose={props.onClose}>
      <h3 className="label">{t("searchSame")}</h3>
      {found.same.length === 0 ? <p className="mb-3 text-sm text-soft">{t("findNone", { side: name })}</p> : null}
      <ul className="mb-3">
        {found.same.map((span) => (
          <Entry key={span.start} lang={langs[side]} onPick={() => props.onShow(side, span)}>
            <MarkedText
              text={texts[side]}
              range={sentenceAround(report, texts, side, span)}
              marks={[span]}
              className="span-place"
            />
          </Entry>
        ))}
      </ul>
      <h3 className="label">{t("searchNear")}</h3>
      {found.near.length === 0 ? <p className="text-sm text-soft">{t("searchNoneNear", { side: name })}</p> : null}
      <ul>
        {found.near.map((claim) => (
          <Entry
            key={claim.id}
            lang={langs[side]}
            above={<VoiceLine claim={claim} />}
            onPick={() => props.onShow(side, claim)}
          >
            <QuoteText claim={claim} />
          </Entry>
        ))}
      </ul>
    </Sheet>
  );
}

function Entry(props: { lang: string; above?: ReactNode; children: ReactNode; onPick: () => void }) {
  return (
    <li className="border-t border-line">
      <button type="button" className="block w-full px-1 py-2 text-left hover:bg-select" onClick={props.onPick}>
        {props.above}
        <span lang={props.lang} className="words block">
          {props.children}
        </span>
      </button>
    </li>
  );
}

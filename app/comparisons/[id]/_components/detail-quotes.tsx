"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { Claim } from "@/lib/model/claim";
import { addressOfRow } from "@/lib/view/addresses";
import { contextOf } from "@/lib/view/context";
import { notesOnClaim } from "@/lib/view/notes";
import { nameOfSide, type Row } from "@/lib/view/rows";
import { otherLang } from "@/lib/view/translations";
import { ClaimTranslation } from "./claim-translation";
import { useDesk } from "./comparison-provider";
import { NoteThread } from "./note-thread";
import { MarkedText } from "./quote-text";
import { useRowActions } from "./row-actions";
import { SelectionBar } from "./selection-bar";
import type { TranslateWish } from "./use-wish";
import { VoiceLine } from "./voice-line";

/** Both sides' claims in the sentences they stand in. */
export function DetailQuotes({
  row,
  wish,
  onWishDone,
}: {
  row: Row;
  wish: TranslateWish | null;
  onWishDone: () => void;
}) {
  return (
    <div className="border-b border-line">
      {(["a", "b"] as const).map((side) =>
        row[side].map((claim) => (
          <QuoteBlock
            key={claim.id}
            side={side}
            claim={claim}
            row={row}
            wish={wish?.claim === claim.id ? wish : null}
            onWishDone={onWishDone}
          />
        )),
      )}
    </div>
  );
}

function QuoteBlock(props: {
  side: "a" | "b";
  claim: Claim;
  row: Row;
  wish: TranslateWish | null;
  onWishDone: () => void;
}) {
  const { side, claim, row } = props;
  const t = useTranslations();
  const { view, report, texts, langs } = useDesk();
  const range = contextOf(claim, report?.coverage ?? []);
  const label = nameOfSide(row, side);
  const source = claim.source;
  const root = useRef<HTMLQuoteElement>(null);
  const actions = useRowActions();
  return (
    <section className="px-4 py-3 not-first:border-t not-first:border-line">
      <div className="mb-1 flex flex-wrap items-baseline gap-x-2">
        <div className="flex min-w-0 flex-1 basis-32 items-baseline gap-2">
          <h3 className="text-sm font-semibold">{label}</h3>
          <VoiceLine claim={claim} />
        </div>
        {actions && row.inside === null ? (
          <button
            type="button"
            className="quiet-link min-h-6 text-xs whitespace-nowrap"
            onClick={() => actions.ask({ kind: "match", row, claim })}
          >
            {t("rowActions.relink")}
            <span className="sr-only"> {label}</span>
          </button>
        ) : null}
        <Link
          href={`${addressOfRow(view.id, row.key, "documents")}&claim=${encodeURIComponent(claim.id)}`}
          className="quiet-link inline-flex min-h-6 items-center text-xs whitespace-nowrap"
        >
          {t("detail.openText")}
          <span className="sr-only"> {label}</span>
        </Link>
      </div>
      <blockquote ref={root} lang={langs[source]} data-source={source} className="words">
        <MarkedText text={texts[source]} range={range} marks={[claim]} className={`span-${row.link.group}`} />
      </blockquote>
      <SelectionBar root={root} side={source} text={texts[source]} />
      <Carried claim={claim} text={texts[source]} lang={langs[source]} />
      <div className="flex flex-wrap gap-x-4 [&>*:has(form,ul)]:w-full">
        <ClaimTranslation
          claim={claim}
          other={otherLang(row, side, langs)}
          side={label}
          wish={props.wish}
          onWishDone={props.onWishDone}
        />
        <NoteThread
          notes={notesOnClaim(report?.human.annotations ?? [], claim.id)}
          target={{ kind: "claim", claimKey: claim.id }}
          label={t("notes.onClaim", { side: label })}
          writeLabel={t("notes.writeOn", { side: label })}
        />
      </div>
    </section>
  );
}

/** What the claim takes from elsewhere in its source, shown as carried over. */
function Carried({ claim, text, lang }: { claim: Claim; text: string; lang: string }) {
  const t = useTranslations("detail");
  const outside = claim.context.filter((span) => span.end <= claim.start || span.start >= claim.end);
  if (outside.length === 0) return null;
  return (
    <p className="label mt-1">
      {t("carried")}:{" "}
      {outside.map((span, order) => (
        <span key={`${span.start}-${span.role}`}>
          {order > 0 ? " · " : ""}
          {t(`carried_${span.role}`)} <span lang={lang}>{text.slice(span.start, span.end)}</span>
        </span>
      ))}
    </p>
  );
}

"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import { addressOfRow } from "@/lib/view/addresses";
import { decidingClaim } from "@/lib/view/decisive";
import { isReviewed } from "@/lib/view/filter";
import { nameOfSide, type Row } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { DifferenceWords } from "./difference-words";
import { TopicLabel } from "./topic-label";
import { TranslationOnDemand } from "./translation-line";
import { useLiftToasts } from "./use-lift-toasts";

/** The link that was clicked in a text: its relation and difference, and the way to its row. */
export function LinkBar(props: {
  row: Row | null;
  /** The links that lie where it was chosen. */
  here: readonly string[];
  /** Asks for the list of them, beside the button. */
  onHere: (button: HTMLElement) => void;
  isNarrow: boolean;
  onPartner: () => void;
  onClose: () => void;
}) {
  const t = useTranslations();
  const { view } = useDesk();
  const { row, here } = props;
  const bar = useRef<HTMLElement>(null);
  useLiftToasts(bar, row !== null);
  if (!row) return null;
  return (
    <section
      ref={bar}
      data-pane="link"
      aria-label={t("detail.title")}
      className="float sticky bottom-3 z-20 mx-auto flex max-w-3xl flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5"
    >
      <div className="min-w-0 grow basis-56" role="status">
        <p className="flex flex-wrap items-center gap-x-2 text-sm font-medium">
          <GroupIcon group={row.link.group} filled={isReviewed(row)} />
          {row.isBeingJudged ? t("labels.beingJudged") : t(`labels.relations.${row.link.relation}`)}
          <TopicLabel className="font-normal text-soft" label={row.topic.label} />
        </p>
        <DifferenceWords row={row} />
        {(["a", "b"] as const).map((side) => {
          const translation = decidingClaim(row.link, side, row[side])?.translation;
          return translation ? (
            <TranslationOnDemand key={side} translation={translation} name={nameOfSide(row, side)} />
          ) : null;
        })}
      </div>
      <div className="flex flex-wrap gap-2">
        {here.length > 1 ? (
          <button type="button" className="button" onClick={(event) => props.onHere(event.currentTarget)}>
            {t("documents.here", { at: here.indexOf(row.key) + 1, all: here.length })}
            <ChevronDown aria-hidden="true" className="size-4" />
          </button>
        ) : null}
        {props.isNarrow ? (
          <button type="button" className="button" onClick={props.onPartner}>
            {t("documents.partner")}
          </button>
        ) : null}
        <Link href={addressOfRow(view.id, row.key)} className="button button-main">
          {t("documents.row")}
        </Link>
        <button type="button" className="button button-quiet" onClick={props.onClose}>
          {t("app.close")}
        </button>
      </div>
    </section>
  );
}

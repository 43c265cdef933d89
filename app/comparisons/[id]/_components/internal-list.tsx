"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Claim } from "@/lib/model/claim";
import { PASSAGE_NAMES } from "@/lib/model/finding";
import type { InternalRow } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { QuoteText } from "./quote-text";
import { useFindingText } from "./use-finding-text";
import { VoiceLine } from "./voice-line";

const FIRST_FEW = 5;

/**
 * Each source against itself, apart from what the two say of each other.
 * @param showAll true while a filter is set: then nothing is held back.
 */
export function InternalList({ rows, showAll }: { rows: readonly InternalRow[]; showAll: boolean }) {
  const t = useTranslations("workspace");
  const [open, setOpen] = useState(false);
  const shown = open || showAll ? rows : rows.slice(0, FIRST_FEW);
  return (
    <section id="internal" className="pt-10" aria-labelledby="internal-title">
      <div className="flex flex-wrap items-center gap-2 px-3 pb-2">
        <h2 id="internal-title" className="text-base font-semibold">
          {t("internal")}
        </h2>
        <span className="text-sm text-soft">{rows.length === 0 ? t("internalEmpty") : t("internalHint")}</span>
      </div>
      <ul>
        {shown.map((row) => (
          <Line key={row.key} row={row} />
        ))}
      </ul>
      {rows.length > FIRST_FEW && !showAll ? (
        <div className="border-t border-line py-2">
          <button type="button" className="button button-quiet" onClick={() => setOpen(!open)}>
            {open ? t("showFewer") : t("showAll", { count: rows.length })}
          </button>
        </div>
      ) : null}
    </section>
  );
}

function Line({ row }: { row: InternalRow }) {
  const t = useTranslations("labels");
  const { link } = row;
  const say = useFindingText(link.source);
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-line px-3 py-2.5 sm:grid-cols-2 lg:grid-cols-[9.5rem_1fr_1fr]">
      <div className="text-sm sm:col-span-2 lg:col-span-1">
        <span className="flex items-start gap-1.5 font-medium">
          <span className="mt-0.5">
            <GroupIcon group={link.group} />
          </span>
          <span>
            {t(`sides.${link.source}`)} · {t(`relations.${link.relation}`)}
          </span>
        </span>
        <span className="text-xs text-soft">{link.kinds.map((kind) => t(`kinds.${kind}`)).join(" · ")}</span>
      </div>
      <Quotes side={link.source} claims={row.x} mark={PASSAGE_NAMES.A} />
      <Quotes side={link.source} claims={row.y} mark={PASSAGE_NAMES.B} />
      <p className="text-sm text-soft sm:col-span-2 lg:col-start-2">{link.findings.slice(0, 1).map(say).join(" ")}</p>
    </li>
  );
}

function Quotes({ side, claims, mark }: { side: "a" | "b"; claims: readonly Claim[]; mark: string }) {
  const { langs } = useDesk();
  return (
    <div className="min-w-0">
      <span className="text-xs text-soft">{mark}</span>
      {claims.map((claim) => (
        <div key={claim.id}>
          <VoiceLine claim={claim} />
          <q lang={langs[side]} className="words block text-base [quotes:none]">
            <QuoteText claim={claim} />
          </q>
        </div>
      ))}
    </div>
  );
}

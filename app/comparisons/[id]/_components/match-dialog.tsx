"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ulid } from "ulid";
import { Sheet } from "@/app/_ui/sheet";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import type { Claim } from "@/lib/model/claim";
import { listPartners } from "@/lib/view/partners";
import { markUnmentioned, relinkClaim, silentSide } from "@/lib/view/row-steps";
import type { Row } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { PartnerSignals } from "./partner-signals";
import { QuoteText } from "./quote-text";
import { useRowActions } from "./row-actions";
import { useSeen } from "./use-seen";
import { VoiceLine } from "./voice-line";

/** Beside which claim of the other text a claim belongs: ranked, each with what the two have in common, nothing decided. */
export function MatchDialog({ row, claim, onClose }: { row: Row; claim: Claim; onClose: () => void }) {
  const t = useTranslations("rowActions");
  const { report, langs } = useDesk();
  const actions = useRowActions();
  const seenOf = useSeen();
  const partners = useMemo(() => (report ? listPartners(report, claim, row.link) : []), [report, claim, row]);
  const silent = silentSide(row.link);
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <Sheet title={silent ? t("matchTitle") : t("relinkTitle")} open onClose={onClose}>
      <p className="text-xs font-semibold text-soft">{claim.source.toUpperCase()}</p>
      <q lang={langs[claim.source]} className="words mb-3 block [quotes:none]">
        <QuoteText claim={claim} />
      </q>
      <p className="mb-1 text-sm text-soft">{partners.length > 0 ? t("matchHint") : t("matchNone")}</p>
      <ol>
        {partners.map((partner, order) => (
          <li key={partner.claim.id} className="border-t border-line">
            <button
              ref={order === 0 ? first : undefined}
              type="button"
              className="block w-full px-1 py-2 text-left hover:bg-select"
              onClick={() => actions?.perform(relinkClaim(row.link, claim.id, partner.link, ulid), t("matched"))}
            >
              <VoiceLine claim={partner.claim} />
              <q lang={langs[partner.claim.source]} className="words block [quotes:none]">
                <QuoteText claim={partner.claim} />
              </q>
              <PartnerSignals partner={partner} />
            </button>
          </li>
        ))}
      </ol>
      {silent ? (
        <div className="mt-3 border-t border-line pt-3">
          <button
            type="button"
            className="button"
            onClick={() =>
              actions?.perform(
                markUnmentioned(row.link, seenOf(row.link), ulid),
                t("unmentionedDone", { side: silent.toUpperCase() }),
              )
            }
          >
            {t("unmentioned", { side: silent.toUpperCase() })}
          </button>
        </div>
      ) : null}
    </Sheet>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { TimeText } from "@/app/_ui/time-text";
import { detailOfEvent, historyOfLink, nameOfEvent } from "@/lib/view/link-history";
import { notesOnClaim, notesOnLink } from "@/lib/view/notes";
import { useDesk } from "./comparison-provider";
import { EventWords } from "./event-words";

/** Who did what to a link and the notes on it, newest first. */
export function HistoryList({ linkKey, claimKeys }: { linkKey: string; claimKeys: readonly string[] }) {
  const t = useTranslations();
  const { report } = useDesk();
  const notes = report?.human.annotations ?? [];
  const own = [...notesOnLink(notes, linkKey), ...claimKeys.flatMap((key) => notesOnClaim(notes, key))];
  const ids = own.map((note) => note.id);
  const events = historyOfLink(report?.human.events ?? [], linkKey, ids, claimKeys);
  if (events.length === 0) return <p className="text-sm text-soft">{t("detail.historyEmpty")}</p>;
  return (
    <ol className="space-y-1 text-sm">
      {events.map((event) => (
        <li key={event.id}>
          <TimeText at={event.at} className="label mr-2" />
          <span className="font-medium">{event.actor}</span> {t(`history.${nameOfEvent(event)}`)}
          <EventWords detail={detailOfEvent(event)} />
        </li>
      ))}
    </ol>
  );
}

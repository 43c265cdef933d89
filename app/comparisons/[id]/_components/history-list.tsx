"use client";

import { useTranslations } from "next-intl";
import { TimeText } from "@/app/_ui/time-text";
import type { EventRecord } from "@/lib/model/human";
import { detailOfEvent, historyOfLink } from "@/lib/view/link-history";
import { notesOnClaim, notesOnLink } from "@/lib/view/notes";
import { useDesk } from "./comparison-provider";

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
          <span className="font-medium">{event.actor}</span> {t(`history.${event.type.replace(".", "_")}`)}
          <EventWords event={event} />
        </li>
      ))}
    </ol>
  );
}

/** What was changed to what, and why, under the line that says who and when. */
function EventWords({ event }: { event: EventRecord }) {
  const t = useTranslations();
  const { slot, op, relation, reason } = detailOfEvent(event);
  const parts = [
    ...(op ? [t(`save.op_${op}`)] : []),
    ...(relation ? [t(`labels.relations.${relation}`)] : []),
    ...(slot
      ? [`${t(`labels.slots.${slot.name}`)}: ${put(slot.name, slot.before)} → ${put(slot.name, slot.after)}`]
      : []),
    ...(reason ? [reason] : []),
  ];
  if (parts.length === 0) return null;
  return <span className="block text-soft">{parts.join(" · ")}</span>;

  /** Where nothing is set the engine's reading holds. */
  function put(name: string, value: string | null): string {
    if (value === null) return t("history.asRead");
    return name === "status" ? t(`labels.statuses.${value}`) : value;
  }
}

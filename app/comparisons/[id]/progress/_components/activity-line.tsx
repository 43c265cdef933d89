"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { TimeText } from "@/app/_ui/time-text";
import { detectLang } from "@/lib/lang/detect";
import type { Activity } from "@/lib/view/activity";
import { useDesk } from "../../_components/comparison-provider";
import { EventWords } from "../../_components/event-words";

/** Who did what and when, what it was about, and the way there. */
export function ActivityLine({ line }: { line: Activity }) {
  const t = useTranslations("history");
  const { view, langs } = useDesk();
  const about = line.about.map(({ words, side }, at) => (
    <span
      key={side ?? "own"}
      lang={side ? langs[side] : (detectLang(words) ?? undefined)}
      className={side ? "words" : ""}
    >
      {at > 0 ? " / " : ""}
      {words}
    </span>
  ));
  return (
    <li className="border-b border-line py-2 text-sm">
      <p>
        <TimeText at={line.at} className="label mr-2" />
        <span className="font-medium">{line.actor}</span> {t(line.name)}
        {line.undoneName === null ? null : <span className="text-soft"> ({t(line.undoneName)})</span>}
      </p>
      <EventWords detail={line.detail} />
      {about.length === 0 ? null : line.way === null ? (
        <p className="line-clamp-2 text-soft">{about}</p>
      ) : (
        <Link href={`/comparisons/${view.id}${line.way}`} className="line-clamp-2 min-h-6 text-soft hover:underline">
          {about}
        </Link>
      )}
    </li>
  );
}

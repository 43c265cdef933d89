"use client";

import { useTranslations } from "next-intl";
import { TimeText } from "@/app/_ui/time-text";
import type { Tombstone as Stone } from "@/lib/view/tombstone";
import { useDesk } from "./comparison-provider";

/** In the place of what an address named and is gone: who took it away and when, what it was, and the way back. */
export function Tombstone({ stone }: { stone: Stone }) {
  const t = useTranslations("tombstone");
  const { langs, act, view } = useDesk();
  const { kind, how, actor, at, words, restore } = stone;
  async function bringBack() {
    if (restore?.type === "event.undo") await act("event.undo", { eventId: restore.eventId });
    if (restore?.type === "annotation.restore") await act("annotation.restore", { id: restore.id });
  }
  const run = view.run?.finishedAt ?? null;
  return (
    <section aria-labelledby="tombstone-title" className="border-l-2 border-edge py-1 pl-3">
      <h2 id="tombstone-title" className="text-base font-semibold">
        {t(`title_${kind}`)}
      </h2>
      <p className="text-sm">
        {actor === null ? t("notProposed") : t(`how_${how}`, { actor })}
        {(at ?? (actor === null ? run : null)) ? <TimeText at={at ?? run ?? ""} className="label ml-2" /> : null}
      </p>
      {words.map((one) => (
        <p key={`${one.side} ${one.words}`} className="mt-1 text-sm text-soft">
          {one.side ? <span className="mr-2 text-xs font-semibold">{one.side.toUpperCase()}</span> : null}
          <q lang={one.side ? langs[one.side] : undefined} className={one.side ? "words" : ""}>
            {one.words}
          </q>
        </p>
      ))}
      {restore ? (
        <button type="button" className="button mt-2" onClick={() => void bringBack()}>
          {t("restore")}
        </button>
      ) : null}
    </section>
  );
}

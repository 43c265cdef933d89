"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { saveDeskSettings } from "@/app/_client/api";
import { useRefresh } from "@/app/_ui/refresh";
import { usePutRefusal } from "@/app/_ui/use-put-refusal";
import type { DeskSettings } from "@/lib/model/desk-settings";
import { readTags } from "@/lib/view/note-list";
import { readLines } from "@/lib/view/settled-lines";
import { SettingsLine } from "./settings-line";

/** What holds for everybody at this desk: reasons and tags that are offered, and how long what is deleted is kept. */
export function DeskSettingsForm({ settings }: { settings: DeskSettings }) {
  const t = useTranslations();
  const refresh = useRefresh();
  const putRefusal = usePutRefusal();
  const [reasons, setReasons] = useState(settings.reasons.join("\n"));
  const [tags, setTags] = useState(settings.tags.join(", "));
  const [days, setDays] = useState(String(settings.daysKept));
  const [told, setTold] = useState<{ text: string; isFault: boolean } | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const next = {
      reasons: readLines(reasons),
      tags: readTags(tags),
      daysKept: Number(days),
      version: settings.version,
    };
    try {
      const done = await saveDeskSettings(next);
      const isStale = !done.ok && done.code === "stale_version";
      const text = done.ok ? t("settings.nameSaved") : isStale ? t("settings.deskStale") : putRefusal(done);
      setTold({ text, isFault: !done.ok });
      // What is typed stays: saved again, it is put over what is there by then.
      if (done.ok || isStale) refresh();
    } catch {
      setTold({ text: t("settings.deskFailed"), isFault: true });
    }
  }

  return (
    <section aria-labelledby="desk-title" className="mt-10">
      <h2 id="desk-title" className="mb-1 text-base font-semibold">
        {t("settings.desk")}
      </h2>
      <p className="mb-3 max-w-prose text-sm text-soft">{t("settings.deskHint")}</p>
      <form onSubmit={(event) => void submit(event)} onChange={() => setTold(null)}>
        <SettingsLine id="desk-reasons" label={t("settings.reasons")} hint={t("settings.reasonsHint")}>
          <textarea
            id="desk-reasons"
            rows={4}
            className="field"
            aria-describedby="desk-reasons-hint"
            value={reasons}
            onChange={(event) => setReasons(event.target.value)}
          />
        </SettingsLine>
        <SettingsLine id="desk-tags" label={t("settings.tags")} hint={t("settings.tagsHint")}>
          <input
            id="desk-tags"
            className="field"
            aria-describedby="desk-tags-hint"
            value={tags}
            onChange={(event) => setTags(event.target.value)}
          />
        </SettingsLine>
        <SettingsLine id="desk-days" label={t("settings.daysKept")} hint={t("settings.daysKeptHint")}>
          <input
            id="desk-days"
            type="number"
            min={1}
            max={3650}
            required
            className="field max-w-28"
            aria-describedby="desk-days-hint"
            value={days}
            onChange={(event) => setDays(event.target.value)}
          />
        </SettingsLine>
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="button">
            {t("settings.deskSave")}
          </button>
          <span
            role={told?.isFault ? "alert" : "status"}
            className={`text-sm ${told?.isFault ? "text-contradict" : "text-soft"}`}
          >
            {told?.text ?? ""}
          </span>
        </div>
      </form>
    </section>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { CitationFields } from "@/app/_ui/citation-fields";
import { Sheet } from "@/app/_ui/sheet";
import { type Citation, citationOf, type Source } from "@/lib/model/source";
import { localDate } from "@/lib/text/calendar";
import { checkCitation } from "@/lib/view/check-draft";
import { useDesk } from "./comparison-provider";

/** How a source is cited, to be read and corrected; the comparison stays as it is. */
export function CiteSource({ source, onClose }: { source: Source; onClose: () => void }) {
  const t = useTranslations();
  const { act, announce, undo } = useDesk();
  const [citation, setCitation] = useState<Citation>(() => citationOf(source));
  const problems = checkCitation(citation, localDate(new Date()));
  const isSame = JSON.stringify(citation) === JSON.stringify(citationOf(source));

  async function send(event: FormEvent) {
    event.preventDefault();
    if (problems.length > 0) return;
    if (isSame) return onClose();
    const step = await act("source.cite", { id: source.id, ...citation });
    if (step === null) return;
    onClose();
    announce(t("source.saved"), () => undo(step));
  }

  return (
    <Sheet title={t("source.title", { side: source.id.toUpperCase() })} open onClose={onClose} full>
      <form className="space-y-4 p-4" onSubmit={send} noValidate>
        <p className="text-sm text-soft">{t("source.hint")}</p>
        <CitationFields
          citation={citation}
          problems={problems}
          onChange={(patch) => setCitation((now) => ({ ...now, ...patch }))}
        />
        <Addresses source={source} />
        <div className="flex flex-wrap items-center gap-2">
          <button type="submit" className="button button-main" disabled={problems.length > 0}>
            {t("app.save")}
          </button>
          <button type="button" className="button button-quiet" onClick={onClose}>
            {t("app.cancel")}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** The pages themselves, in a tab of their own. */
function Addresses({ source }: { source: Source }) {
  const t = useTranslations("source");
  const given = [
    { label: t("openPage"), address: source.url },
    { label: t("openArchive"), address: source.archiveUrl },
  ].filter(({ address }) => address !== "");
  if (given.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {given.map(({ label, address }) => (
        <li key={label}>
          <a
            href={address}
            target="_blank"
            rel="noreferrer noopener"
            className="quiet-link inline-flex min-h-6 items-center"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/model/claim";
import { voiceOf } from "@/lib/view/speakers";
import { useDeskWords } from "./comparison-provider";

/** Who says a claim and how firmly: the parties to a conflict are speakers, not papers. */
export function VoiceLine({ claim }: { claim: Claim }) {
  const t = useTranslations();
  const { texts, langs, spell } = useDeskWords();
  const lang = langs[claim.source];
  const voice = voiceOf(claim, texts[claim.source], (name) => spell(name, claim.source));
  const isPlain = voice.status === "asserted" || voice.status === "done";
  return (
    <span className="label">
      {voice.name ? <span lang={lang}>{voice.name}</span> : t("workspace.author")}
      {isPlain ? null : <span className="font-medium text-ink"> · {t(`labels.statuses.${voice.status}`)}</span>}
      {voice.chain.length > 0 ? (
        <span lang={lang}> · {t("workspace.via", { name: voice.chain.join(" → ") })}</span>
      ) : null}
    </span>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { readNoteDraft, writeNoteDraft } from "@/app/_client/stored-note";
import { SaveOrCancel } from "@/app/_ui/save-or-cancel";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import type { Claim } from "@/lib/model/claim";
import type { Lang } from "@/lib/model/lang";
import { LONGEST_TRANSLATION } from "@/lib/model/translation";
import { chooseTarget, listTargets } from "@/lib/view/translations";
import { useDesk } from "./comparison-provider";

const draftPlace = ({ id }: Claim) => `translation.${id}`;

/** True where a translation of the claim was begun on this device and not sent. */
export function hasTranslationDraft(claim: Claim): boolean {
  return readNoteDraft(draftPlace(claim)) !== "";
}

/** A field for one translation. Ctrl+Enter saves; Esc closes and keeps what is typed, also over a reload; Cancel drops it. */
export function TranslationForm(props: {
  claim: Claim;
  other: Lang;
  side: string;
  onSend: (lang: Lang, text: string) => void;
  onClose: () => void;
}) {
  const { claim } = props;
  const t = useTranslations();
  const id = useId();
  const screen = useLocale() as Lang;
  const { langs } = useDesk();
  const quoteLang = langs[claim.source] as Lang;
  const targets = listTargets(quoteLang);
  const place = draftPlace(claim);
  const standing = claim.translation;
  const usual = standing?.lang ?? chooseTarget(quoteLang, screen, props.other);
  const [text, setText] = useState(() => readNoteDraft(place) || (standing?.text ?? ""));
  const [lang, setLang] = useState(() => targets.find((one) => one === readNoteDraft(`${place}.lang`)) ?? usual);
  const [missing, setMissing] = useState(false);
  const box = useFirstFocus<HTMLTextAreaElement>();

  function keep(typed: string, into: Lang) {
    const isNew = typed !== (standing?.text ?? "") || into !== usual;
    writeNoteDraft(place, isNew ? typed : "");
    writeNoteDraft(`${place}.lang`, isNew ? into : "");
  }
  function forget() {
    writeNoteDraft(place, "");
    writeNoteDraft(`${place}.lang`, "");
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const isMissing = text.trim() === "";
    setMissing(isMissing);
    if (isMissing) return box.current?.focus();
    forget();
    props.onSend(lang, text.trim());
  }

  return (
    <form
      onSubmit={submit}
      noValidate
      className="my-2 w-full"
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
        if (event.key !== "Escape") return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <div className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1">
        <label htmlFor={id} className="text-sm font-medium">
          {t("translation.field", { side: props.side })}
        </label>
        <label className="flex max-w-full items-center gap-1.5 text-sm">
          <span className="text-xs text-soft">{t("translation.lang")}</span>
          <select
            className="field w-auto"
            value={lang}
            onChange={(event) => {
              const into = targets.find((one) => one === event.target.value) ?? lang;
              setLang(into);
              keep(text, into);
            }}
          >
            {targets.map((one) => (
              <option key={one} value={one}>
                {t(`labels.langs.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <textarea
        ref={box}
        id={id}
        rows={3}
        maxLength={LONGEST_TRANSLATION}
        className="field"
        lang={lang}
        value={text}
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.target.value);
          setMissing(false);
          keep(event.target.value, lang);
        }}
      />
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <SaveOrCancel
          save={t("translation.save")}
          onCancel={() => {
            forget();
            props.onClose();
          }}
        />
        <span id={`${id}-hint`} className={missing ? "text-sm text-contradict" : "label"}>
          {t(missing ? "translation.needText" : "translation.hint")}
        </span>
      </div>
    </form>
  );
}

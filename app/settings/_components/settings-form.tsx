"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { areKeysOn, switchKeys } from "@/app/_client/stored-keys";
import { readName, writeName } from "@/app/_client/stored-name";
import { LanguageSelect } from "@/app/_ui/language-select";
import { ThemeSelect } from "@/app/_ui/theme-select";

export function SettingsForm() {
  const t = useTranslations();
  const [name, setName] = useState("");
  const [saved, setSaved] = useState(false);
  const [keys, setKeys] = useState(true);
  useEffect(() => {
    setName(readName());
    setKeys(areKeysOn());
  }, []);

  return (
    <div>
      <Line id="setting-name" label={t("settings.name")} hint={t("settings.nameHint")}>
        <form
          className="flex flex-wrap items-center gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            writeName(name);
            setSaved(true);
          }}
        >
          <input
            id="setting-name"
            className="field max-w-64"
            maxLength={100}
            autoComplete="name"
            aria-describedby="setting-name-hint"
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setSaved(false);
            }}
          />
          <button type="submit" className="button">
            {t("app.save")}
          </button>
          <span role="status" className="text-sm text-soft">
            {saved ? t("settings.nameSaved") : ""}
          </span>
        </form>
      </Line>
      <Line id="setting-language" label={t("app.language")}>
        <LanguageSelect id="setting-language" />
      </Line>
      <Line id="setting-theme" label={t("app.theme")}>
        <ThemeSelect id="setting-theme" />
      </Line>
      <Line id="setting-keys" label={t("settings.keys")} hint={t("settings.keysHint")}>
        <label className="inline-flex min-h-8 items-center gap-2 text-sm">
          <input
            id="setting-keys"
            type="checkbox"
            className="size-4 accent-ink"
            aria-describedby="setting-keys-hint"
            checked={keys}
            onChange={(event) => {
              switchKeys(event.target.checked);
              setKeys(event.target.checked);
            }}
          />
          {t("settings.keysOn")}
        </label>
      </Line>
    </div>
  );
}

function Line(props: { id: string; label: string; hint?: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-1 border-t border-line py-4 sm:grid-cols-[11rem_1fr]">
      <label htmlFor={props.id} className="text-sm leading-8 font-medium">
        {props.label}
      </label>
      <div className="min-w-0 [&>select]:border-edge">
        {props.children}
        {props.hint ? (
          <p id={`${props.id}-hint`} className="mt-1 text-sm text-soft">
            {props.hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

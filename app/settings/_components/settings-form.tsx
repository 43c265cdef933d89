"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { readName, writeName } from "@/app/_client/stored-name";
import { LanguageSelect } from "@/app/_ui/language-select";
import { usePreferences } from "@/app/_ui/preferences";
import { ThemeSelect } from "@/app/_ui/theme-select";
import { useAnnounce } from "@/app/_ui/toast";
import { COLOUR_SETS, HINTS, QUOTE_FONTS, SCROLL_MODES, SPACINGS, TEXT_SIZES } from "@/lib/view/preferences";
import { SettingsLine } from "./settings-line";

/** What holds in this browser: who works here, and how the desk looks and scrolls. */
export function SettingsForm() {
  const t = useTranslations();
  const announce = useAnnounce();
  const { preferences, change } = usePreferences();
  const [name, setName] = useState("");
  const [saved, setSaved] = useState(false);
  useEffect(() => setName(readName()), []);

  return (
    <div>
      <SettingsLine id="setting-name" label={t("settings.name")} hint={t("settings.nameHint")}>
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
      </SettingsLine>
      <SettingsLine id="setting-language" label={t("app.language")}>
        <LanguageSelect id="setting-language" />
      </SettingsLine>
      <SettingsLine id="setting-theme" label={t("app.theme")}>
        <ThemeSelect id="setting-theme" />
      </SettingsLine>
      <SettingsLine id="setting-text" label={t("settings.textSize")}>
        <Choice
          id="setting-text"
          values={TEXT_SIZES}
          value={preferences.textSize}
          name={(size) => t(`settings.textSize_${size}`)}
          onChange={(textSize) => change(() => ({ textSize }))}
        />
      </SettingsLine>
      <SettingsLine id="setting-colours" label={t("settings.colours")} hint={t("settings.coloursHint")}>
        <Choice
          id="setting-colours"
          values={COLOUR_SETS}
          value={preferences.colours}
          name={(set) => t(`settings.colours_${set}`)}
          onChange={(colours) => change(() => ({ colours }))}
        />
      </SettingsLine>
      <SettingsLine id="setting-spacing" label={t("settings.spacing")}>
        <Choice
          id="setting-spacing"
          values={SPACINGS}
          value={preferences.spacing}
          name={(spacing) => t(`settings.spacing_${spacing}`)}
          onChange={(spacing) => change(() => ({ spacing }))}
        />
      </SettingsLine>
      <SettingsLine id="setting-quotes" label={t("settings.quoteFont")}>
        <Choice
          id="setting-quotes"
          values={QUOTE_FONTS}
          value={preferences.quoteFont}
          name={(font) => t(`settings.quoteFont_${font}`)}
          onChange={(quoteFont) => change(() => ({ quoteFont }))}
        />
      </SettingsLine>
      <SettingsLine id="setting-scroll" label={t("settings.scroll")} hint={t("settings.scrollHint")}>
        <Choice
          id="setting-scroll"
          values={SCROLL_MODES}
          value={preferences.scrollMode}
          name={(mode) => t(`documents.scroll_${mode}`)}
          onChange={(scrollMode) => change(() => ({ scrollMode }))}
        />
      </SettingsLine>
      <SettingsLine id="setting-hints" isButton label={t("hints.title")} hint={t("settings.hintsHint")}>
        <button
          id="setting-hints"
          type="button"
          className="button"
          aria-describedby="setting-hints-hint"
          onClick={() => {
            change(({ hintsGone }) => ({ hintsGone: hintsGone.length < HINTS.length ? HINTS : [] }));
            announce(t(preferences.hintsGone.length < HINTS.length ? "settings.hintsOff" : "settings.hintsOn"));
          }}
        >
          {t(preferences.hintsGone.length < HINTS.length ? "hints.dismissAll" : "settings.hintsAgain")}
        </button>
      </SettingsLine>
    </div>
  );
}

function Choice<T extends string>(props: {
  id: string;
  values: readonly T[];
  value: T;
  name: (value: T) => string;
  onChange: (value: T) => void;
}) {
  return (
    <select
      id={props.id}
      className="button button-quiet px-1 text-left"
      value={props.value}
      onChange={(event) => {
        const chosen = props.values.find((value) => value === event.target.value);
        if (chosen) props.onChange(chosen);
      }}
    >
      {props.values.map((value) => (
        <option key={value} value={value}>
          {props.name(value)}
        </option>
      ))}
    </select>
  );
}

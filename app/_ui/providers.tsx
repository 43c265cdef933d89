"use client";

import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import type { Preferences } from "@/lib/view/preferences";
import { NonceGate } from "./nonce";
import { PreferenceGate } from "./preferences";
import { RefreshGate } from "./refresh";
import { ToastGate } from "./toast";

/** react-aria names its Chinese strings by region. */
const ARIA_LOCALES: Record<string, string> = { "zh-Hant": "zh-TW", "zh-Hans": "zh-CN", en: "en-GB" };

export function Providers(props: {
  nonce: string | undefined;
  locale: string;
  preferences: Preferences;
  children: ReactNode;
}) {
  return (
    <NonceGate nonce={props.nonce}>
      {(nonce) => (
        <ThemeProvider attribute="data-theme" nonce={nonce} storageKey="crosscheck.theme" disableTransitionOnChange>
          <I18nProvider locale={ARIA_LOCALES[props.locale] ?? "en-GB"}>
            <PreferenceGate initial={props.preferences}>
              <RefreshGate>
                <ToastGate>{props.children}</ToastGate>
              </RefreshGate>
            </PreferenceGate>
          </I18nProvider>
        </ThemeProvider>
      )}
    </NonceGate>
  );
}

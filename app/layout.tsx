import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { lookOf, PREFERENCES_COOKIE, readPreferences } from "@/lib/view/preferences";
import "./globals.css";
import { NonceMeta } from "./_ui/nonce";
import { Providers } from "./_ui/providers";
import { SiteHeader } from "./_ui/site-header";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { default: t("name"), template: `%s · ${t("name")}` }, description: t("tagline") };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1419" },
  ],
};

/** Reads the headers, so that every page is rendered for its request and carries the nonce of its policy. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const locale = await getLocale();
  const preferences = readPreferences((await cookies()).get(PREFERENCES_COOKIE)?.value ?? null);
  const t = await getTranslations("app");
  return (
    <html lang={locale} {...lookOf(preferences)} suppressHydrationWarning>
      <head>
        <NonceMeta nonce={nonce} />
      </head>
      <body>
        <NextIntlClientProvider>
          <Providers nonce={nonce} locale={locale} preferences={preferences}>
            <a
              href="#content"
              className="button sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
            >
              {t("skip")}
            </a>
            <SiteHeader />
            <main id="content" tabIndex={-1} className="outline-none">
              {children}
            </main>
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

"use server";

import { cookies } from "next/headers";
import { LANG_COOKIE } from "@/i18n/choose-lang";
import { LANGS } from "@/lib/model/lang";

const YEAR = 365 * 24 * 3600;

/** Keeps the language a person chose for the screen; anything but a known language is ignored. */
export async function chooseLanguage(wanted: string): Promise<void> {
  const lang = LANGS.find((known) => known === wanted);
  if (lang) (await cookies()).set(LANG_COOKIE, lang, { path: "/", maxAge: YEAR, sameSite: "lax" });
}

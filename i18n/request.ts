import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLang, LANG_COOKIE } from "./choose-lang";

/** Language and catalogue of one request: by cookie, then Accept-Language; addresses carry no language. */
export default getRequestConfig(async () => {
  const cookie = (await cookies()).get(LANG_COOKIE)?.value ?? null;
  const locale = chooseLang(cookie, (await headers()).get("accept-language"));
  const catalogue: { default: Record<string, unknown> } = await import(`../messages/${locale}.json`);
  return { locale, messages: catalogue.default, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
});

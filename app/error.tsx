"use client";

import { useTranslations } from "next-intl";

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("errors");
  return (
    <div className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="mb-2 text-lg font-semibold">{t("crashed")}</h1>
      <p className="mb-6 text-soft">{t("crashedBody")}</p>
      <button type="button" className="button button-main" onClick={reset}>
        {t("again")}
      </button>
      {error.digest ? <p className="label mt-6">{t("number", { id: error.digest })}</p> : null}
    </div>
  );
}

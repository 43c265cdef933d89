"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorDetails, errorNumber } from "@/lib/view/error-details";

/** A page that broke: that nothing is lost, a way on, and a number to pass on. The fault's own words stay in the log. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("errors");
  const path = usePathname();
  const [at] = useState(() => new Date().toISOString());
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const digest = error.digest ?? null;
  const details = () => errorDetails({ digest, path, at, browser: navigator.userAgent });

  async function copy() {
    setCopied(
      await navigator.clipboard.writeText(details()).then(
        () => true,
        () => false,
      ),
    );
  }

  return (
    <div className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="mb-2 text-lg font-semibold">{t("crashed")}</h1>
      <p className="mb-6 text-soft">{t("crashedBody")}</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-main" onClick={reset}>
          {t("again")}
        </button>
        <button type="button" className="button" onClick={copy}>
          {t("copy")}
        </button>
      </div>
      <p className="label number mt-6">{t("number", { id: errorNumber({ digest, at }) })}</p>
      <p role="status" className="text-sm text-soft">
        {isCopied === null ? "" : isCopied ? t("copied") : t("notCopied")}
      </p>
      {isCopied === false ? <pre className="mt-2 text-xs whitespace-pre-wrap">{details()}</pre> : null}
    </div>
  );
}

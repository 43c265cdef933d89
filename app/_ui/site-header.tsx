import Link from "next/link";
import { useTranslations } from "next-intl";
import { LanguageSelect } from "./language-select";
import { ThemeSelect } from "./theme-select";

export function SiteHeader() {
  const t = useTranslations("app");
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex min-h-12 max-w-[120rem] flex-wrap items-center justify-end gap-x-1 px-4 sm:gap-x-2">
        <Link href="/" className="mr-auto inline-flex min-h-8 items-center font-semibold tracking-tight">
          {t("name")}
        </Link>
        <LanguageSelect />
        {/* On a phone there is no room for it; the settings have it too. */}
        <span className="max-sm:hidden">
          <ThemeSelect />
        </span>
        <Link href="/settings" className="button button-quiet px-2">
          {t("settings")}
        </Link>
      </div>
    </header>
  );
}

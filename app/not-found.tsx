import Link from "next/link";
import { useTranslations } from "next-intl";

export default function NotFound() {
  const t = useTranslations();
  return (
    <div className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="mb-2 text-lg font-semibold">{t("errors.notFound")}</h1>
      <p className="mb-6 text-soft">{t("errors.notFoundBody")}</p>
      <Link href="/" className="button">
        {t("app.home")}
      </Link>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { LANGS } from "@/lib/model/lang";

/** The language of a source in one sign, with its name for those who cannot see the sign. */
export function LangChip({ lang }: { lang: string }) {
  const t = useTranslations();
  const known = LANGS.find((code) => code === lang);
  if (!known) return <span className="label">{lang}</span>;
  return (
    <abbr
      title={t(`labels.langs.${known}`)}
      className="inline-block rounded-xs border border-edge px-1 text-xs leading-4 text-soft no-underline"
    >
      {t(`app.langShort_${known}`)}
    </abbr>
  );
}

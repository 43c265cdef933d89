import { useTranslations } from "next-intl";

/** The two buttons at the foot of a small form. @param save what the first is called; "Save" where left out */
export function SaveOrCancel({ save, onCancel }: { save?: string; onCancel: () => void }) {
  const t = useTranslations("app");
  return (
    <>
      <button type="submit" className="button button-main">
        {save ?? t("save")}
      </button>
      <button type="button" className="button button-quiet" onClick={onCancel}>
        {t("cancel")}
      </button>
    </>
  );
}

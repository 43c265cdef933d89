import { useTranslations } from "next-intl";
import type { SourceId } from "@/lib/model/source";

/** The mark of a source: a filled disc for A, an empty diamond for B. Told apart by shape, in print and without colour. */
export function SideMark({ side }: { side: SourceId }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 text-ink">
      {side === "a" ? (
        <circle cx="6" cy="6" r="5" className="fill-current" />
      ) : (
        <path d="M6 .8 11.2 6 6 11.2.8 6Z" className="fill-paper stroke-current" strokeWidth="1.6" />
      )}
    </svg>
  );
}

/** The mark with the name of its source for those who hear the page. */
export function NamedSideMark({ side }: { side: SourceId }) {
  const t = useTranslations("app");
  return (
    <>
      <SideMark side={side} />
      <span className="sr-only">{side === "a" ? t("sourceA") : t("sourceB")}</span>
    </>
  );
}

import { useTranslations } from "next-intl";

/** The list of comparisons while it is loaded: its lines, empty. */
export function ListSkeleton() {
  const t = useTranslations("app");
  return (
    <div data-skeleton="list" role="status">
      <span className="sr-only">{t("loading")}</span>
      {[0, 1, 2].map((line) => (
        <div key={line} aria-hidden="true" className="flex gap-6 border-b border-line py-4">
          <div className="flex-1 space-y-2">
            <div className="bone h-4 w-2/3" />
            <div className="bone h-3 w-1/2" />
            <div className="bone h-3 w-1/2" />
          </div>
          <div className="bone hidden h-4 w-[30%] lg:block" />
          <div className="bone h-4 w-20" />
        </div>
      ))}
    </div>
  );
}

import { useTranslations } from "next-intl";

/** A comparison while it is loaded: its title stands already, the rest is the outline of what comes. */
export function DeskSkeleton({ title }: { title: string }) {
  const t = useTranslations("app");
  return (
    <div data-skeleton="desk">
      <div className="border-b border-line">
        <div className="mx-auto max-w-[120rem] px-4 pt-4">
          <h1 className="text-lg font-semibold [overflow-wrap:anywhere]">{title}</h1>
          <p role="status" className="sr-only">
            {t("loading")}
          </p>
          <div aria-hidden="true" className="mt-2 flex gap-8">
            <div className="bone h-4 w-64" />
            <div className="bone h-4 w-64" />
          </div>
          <div aria-hidden="true" className="mt-4 flex gap-6 pb-3">
            {[0, 1, 2, 3].map((view) => (
              <div key={view} className="bone h-4 w-16" />
            ))}
          </div>
        </div>
      </div>
      <div aria-hidden="true" className="mx-auto flex max-w-[120rem] gap-x-4 px-4">
        <div className="hidden w-52 shrink-0 space-y-3 py-4 lg:block">
          {[0, 1, 2, 3, 4, 5].map((topic) => (
            <div key={topic} className="bone h-4" />
          ))}
        </div>
        <div className="min-w-0 flex-1 py-4">
          <div className="bone mb-6 h-8 w-full" />
          {[0, 1, 2, 3].map((row) => (
            <div key={row} className="grid gap-4 border-b border-line py-4 md:grid-cols-[9rem_1fr_1fr]">
              <div className="bone h-4 w-24" />
              <div className="space-y-2">
                <div className="bone h-4" />
                <div className="bone h-4 w-4/5" />
              </div>
              <div className="space-y-2">
                <div className="bone h-4" />
                <div className="bone h-4 w-3/5" />
              </div>
            </div>
          ))}
        </div>
        <div className="hidden w-[29rem] shrink-0 space-y-4 border-l border-line py-4 pl-4 min-[75rem]:block 2xl:w-[34rem]">
          <div className="bone h-6 w-1/2" />
          <div className="bone h-24" />
          <div className="bone h-24" />
        </div>
      </div>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { Progress } from "@/lib/view/progress";

/** What each person has done, by name and not by count. */
export function PeopleTable({ people }: Pick<Progress, "people">) {
  const t = useTranslations("progress");
  return (
    <section aria-labelledby="people-title" className="mt-8">
      <h3 id="people-title" className="text-base font-semibold">
        {t("people")}
      </h3>
      {people.length === 0 ? (
        <p className="text-sm text-soft">{t("nobody")}</p>
      ) : (
        <table className="mt-1 w-full max-w-xl text-sm [overflow-wrap:anywhere]">
          <thead>
            <tr className="label border-b border-line text-left">
              <th className="py-1 pr-4 font-normal">{t("column_person")}</th>
              <th className="py-1 pr-4 text-right font-normal">{t("decisions")}</th>
              <th className="py-1 pr-4 text-right font-normal">{t("contradictions")}</th>
              <th className="py-1 text-right font-normal">{t("notes")}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ name, decisions, contradictions, notes }) => (
              <tr key={name} className="border-b border-line">
                <th scope="row" className="py-1.5 pr-4 text-left font-medium [overflow-wrap:anywhere]">
                  {name}
                </th>
                <td className="number py-1.5 pr-4 text-right">{decisions}</td>
                <td className="number py-1.5 pr-4 text-right">{contradictions}</td>
                <td className="number py-1.5 text-right">{notes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

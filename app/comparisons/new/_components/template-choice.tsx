"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Template } from "@/lib/model/template";

/** The desk's templates, any of which the comparison begins with. */
export function TemplateChoice(props: {
  templates: readonly Template[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const t = useTranslations("templates");
  const { templates, chosen, onChange } = props;
  if (templates.length === 0) return null;
  return (
    <fieldset className="border-b border-line py-4">
      <legend className="float-left mr-6 text-sm font-medium">{t("choose")}</legend>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
        {templates.map(({ id, name, glossary, topics }) => (
          <label key={id} className="inline-flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-ink"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <span>
              {name} <span className="label">{t("counts", { names: glossary.length, topics: topics.length })}</span>
            </span>
          </label>
        ))}
        <Link href="/settings#templates" className="quiet-link text-soft">
          {t("manage")}
        </Link>
      </div>
    </fieldset>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { deleteTemplate, restoreTemplate } from "@/app/_client/api";
import { useRefresh } from "@/app/_ui/refresh";
import { useAnnounce } from "@/app/_ui/toast";
import type { Template } from "@/lib/model/template";
import { TemplateForm } from "./template-form";

/** Names and topics that the desk keeps for comparisons to come: made, named, changed and deleted here. */
export function TemplateSettings({ templates }: { templates: readonly Template[] }) {
  const t = useTranslations("templates");
  const refresh = useRefresh();
  const announce = useAnnounce();
  /** The id of the one that is open, or that none is made of yet. */
  const [open, setOpen] = useState<string | null>(null);

  function close(said: string | null) {
    setOpen(null);
    if (said === null) return;
    announce(said);
    refresh();
  }

  async function remove({ id, name }: Template) {
    if (!(await deleteTemplate(id))) return announce(t("failed"));
    announce(t("deleted", { name }), () => void bringBack(id));
    refresh();
  }

  async function bringBack(id: string) {
    if (!(await restoreTemplate(id))) announce(t("failed"));
    refresh();
  }

  return (
    <section id="templates" aria-labelledby="templates-title" className="mt-10 scroll-mt-4">
      <h2 id="templates-title" className="mb-1 text-base font-semibold">
        {t("title")}
      </h2>
      <p className="mb-3 max-w-prose text-sm text-soft">{t("hint")}</p>
      <ul>
        {templates.map((template) => (
          <li key={template.id} className="border-b border-line py-1.5 text-sm">
            {open === template.id ? (
              <TemplateForm key={template.version} template={template} onClose={close} />
            ) : (
              <div className="flex items-center gap-x-2">
                <span className="min-w-0 flex-1 font-medium [overflow-wrap:anywhere]">
                  {template.name}{" "}
                  <span className="label number font-normal">
                    {t("counts", { names: template.glossary.length, topics: template.topics.length })}
                  </span>
                </span>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={t("editNamed", { name: template.name })}
                  onClick={() => setOpen(template.id)}
                >
                  {t("edit")}
                </button>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={t("deleteNamed", { name: template.name })}
                  onClick={() => remove(template)}
                >
                  {t("delete")}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {templates.length === 0 && open === null ? <p className="mb-3 text-sm">{t("none")}</p> : null}
      {open === "new" ? (
        <TemplateForm template={null} onClose={close} />
      ) : (
        <button type="button" className="button mt-3" onClick={() => setOpen("new")}>
          {t("new")}
        </button>
      )}
    </section>
  );
}

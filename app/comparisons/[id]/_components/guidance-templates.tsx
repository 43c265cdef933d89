"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useId, useState } from "react";
import { ulid } from "ulid";
import { readTemplates, saveTemplate } from "@/app/_client/api";
import type { Template } from "@/lib/model/template";
import { asksOfTemplates, templateOf } from "@/lib/view/template-asks";
import { useDesk } from "./comparison-provider";

const NOTHING = { glossary: [], topics: [] } as const;

/** Gives the comparison what a template holds, and keeps what it has as a new one. */
export function GuidanceTemplates() {
  const t = useTranslations("templates");
  const id = useId();
  const { report, actAll, announce, undo } = useDesk();
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  const [chosen, setChosen] = useState("");
  const [name, setName] = useState("");
  const standing = report?.human ?? NOTHING;
  const own = templateOf(standing, name.trim());
  const hasOwn = own.glossary.length + own.topics.length > 0;

  useEffect(() => {
    let isStopped = false;
    // Without an answer nothing is offered; what stands in the comparison can be written all the same.
    readTemplates().then(
      (answer) => !isStopped && answer.ok && setTemplates(answer.data),
      () => {},
    );
    return () => {
      isStopped = true;
    };
  }, []);

  async function give(event: FormEvent) {
    event.preventDefault();
    const template = templates.find((one) => one.id === chosen);
    if (!template) return;
    const asks = asksOfTemplates([template], standing, ulid);
    if (asks.length === 0) return announce(t("nothingNew", { name: template.name }));
    const made = await actAll(asks);
    if (made !== null) announce(t("given", { name: template.name, count: asks.length }), () => undo(made));
  }

  async function keep(event: FormEvent) {
    event.preventDefault();
    if (own.name === "" || !hasOwn) return;
    const answer = await saveTemplate(null, own).catch(() => null);
    if (!answer?.ok) return announce(t("failed"));
    setTemplates((now) => [...now, answer.data]);
    setName("");
    announce(t("saved", { name: own.name }));
  }

  return (
    <section className="mb-6">
      <h3 className="mb-2 font-medium">{t("title")}</h3>
      {templates.length > 0 ? (
        <form onSubmit={give} className="field-line mb-2">
          <select
            aria-label={t("from")}
            className="field"
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{t("from")}</option>
            {templates.map((template) => (
              <option key={template.id} value={template.id}>
                {template.name}
              </option>
            ))}
          </select>
          <button type="submit" className="button" aria-disabled={chosen === ""}>
            {t("give")}
          </button>
        </form>
      ) : null}
      <form onSubmit={keep} className="field-line">
        <input
          className="field"
          maxLength={100}
          aria-label={t("keepName")}
          placeholder={t("keepName")}
          aria-describedby={hasOwn ? undefined : `${id}-none`}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" aria-disabled={!hasOwn || own.name === ""}>
          {t("keep")}
        </button>
      </form>
      {hasOwn ? null : (
        <p id={`${id}-none`} className="label mt-1">
          {t("keepNothing")}
        </p>
      )}
    </section>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { saveTemplate } from "@/app/_client/api";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import { usePutRefusal } from "@/app/_ui/use-put-refusal";
import type { Template } from "@/lib/model/template";
import {
  EMPTY_TEMPLATE,
  readTemplate,
  type TemplateDraft,
  type TemplateProblem,
  writeTemplate,
} from "@/lib/view/template-lines";

const FIELDS = ["names", "topics"] as const;

/** One template to be written: its name, and a name or topic a line. What is wrong stands beneath its field, and nothing typed is lost. */
export function TemplateForm(props: { template: Template | null; onClose: (said: string | null) => void }) {
  const t = useTranslations();
  const id = useId();
  const { template } = props;
  const first = useFirstFocus<HTMLInputElement>();
  const putRefusal = usePutRefusal();
  const [draft, setDraft] = useState<TemplateDraft>(template ? writeTemplate(template) : EMPTY_TEMPLATE);
  const [problems, setProblems] = useState<readonly TemplateProblem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [known, setKnown] = useState(template);
  const problemOf = (field: TemplateProblem["field"]) => problems.find((problem) => problem.field === field);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const read = readTemplate(draft);
    setProblems("name" in read ? [] : read);
    setRefusal(null);
    if (!("name" in read)) return;
    const answer = await saveTemplate(known, read).catch(() => null);
    if (answer?.ok) return props.onClose(t("templates.saved", { name: answer.data.name }));
    if (answer?.code === "stale_version" && known) {
      // What was typed stays; saved once more, it takes the place of the other change, and that is said.
      setKnown({ ...known, version: known.version + 1 });
      return setRefusal(t("templates.changedElsewhere"));
    }
    setRefusal(answer ? t("save.failed", { reason: putRefusal(answer) }) : t("templates.failed"));
  }

  return (
    <form onSubmit={submit} noValidate className="my-3 space-y-3 border-l-2 border-edge pl-4">
      <div>
        <label htmlFor={`${id}-name`} className="mb-1 block text-sm font-medium">
          {t("templates.name")}
        </label>
        <input
          id={`${id}-name`}
          className="field max-w-80"
          maxLength={100}
          ref={first}
          value={draft.name}
          aria-invalid={problemOf("name") !== undefined}
          aria-describedby={`${id}-name-problem`}
          onChange={(event) => setDraft((now) => ({ ...now, name: event.target.value }))}
        />
        <p id={`${id}-name-problem`} className="text-sm text-contradict">
          {problemOf("name") ? `✕ ${t("templates.nameNeeded")}` : ""}
        </p>
      </div>
      {FIELDS.map((field) => {
        const problem = problems.find((one) => one.field === field);
        return (
          <div key={field}>
            <label htmlFor={`${id}-${field}`} className="mb-1 block text-sm font-medium">
              {t(`guidance.${field}`)}
            </label>
            <textarea
              id={`${id}-${field}`}
              rows={4}
              className="field"
              placeholder={t(`guidance.${field}Example`)}
              value={draft[field]}
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}-${field}-hint`}
              onChange={(event) => setDraft((now) => ({ ...now, [field]: event.target.value }))}
            />
            <div id={`${id}-${field}-hint`} className="text-sm">
              {problem && "line" in problem ? (
                <p className="text-contradict">
                  ✕ {t("templates.line", { line: problem.line })} {t(`guidance.problem_${problem.code}`)}
                </p>
              ) : null}
              <p className="label">{t(`templates.${field}Hint`)}</p>
            </div>
          </div>
        );
      })}
      <div className="flex flex-wrap items-center gap-2">
        <button type="submit" className="button button-main">
          {t("app.save")}
        </button>
        <button type="button" className="button button-quiet" onClick={() => props.onClose(null)}>
          {t("app.cancel")}
        </button>
        <p role="alert" className="text-sm text-contradict">
          {refusal}
        </p>
      </div>
    </form>
  );
}

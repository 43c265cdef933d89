"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";
import { CitationFields } from "@/app/_ui/citation-fields";
import { Field } from "@/app/_ui/field";
import { usePutProblem } from "@/app/_ui/use-put-problem";
import { LANGS } from "@/lib/model/lang";
import type { Problem } from "@/lib/model/problem";
import { isStillOf } from "@/lib/text/extracted";
import { langOfDraft, type SourceDraft, takeExtraction } from "@/lib/view/check-draft";
import { ReadLine, TextCheck } from "./text-check";
import { TextIntake } from "./text-intake";
import { useIntake } from "./use-intake";

interface Props {
  side: "a" | "b";
  draft: SourceDraft;
  problems: readonly Problem[];
  onChange: (patch: Partial<SourceDraft>) => void;
  /** A file was read, or the text was left: what is wrong with it is said from then on. */
  onRead: () => void;
}

/** One text with what is known of it. */
export function SourcePanel({ side, draft, problems, onChange, onRead }: Props) {
  const t = useTranslations();
  const id = useId();
  const putProblem = usePutProblem();
  const [isOver, setOver] = useState(false);
  const [before, setBefore] = useState<Partial<SourceDraft> | null>(null);
  const intake = useIntake((extraction) => {
    const { text, extraction: last } = draft;
    setBefore(text.trim() === "" || last !== null ? null : { text, extraction: last });
    onChange(takeExtraction(draft, extraction));
    onRead();
  });
  const lang = langOfDraft(draft);
  const of = (field: string) => problems.filter((problem) => problem.field?.endsWith(`.${field}`));

  function drop(event: DragEvent) {
    const file = event.dataTransfer.files[0];
    setOver(false);
    // Words that are dragged are the browser's to put in.
    if (!file) return;
    event.preventDefault();
    intake.take({ kind: "file", file });
  }

  const textProblems = of("text");
  const failure = intake.failure?.kind === "file" ? intake.failure.text : null;
  const hasTextError = textProblems.some((problem) => problem.severity !== "warning") || failure !== null;
  return (
    <fieldset className="min-w-0 py-4 md:px-5 md:first:border-r md:first:border-line md:first:pl-0 md:last:pr-0">
      <legend className="float-left mb-2 font-semibold">{side === "a" ? t("app.sourceA") : t("app.sourceB")}</legend>
      <TextIntake side={side} labelFor={`${id}-text`} intake={intake} />
      <textarea
        id={`${id}-text`}
        rows={9}
        className={`field words text-base ${isOver ? "outline-2 outline-ink" : ""}`}
        lang={lang ?? undefined}
        placeholder={isOver ? t("create.drop") : t("create.pastePlaceholder")}
        value={draft.text}
        aria-invalid={hasTextError}
        aria-describedby={`${id}-text-notes`}
        onChange={(event) => {
          intake.clear();
          setBefore(null);
          const text = event.target.value;
          // Words of another article are no longer the file's.
          const isFiles = draft.extraction !== null && isStillOf(text, draft.extraction.parts);
          onChange(isFiles ? { text } : { text, extraction: null });
        }}
        onBlur={() => {
          if (draft.text !== "") onRead();
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      />
      <p className="label number">{t("create.characters", { count: draft.text.length })}</p>
      <div id={`${id}-text-notes`} className="mb-2 min-h-5 text-sm" aria-live="polite">
        {intake.busy === null ? null : <p>{t(intake.busy === "file" ? "create.reading" : "create.fetching")}</p>}
        {failure === null ? null : <p className="text-contradict">✕ {failure}</p>}
        {draft.extraction ? <ReadLine extraction={draft.extraction} /> : null}
        {textProblems.map((problem) => (
          <p key={problem.code} className={problem.severity === "warning" ? "text-ink" : "text-contradict"}>
            {problem.severity === "warning" ? "△ " : "✕ "}
            {putProblem(problem)}
          </p>
        ))}
        {before === null ? null : (
          <button
            type="button"
            className="quiet-link min-h-6"
            onClick={() => {
              onChange(before);
              setBefore(null);
            }}
          >
            {t("create.putTextBack")}
          </button>
        )}
      </div>
      <TextCheck side={side} draft={draft} intake={intake} onChange={onChange} />
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <Field
          label={t("create.sourceTitle")}
          placeholder={firstLine(draft.text)}
          value={draft.title}
          onChange={(title) => onChange({ title })}
          problems={of("title")}
          wide
        />
        <Field
          label={t("create.publisher")}
          value={draft.publisher}
          onChange={(publisher) => onChange({ publisher })}
          problems={of("publisher")}
        />
        <div>
          <label htmlFor={`${id}-lang`} className="mb-1 block text-sm font-medium">
            {t("create.lang")}
          </label>
          <select
            id={`${id}-lang`}
            className="field"
            value={draft.lang ?? ""}
            aria-invalid={of("lang").length > 0}
            aria-describedby={`${id}-lang-notes`}
            onChange={(event) => onChange({ lang: LANGS.find((known) => known === event.target.value) ?? null })}
          >
            <option value="">
              {lang
                ? t("create.langAuto", { lang: t(`labels.langs.${lang}`) })
                : draft.text.trim() === ""
                  ? t("create.langEmpty")
                  : t("create.langUnknown")}
            </option>
            {LANGS.map((known) => (
              <option key={known} value={known}>
                {t(`labels.langs.${known}`)}
              </option>
            ))}
          </select>
          <p id={`${id}-lang-notes`} className="text-sm text-contradict">
            {of("lang").map(putProblem).join(" ")}
          </p>
        </div>
        <Field
          label={t("create.publishedAt")}
          type="date"
          value={draft.publishedAt}
          onChange={(publishedAt) => onChange({ publishedAt })}
          problems={of("publishedAt")}
        />
        <Field
          label={t("create.recordedAt")}
          type="date"
          value={draft.recordedAt}
          onChange={(recordedAt) => onChange({ recordedAt })}
          problems={of("recordedAt")}
          optional
        />
      </div>
      <MoreFields draft={draft} problems={problems} onChange={onChange} />
    </fieldset>
  );
}

/** How the source is cited: out of the way of who only compares, open where something of it is wrong. */
function MoreFields({ draft, problems, onChange }: Pick<Props, "draft" | "problems" | "onChange">) {
  const t = useTranslations("source");
  const [isOpen, setOpen] = useState(false);
  const isWrong = problems.some(({ code, field }) => code === "url_invalid" || field?.endsWith(".retrievedAt"));
  return (
    <details className="mt-3" open={isOpen || isWrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 w-fit text-sm">{t("more")}</summary>
      <div className="mt-3">
        <CitationFields citation={draft} problems={problems} onChange={onChange} />
      </div>
    </details>
  );
}

/** What stands for a title that is not given: the beginning of the text. */
function firstLine(text: string): string {
  return text.trimStart().split("\n", 1)[0]?.trim().slice(0, 80) ?? "";
}

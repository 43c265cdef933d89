"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import type { LineProblem, Lines } from "@/lib/text/guidance-lines";

/** One line to write; what is wrong with it stands right beneath, and nothing typed is lost. */
export function GuidanceLine<T>(props: {
  label: string;
  initial?: string;
  example?: string;
  read: (line: string) => Lines<T>;
  onSave: (entry: T) => Promise<boolean>;
  onCancel?: () => void;
}) {
  const t = useTranslations();
  const id = useId();
  const [line, setLine] = useState(props.initial ?? "");
  const [problem, setProblem] = useState<LineProblem["code"] | "empty" | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const lines = props.read(line);
    const [entry] = lines.ok ? lines.entries : [];
    setProblem(lines.ok ? (entry === undefined ? "empty" : null) : lines.problem.code);
    if (entry !== undefined && (await props.onSave(entry)) && props.onCancel === undefined) setLine("");
  }

  return (
    <form onSubmit={submit} noValidate className="mt-2">
      <div className="field-line">
        <input
          id={id}
          aria-label={props.label}
          className="field"
          maxLength={2_000}
          placeholder={props.example}
          value={line}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => setLine(event.target.value)}
        />
        <button type="submit" className="button">
          {props.onCancel ? t("app.save") : t("guidance.add")}
        </button>
        {props.onCancel ? (
          <button type="button" className="button button-quiet" onClick={props.onCancel}>
            {t("app.cancel")}
          </button>
        ) : null}
      </div>
      {problem === null ? null : (
        <p id={`${id}-problem`} className="mt-1 text-sm text-contradict">
          ✕ {t(`guidance.problem_${problem}`)}
        </p>
      )}
    </form>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import type { ValueProblem } from "@/lib/view/claim-values";

/** The words of a text with the two bounds that they were read as. */
export function IntervalForm(props: {
  words: string;
  lang: string;
  first: string;
  second: string;
  initial: readonly [string, string];
  /** Gives back what is wrong, or null where it was taken. */
  onSave: (first: string, second: string) => ValueProblem | null;
}) {
  const t = useTranslations("detail");
  const tApp = useTranslations("app");
  const id = useId();
  const [bounds, setBounds] = useState(props.initial);
  const [problem, setProblem] = useState<ValueProblem | null>(null);
  const isChanged = bounds[0] !== props.initial[0] || bounds[1] !== props.initial[1];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isChanged) setProblem(props.onSave(bounds[0], bounds[1]));
  }

  const field = (at: 0 | 1, label: string) => (
    <label className="flex min-w-0 items-center gap-1">
      <span className="text-xs text-soft">{label}</span>
      <input
        className="field number w-32"
        value={bounds[at]}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          const next = event.target.value;
          setBounds((now) => (at === 0 ? [next, now[1]] : [now[0], next]));
        }}
      />
    </label>
  );
  return (
    <form onSubmit={submit} noValidate className="mt-1">
      <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <legend lang={props.lang} className="words float-none text-sm">
          {props.words}
        </legend>
        {field(0, props.first)}
        {field(1, props.second)}
        <button type="submit" className="button" disabled={!isChanged}>
          {tApp("save")}
        </button>
      </fieldset>
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className="text-sm text-contradict">
          {t(`problem_${problem}`)}
        </p>
      )}
    </form>
  );
}

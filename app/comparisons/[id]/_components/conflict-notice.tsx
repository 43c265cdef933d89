"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { TimeText } from "@/app/_ui/time-text";
import type { TranslationValue } from "@/lib/model/translation";
import type { Choice, Choices, Conflict, ConflictField, ConflictFieldName } from "@/lib/view/conflict";
import { useConflictValue } from "./use-conflict-value";

/** Two people set one thing differently: a choice for each point, in place of a silent overwrite. It takes no focus. */
export function ConflictNotice(props: { conflict: Conflict; count: number; onDecide: (choices: Choices) => void }) {
  const t = useTranslations("save");
  const { conflict } = props;
  const [choices, setChoices] = useState<Choices>({});
  const isWhole = conflict.fields.every((field) => choices[field.name] !== undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isWhole) props.onDecide(choices);
  }

  return (
    <section role="alert" className="border-b border-contradict bg-contradict-tint px-4 py-3 text-sm">
      <form onSubmit={submit} className="mx-auto max-w-4xl">
        <p className="mb-2 font-medium">
          {t.rich("conflictTitle", { actor: conflict.actor, time: () => <TimeText at={conflict.at} /> })}
        </p>
        {conflict.fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            choice={choices[field.name]}
            onChange={(choice) => setChoices((now) => ({ ...now, [field.name]: choice }))}
          />
        ))}
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <button type="submit" className="button button-main" disabled={!isWhole}>
            {t("conflictSave")}
          </button>
          <span>{t("conflictWaiting", { count: props.count })}</span>
        </div>
      </form>
    </section>
  );
}

function Field(props: { field: ConflictField; choice: Choice | undefined; onChange: (choice: Choice) => void }) {
  const t = useTranslations("save");
  const put = useConflictValue();
  const name = useId();
  const { field } = props;
  const offers: [Choice, unknown][] = [
    ["mine", field.mine],
    ["theirs", field.theirs],
    ...(field.both === null ? [] : [["both", field.both] as [Choice, unknown]]),
  ];
  return (
    <fieldset className="mt-1">
      <legend className="font-medium">{t(`field_${field.name}`)}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {offers.map(([choice, value]) => (
          <label key={choice} className="flex min-h-6 items-start gap-2">
            <input
              type="radio"
              className="mt-1"
              name={name}
              checked={props.choice === choice}
              onChange={() => props.onChange(choice)}
            />
            <span>
              <b>{t(choice)}</b>:{" "}
              <span lang={langOf(field.name, value)} className="whitespace-pre-wrap">
                {put(field.name, value)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A translation's words are of the language that it is in; the rest is the program's own words, or a person's of any. */
function langOf(name: ConflictFieldName, value: unknown): string | undefined {
  return name === "translation" ? ((value as TranslationValue | null)?.lang ?? undefined) : undefined;
}

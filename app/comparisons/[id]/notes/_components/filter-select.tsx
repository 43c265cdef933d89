"use client";

import { useId } from "react";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/** One of a few choices, or any (null). */
export function FilterSelect<Value extends string>(props: {
  label: string;
  any: string;
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChange: (value: Value | null) => void;
}) {
  const id = useId();
  const { label, any, value, choices, onChange } = props;
  return (
    <div>
      <label htmlFor={id} className="label block">
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value ?? ""}
        onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? null)}
      >
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

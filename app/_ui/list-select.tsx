"use client";

import { useId } from "react";

/** A labelled list of choices, each as its value and its words. */
export function ListSelect<Value extends string>(props: {
  label: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  const { label, value, choices, onChange } = props;
  return (
    <div>
      <label htmlFor={id} className="label block">
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

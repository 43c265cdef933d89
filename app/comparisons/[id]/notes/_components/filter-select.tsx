"use client";

import { ListSelect } from "@/app/_ui/list-select";

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
  const { label, any, value, choices, onChange } = props;
  return (
    <ListSelect<Value | "">
      label={label}
      value={value ?? ""}
      choices={[["", any], ...choices.map((choice) => [choice.value, choice.label] as const)]}
      onChange={(chosen) => onChange(chosen === "" ? null : chosen)}
    />
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Problem } from "@/lib/model/problem";
import { DateInput } from "./date-input";
import { usePutProblem } from "./use-put-problem";

/** A line to fill in, with what is wrong with it right beneath. */
export function Field(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problems: readonly Problem[];
  type?: "text" | "date";
  optional?: boolean;
  placeholder?: string;
  wide?: boolean;
  /** Most characters it takes. */
  longest?: number;
}) {
  const t = useTranslations("create");
  const id = useId();
  const putProblem = usePutProblem();
  const isWrong = props.problems.some((problem) => problem.severity !== "warning");
  return (
    <div className={props.wide ? "sm:col-span-2" : ""}>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {props.label}
        {props.optional ? <span className="font-normal text-soft"> ({t("optional")})</span> : null}
      </label>
      {props.type === "date" ? (
        <DateInput
          id={id}
          value={props.value}
          isWrong={isWrong}
          describedBy={`${id}-notes`}
          onChange={props.onChange}
        />
      ) : (
        <input
          id={id}
          type="text"
          maxLength={props.longest ?? 500}
          className="field"
          placeholder={props.placeholder}
          value={props.value}
          aria-invalid={isWrong}
          aria-describedby={`${id}-notes`}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
      <div id={`${id}-notes`}>
        {props.problems.map((problem) => (
          <p
            key={problem.code}
            className={`mt-1 text-sm ${problem.severity === "warning" ? "text-soft" : "text-contradict"}`}
          >
            {problem.severity === "warning" ? "△ " : "✕ "}
            {putProblem(problem)}
          </p>
        ))}
      </div>
    </div>
  );
}

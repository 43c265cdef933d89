import type { ReactNode } from "react";

/**
 * One setting: its name beside what sets it, with a word on what it does.
 * @param props.isButton what sets it has a name of its own, which the setting's must not stand in for
 */
export function SettingsLine(props: {
  id: string;
  isButton?: boolean;
  label: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <div className="grid gap-x-6 gap-y-1 border-t border-line py-4 sm:grid-cols-[11rem_1fr]">
      {props.isButton ? (
        <span className="text-sm leading-8 font-medium">{props.label}</span>
      ) : (
        <label htmlFor={props.id} className="text-sm leading-8 font-medium">
          {props.label}
        </label>
      )}
      <div className="min-w-0 [&>select]:border-edge">
        {props.children}
        {props.hint ? (
          <p id={`${props.id}-hint`} className="mt-1 text-sm text-soft">
            {props.hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

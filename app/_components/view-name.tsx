"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { SaveOrCancel } from "@/app/_ui/save-or-cancel";
import { useFirstFocus } from "@/app/_ui/use-first-focus";

/** Asks for the name of a view. */
export function ViewName(props: { initial: string; onSend: (name: string) => void; onCancel: () => void }) {
  const t = useTranslations();
  const id = useId();
  const [name, setName] = useState(props.initial);
  const field = useFirstFocus<HTMLInputElement>();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === "") return field.current?.focus();
    props.onSend(name.trim());
  }
  return (
    <form onSubmit={submit} className="flex max-w-full min-w-0 flex-wrap items-center gap-2">
      <label htmlFor={id} className="label">
        {t("list.viewName")}
      </label>
      <input
        ref={field}
        id={id}
        className="field w-48"
        maxLength={80}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.nativeEvent.isComposing) props.onCancel();
        }}
      />
      <SaveOrCancel onCancel={props.onCancel} />
    </form>
  );
}

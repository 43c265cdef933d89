"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";

/** A field for one note. Ctrl+Enter sends; nothing typed is lost by a slip: only Cancel and Esc on an empty field close it. */
export function NoteForm(props: {
  label: string;
  initial?: string;
  /** Leaves the focus where it is, for a form that appears while a person types elsewhere. */
  keepFocus?: boolean;
  onSend: (body: string) => void;
  onCancel: () => void;
}) {
  const t = useTranslations();
  const id = useId();
  const [body, setBody] = useState(props.initial ?? "");
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const { keepFocus = false } = props;
  useEffect(() => {
    if (!keepFocus) box.current?.focus();
  }, [keepFocus]);

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(body.trim() === "");
    if (body.trim() === "") return box.current?.focus();
    props.onSend(body.trim());
  }

  return (
    <form onSubmit={submit} noValidate className="my-2">
      <label htmlFor={id} className="sr-only">
        {props.label}
      </label>
      <textarea
        ref={box}
        id={id}
        rows={3}
        maxLength={10_000}
        className="field"
        value={body}
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
          if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          if (body.trim() === "") props.onCancel();
        }}
      />
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <button type="submit" className="button button-main">
          {t("notes.send")}
        </button>
        <button type="button" className="button button-quiet" onClick={props.onCancel}>
          {t("app.cancel")}
        </button>
        <span id={`${id}-hint`} className={missing ? "text-sm text-contradict" : "label"}>
          {missing ? t("notes.needBody") : t("notes.hint")}
        </span>
      </div>
    </form>
  );
}

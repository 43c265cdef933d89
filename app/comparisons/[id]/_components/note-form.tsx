"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { readNoteDraft, writeNoteDraft } from "@/app/_client/stored-note";
import { useFirstFocus } from "@/app/_ui/use-first-focus";

/** A field for one note. Ctrl+Enter sends; nothing typed is lost by a slip: only Cancel and Esc on an empty field close it. */
export function NoteForm(props: {
  label: string;
  initial?: string;
  /** Names the place that is written on: what is typed there and not sent is there again after a reload. */
  draft?: string;
  /** The words of the button; "Save note" where not given. */
  sendLabel?: string;
  /** True: it may be sent empty. */
  canBeEmpty?: boolean;
  /** Leaves the focus where it is, for a form that appears while a person types elsewhere. */
  keepFocus?: boolean;
  onSend: (body: string) => void;
  onCancel: () => void;
}) {
  const t = useTranslations();
  const id = useId();
  const { draft } = props;
  const [body, setBody] = useState(() => (draft ? readNoteDraft(draft) : "") || (props.initial ?? ""));
  const [missing, setMissing] = useState(false);
  const box = useFirstFocus<HTMLTextAreaElement>(!props.keepFocus);

  function submit(event: FormEvent) {
    event.preventDefault();
    const isMissing = body.trim() === "" && !props.canBeEmpty;
    setMissing(isMissing);
    if (isMissing) return box.current?.focus();
    if (draft) writeNoteDraft(draft, "");
    props.onSend(body.trim());
  }

  function type(typed: string) {
    setBody(typed);
    if (draft) writeNoteDraft(draft, typed === (props.initial ?? "") ? "" : typed);
  }

  /** Turning back on purpose drops what was typed. */
  function cancel() {
    if (draft) writeNoteDraft(draft, "");
    props.onCancel();
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
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
          if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          if (body.trim() === "") props.onCancel();
        }}
      />
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <button type="submit" className="button button-main">
          {props.sendLabel ?? t("notes.send")}
        </button>
        <button type="button" className="button button-quiet" onClick={cancel}>
          {t("app.cancel")}
        </button>
        <span id={`${id}-hint`} className={missing ? "text-sm text-contradict" : "label"}>
          {missing ? t("notes.needBody") : t(props.canBeEmpty ? "notes.hint" : "notes.hintMarkdown")}
        </span>
      </div>
    </form>
  );
}

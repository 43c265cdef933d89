"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useDesk } from "./comparison-provider";

/** As long as the door takes. */
const MOST_CHARACTERS = 300;

/** The comparison's title, and the way to correct it. */
export function ComparisonTitle() {
  const t = useTranslations();
  const { view } = useDesk();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      <h1 className={isOpen ? "sr-only" : "min-w-0 text-lg font-semibold [overflow-wrap:anywhere]"}>{view.title}</h1>
      {isOpen ? (
        <TitleForm onDone={() => setOpen(false)} />
      ) : (
        <>
          {view.isSample ? <span className="label border border-edge px-1">{t("app.sample")}</span> : null}
          <button
            type="button"
            className="button button-quiet px-2"
            aria-label={t("workspace.rename")}
            title={t("workspace.rename")}
            onClick={() => setOpen(true)}
          >
            <Pencil aria-hidden="true" className="size-4" />
          </button>
        </>
      )}
    </div>
  );
}

function TitleForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations();
  const { view, act, announce, undo } = useDesk();
  const [title, setTitle] = useState(view.title);
  const field = useRef<HTMLInputElement>(null);
  const wanted = title.trim();
  useEffect(() => field.current?.select(), []);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (wanted === "" || wanted === view.title) return onDone();
    const step = await act("comparison.rename", { title: wanted });
    if (step === null) return;
    onDone();
    announce(t("workspace.renamed"), () => undo(step));
  }

  return (
    <form className="flex flex-wrap items-center gap-2" onSubmit={send}>
      <input
        className="field w-[min(36rem,80vw)]"
        aria-label={t("workspace.renameTitle")}
        maxLength={MOST_CHARACTERS}
        value={title}
        ref={field}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
        }}
      />
      <button type="submit" className="button button-main" disabled={wanted === ""}>
        {t("app.save")}
      </button>
      <button type="button" className="button button-quiet" onClick={onDone}>
        {t("app.cancel")}
      </button>
    </form>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Relation } from "@/lib/model/relation";
import { LINK_RELATIONS } from "@/lib/view/link-mode";
import { RelationOptions } from "../../_components/relation-options";
import type { LinkMode } from "./use-link-mode";

/** What the two passages of a new link are to each other, and why. */
export function RelationForm({ mode, onDone }: { mode: LinkMode; onDone: (key: string) => void }) {
  const t = useTranslations();
  const id = useId();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Both ends are there: a digit sets the relation, Enter makes the link.
  useEffect(() => button.current?.focus({ preventScroll: true }), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(mode.relation === null);
    if (mode.relation === null) return select.current?.focus();
    const key = await mode.draw(reason);
    if (key) onDone(key);
  }

  return (
    <form onSubmit={submit} noValidate className="mt-2 flex flex-wrap items-end gap-3 text-sm">
      <div>
        <label htmlFor={`${id}-relation`} className="label block">
          {t("review.relation")} <kbd className="font-sans">1 2 3 5</kbd>
        </label>
        <select
          ref={select}
          id={`${id}-relation`}
          className="field w-auto"
          value={mode.relation ?? ""}
          aria-invalid={isMissing && mode.relation === null}
          aria-describedby={`${id}-missing`}
          onChange={(event) => mode.choose((event.target.value || null) as Relation | null)}
        >
          <option value="">{t("documents.linkChoose")}</option>
          <RelationOptions relations={LINK_RELATIONS} />
        </select>
      </div>
      <div className="min-w-[min(12rem,100%)] flex-1">
        <label htmlFor={`${id}-reason`} className="label block">
          {t("documents.linkReason")}
        </label>
        <input
          id={`${id}-reason`}
          className="field"
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <button ref={button} type="submit" className="button button-main">
        {t("documents.linkDo")}
      </button>
      <p id={`${id}-missing`} role="alert" className="w-full text-contradict empty:hidden">
        {isMissing && mode.relation === null ? t("documents.linkNeedsRelation") : ""}
      </p>
    </form>
  );
}

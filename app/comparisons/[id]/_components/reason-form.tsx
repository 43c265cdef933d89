"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useDeskSettings } from "@/app/_ui/desk-settings";
import { SaveOrCancel } from "@/app/_ui/save-or-cancel";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import { type Disposition, MATERIALITIES, type Materiality } from "@/lib/model/human";
import { RELATIONS, type Relation } from "@/lib/model/relation";
import type { ReviewedLink } from "@/lib/model/reviewed";
import { RelationOptions } from "./relation-options";
import type { Decision } from "./use-review";

const TEMPLATES = ["time", "scope", "measure", "rounding"] as const;

/** Asks for the relation and the reason of a decision that needs one. */
export function ReasonForm(props: {
  link: ReviewedLink;
  disposition: Disposition;
  relation: Relation;
  onSend: (decision: Decision) => void;
  onCancel: () => void;
}) {
  const t = useTranslations();
  const id = useId();
  const isChange = props.disposition === "changed";
  const [relation, setRelation] = useState(props.relation);
  const [reason, setReason] = useState(props.link.review?.reason ?? "");
  const [materiality, setMateriality] = useState<Materiality | null>(props.link.review?.materiality ?? null);
  const [missing, setMissing] = useState(false);
  const box = useFirstFocus<HTMLTextAreaElement>();
  const { reasons } = useDeskSettings();
  /** The desk's own first. */
  const offered = [...new Set([...reasons, ...TEMPLATES.map((template) => t(`review.template_${template}`))])];

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(reason.trim() === "");
    if (reason.trim() === "") return box.current?.focus();
    const { disposition } = props;
    props.onSend({ disposition, relation: isChange ? relation : undefined, reason: reason.trim(), materiality });
  }

  return (
    <form onSubmit={submit} noValidate className="mt-3 border-t border-line pt-3 text-sm">
      {isChange ? (
        <>
          <label htmlFor={`${id}-relation`} className="mb-1 block font-medium">
            {t("review.relation")}
          </label>
          <select
            id={`${id}-relation`}
            className="field mb-2"
            value={relation}
            onChange={(event) => setRelation(event.target.value as Relation)}
          >
            <RelationOptions relations={RELATIONS} />
          </select>
        </>
      ) : null}
      <label htmlFor={`${id}-reason`} className="mb-1 block font-medium">
        {isChange ? t("review.reasonChange") : t("review.reasonExplained")}
      </label>
      <textarea
        ref={box}
        id={`${id}-reason`}
        rows={2}
        className="field"
        value={reason}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
          if (event.key === "Escape" && !event.nativeEvent.isComposing) props.onCancel();
        }}
      />
      {missing ? (
        <p id={`${id}-missing`} role="alert" className="text-contradict">
          {t("review.reasonNeeded")}
        </p>
      ) : null}
      <div className="mt-1 mb-2 flex flex-wrap gap-x-3">
        {offered.map((words) => (
          <button
            key={words}
            type="button"
            className="quiet-link min-h-6 text-left text-xs text-soft"
            onClick={() => {
              setReason(words);
              box.current?.focus();
            }}
          >
            {words}
          </button>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SaveOrCancel onCancel={props.onCancel} />
        <label htmlFor={`${id}-weight`} className="ml-auto text-xs text-soft">
          {t("review.materiality")}
        </label>
        <select
          id={`${id}-weight`}
          className="field w-auto"
          value={materiality ?? ""}
          onChange={(event) => setMateriality(MATERIALITIES.find((value) => value === event.target.value) ?? null)}
        >
          <option value="">{t("review.materialityNone")}</option>
          {MATERIALITIES.map((value) => (
            <option key={value} value={value}>
              {t(`labels.materialities.${value}`)}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}

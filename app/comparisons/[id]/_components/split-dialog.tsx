"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ulid } from "ulid";
import { Sheet } from "@/app/_ui/sheet";
import { canSplit, splitRow, unlinkRow } from "@/lib/view/row-steps";
import type { Row } from "@/lib/view/rows";
import { ClaimChoice } from "./claim-choice";
import { useRowActions } from "./row-actions";

/** Which claims go out of a row: into a row of their own, or each side by itself. */
export function SplitDialog(props: { kind: "split" | "unlink"; row: Row; onClose: () => void }) {
  const t = useTranslations("rowActions");
  const tApp = useTranslations("app");
  const actions = useRowActions();
  const { kind, row } = props;
  const [claims, setClaims] = useState<readonly string[]>([]);
  const isFit = kind === "unlink" ? claims.length > 0 : canSplit(row.link, claims);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isFit) return;
    const step = kind === "split" ? splitRow(row.link, claims, ulid) : unlinkRow(row.link, claims, ulid);
    void actions?.perform(step, kind === "split" ? t("splitDone") : t("unlinked"));
  }

  return (
    <Sheet title={kind === "split" ? t("splitTitle") : t("unlink")} open onClose={props.onClose}>
      <form onSubmit={submit}>
        <fieldset>
          <legend className="mb-2 text-sm text-soft">{kind === "split" ? t("splitHint") : t("unlinkHint")}</legend>
          {[...row.a, ...row.b].map((claim, order) => (
            <ClaimChoice
              key={claim.id}
              claim={claim}
              isFirst={order === 0}
              checked={claims.includes(claim.id)}
              onChange={(on) => setClaims((now) => (on ? [...now, claim.id] : now.filter((id) => id !== claim.id)))}
            />
          ))}
        </fieldset>
        <div className="mt-4 flex flex-wrap items-center gap-2">
          <button type="submit" className="button button-main" disabled={!isFit}>
            {kind === "split" ? t("splitDo") : t("unlinkDo")}
          </button>
          <button type="button" className="button button-quiet" onClick={props.onClose}>
            {tApp("cancel")}
          </button>
          {kind === "split" && claims.length > 0 && !isFit ? (
            <span className="text-sm text-contradict">{t("splitAll")}</span>
          ) : null}
        </div>
      </form>
    </Sheet>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { ulid } from "ulid";
import { type Claim, STATUSES } from "@/lib/model/claim";
import { isTranslation } from "@/lib/model/translation";
import { setFigure, setTime, type Typed } from "@/lib/view/claim-values";
import { describeInterval } from "@/lib/view/slot-values";
import { useDesk } from "./comparison-provider";
import { IntervalForm } from "./interval-form";

/** A claim's figures, times and status as the engine read them, each to be set right; the link is judged again at once. */
export function ClaimValues({ claim, name }: { claim: Claim; name: string }) {
  const t = useTranslations();
  const { act, announce, undo, langs } = useDesk();
  const lang = langs[claim.source];

  async function set(slot: string, value: unknown) {
    const step = await act("claim.edit", { id: ulid(), claimKey: claim.id, slot, value });
    if (step !== null) announce(t("detail.valueSet"), () => undo(step));
  }
  function take<T>(slot: string, typed: Typed<T>) {
    if (!typed.ok) return typed.problem;
    void set(slot, typed.value);
    return null;
  }

  return (
    <fieldset className="mb-3 border-l-2 border-line pl-3">
      <legend className="text-sm font-semibold">{name}</legend>
      {claim.quantities.map((quantity, at) => (
        <IntervalForm
          key={`${quantity.start}-${describeInterval(quantity)}`}
          words={quantity.text}
          lang={lang}
          first={t("detail.low")}
          second={t("detail.high")}
          initial={[String(quantity.low ?? ""), String(quantity.high ?? "")]}
          onSave={(low, high) => take("quantities", setFigure(claim, at, low, high))}
        />
      ))}
      {claim.times.map((time, at) => (
        <IntervalForm
          key={`${time.start}-${time.from}-${time.to}`}
          words={time.text}
          lang={lang}
          first={t("detail.fromDay")}
          second={t("detail.beforeDay")}
          initial={[time.from ?? "", time.to ?? ""]}
          onSave={(from, to) => take("times", setTime(claim, at, from, to))}
        />
      ))}
      <label className="mt-1 flex flex-wrap items-center gap-2 text-sm">
        <span className="text-xs text-soft">{t("detail.slot_status")}</span>
        <select
          className="field w-auto"
          value={claim.status}
          onChange={(event) => void set("status", event.target.value)}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`labels.statuses.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <SetByPeople claim={claim} />
    </fieldset>
  );
}

/** Which of a claim's values are a person's, and the way back to what the engine read. */
export function SetByPeople({ claim }: { claim: Claim }) {
  const t = useTranslations();
  const { report, act, announce, undo } = useDesk();
  const edits = (report?.human.edits ?? []).filter((edit) => edit.claimKey === claim.id && !isTranslation(edit));

  async function reset(slot: string) {
    const step = await act("claim.reset", { claimKey: claim.id, slot });
    if (step !== null) announce(t("detail.valueReset"), () => undo(step));
  }

  if (edits.length === 0) return null;
  return (
    <ul className="mt-1 text-xs text-soft">
      {edits.map(({ slot, actor }) => (
        <li key={slot} className="flex flex-wrap items-center gap-x-2">
          <span>{t("detail.setBy", { slot: t(`labels.slots.${slot}`), actor })}</span>
          <button type="button" className="quiet-link min-h-6" onClick={() => reset(slot)}>
            {t("detail.giveBack")}
          </button>
        </li>
      ))}
    </ul>
  );
}

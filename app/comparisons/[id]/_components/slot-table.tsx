"use client";

import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/model/claim";
import { nameOfSide, type Row } from "@/lib/view/rows";
import { buildSlotTable, type SlotMark, type SlotValue } from "@/lib/view/slot-table";
import { useDesk } from "./comparison-provider";
import { TimeReadingLine } from "./time-reading-line";

const SIGNS: Record<SlotMark, string> = { same: "✓", near: "≈", differs: "≠", one_side: "–" };
const TONES: Record<SlotMark, string> = {
  same: "text-agree",
  near: "text-soft",
  differs: "text-contradict",
  one_side: "text-soft",
};

/** Slot by slot: what A says, what B says, and how they stand. */
export function SlotTable({ row, a, b }: { row: Row; a: Claim; b: Claim }) {
  const t = useTranslations("detail");
  const { texts, langs, spell, report } = useDesk();
  const edits = report?.human.edits ?? [];
  const editedOf = (claim: Claim) =>
    new Set(edits.filter(({ claimKey }) => claimKey === claim.id).map(({ slot }) => slot));
  const rows = buildSlotTable(
    row.link,
    { claim: a, text: texts[a.source], spell: (name) => spell(name, a.source), edited: editedOf(a) },
    { claim: b, text: texts[b.source], spell: (name) => spell(name, b.source), edited: editedOf(b) },
  );
  return (
    <table className="w-full table-fixed text-sm">
      <thead>
        <tr className="label text-left">
          <th className="w-20 pb-1 font-normal">{t("slot")}</th>
          <th className="pb-1 pr-2 font-normal">{nameOfSide(row, "a")}</th>
          <th className="w-6 pb-1 font-normal">
            <span className="sr-only">{t("mark")}</span>
          </th>
          <th className="pb-1 font-normal">{nameOfSide(row, "b")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((slot) => (
          <tr key={slot.slot} className="border-t border-line align-top">
            <th className="py-1.5 pr-2 text-left text-xs font-normal text-soft">{t(`slot_${slot.slot}`)}</th>
            <td className="py-1.5 pr-2">
              <Values values={slot.a} lang={langs[a.source]} />
            </td>
            <td className={`py-1.5 font-semibold ${TONES[slot.mark]}`}>
              <span aria-hidden="true" title={t(`mark_${slot.mark}`)}>
                {SIGNS[slot.mark]}
              </span>
              <span className="sr-only">{t(`mark_${slot.mark}`)}</span>
            </td>
            <td className="py-1.5">
              <Values values={slot.b} lang={langs[b.source]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Values({ values, lang }: { values: readonly SlotValue[]; lang: string }) {
  const t = useTranslations();
  if (values.length === 0) return <span className="text-soft">{t("detail.notSaid")}</span>;
  return (
    <ul>
      {values.map((value) =>
        value.kind === "code" ? (
          <li key={value.code}>{t(`labels.${value.namespace}.${value.code}`)}</li>
        ) : (
          <li key={value.text}>
            <span lang={lang} className="words">
              {value.text}
            </span>
            {value.reading ? <TimeReadingLine {...value.reading} /> : null}
            {value.readAs ? (
              <span className="label number block">{t("detail.readAs", { value: value.readAs })}</span>
            ) : null}
          </li>
        ),
      )}
    </ul>
  );
}

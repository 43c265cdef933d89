"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useAnnounce } from "@/app/_ui/toast";
import { moveSection, type SectionChoice, turnSection } from "@/lib/view/report-options";

interface Props {
  sections: readonly SectionChoice[];
  onChange: (sections: readonly SectionChoice[]) => void;
}

/** Sections on or off, and their order, by buttons: nothing has to be dragged. */
export function SectionOrder({ sections, onChange }: Props) {
  const t = useTranslations("report");
  const announce = useAnnounce();
  // A button that moves in the page loses the focus.
  const pressed = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  });
  const move = ({ id }: SectionChoice, by: -1 | 1, button: HTMLButtonElement) => {
    const moved = moveSection(sections, id, by);
    const number = moved.findIndex((section) => section.id === id) + 1;
    pressed.current = button;
    onChange(moved);
    announce(t("moved", { section: t(`section_${id}`), number }));
  };
  return (
    <fieldset className="mt-5">
      <legend className="text-sm font-medium">{t("sections")}</legend>
      <ol className="mt-1 divide-y divide-line border-y border-line">
        {sections.map((section, at) => (
          <li key={section.id} className="flex items-center gap-1">
            <label className="flex min-h-9 min-w-0 grow items-center gap-2 text-sm">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-ink"
                checked={section.isOn}
                onChange={(event) => onChange(turnSection(sections, section.id, event.target.checked))}
              />
              {t(`section_${section.id}`)}
            </label>
            {([-1, 1] as const).map((by) => (
              <MoveButton
                key={by}
                by={by}
                label={t(by < 0 ? "up" : "down", { section: t(`section_${section.id}`) })}
                isEnd={sections[at + by] === undefined}
                onPress={(button) => move(section, by, button)}
              />
            ))}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

/** At the end of the list it does nothing and keeps the focus: a disabled button would lose it. */
function MoveButton(props: {
  by: -1 | 1;
  label: string;
  isEnd: boolean;
  onPress: (button: HTMLButtonElement) => void;
}) {
  const Icon = props.by < 0 ? ChevronUp : ChevronDown;
  return (
    <button
      type="button"
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.isEnd}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-xs hover:bg-select aria-disabled:opacity-30"
      onClick={(event) => {
        if (!props.isEnd) props.onPress(event.currentTarget);
      }}
    >
      <Icon aria-hidden="true" className="size-4" />
    </button>
  );
}

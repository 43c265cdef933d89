"use client";

import { useTranslations } from "next-intl";
import { Sheet } from "@/app/_ui/sheet";
import { SHORTCUTS } from "@/lib/view/shortcuts";

const SIGNS: Record<string, string> = { ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc", z: "Z", y: "Y" };
const PLACES = [
  { where: "rows", title: "whereRows" },
  { where: "all", title: "whereAll" },
] as const;

/** The keys, listed from the same table that acts on them. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("keys");
  return (
    <Sheet title={t("title")} open={open} onClose={onClose}>
      {PLACES.map(({ where, title }) => (
        <section key={where} className="mb-4">
          <h3 className="label mb-1">{t(title)}</h3>
          <dl className="grid grid-cols-[9.5rem_1fr] gap-x-4 gap-y-1 text-sm">
            {SHORTCUTS.filter((shortcut) => shortcut.where === where).map(({ keys, action }) => (
              <div key={action} className="contents">
                <dt className="flex flex-wrap gap-1">
                  {keys.map((chord) => (
                    <Chord key={chord} chord={chord} />
                  ))}
                </dt>
                <dd>{t(action)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="text-sm text-soft">{t("off")}</p>
    </Sheet>
  );
}

/** One chord, or two strokes one after the other. */
function Chord({ chord }: { chord: string }) {
  const t = useTranslations("keys");
  const strokes = chord === " " ? [chord] : chord.split(" ");
  return (
    <span className="inline-flex items-baseline gap-1">
      {strokes.map((stroke, order) => (
        <span key={stroke} className="inline-flex items-baseline gap-1">
          {order > 0 ? <span className="label">{t("then")}</span> : null}
          <kbd className="min-w-6 rounded-xs border border-edge px-1.5 text-center font-sans whitespace-nowrap">
            {signOf(stroke)}
          </kbd>
        </span>
      ))}
    </span>
  );
}

function signOf(stroke: string): string {
  if (stroke.length === 1) return stroke;
  return stroke
    .split("+")
    .map((part) => SIGNS[part] ?? part)
    .join("+");
}

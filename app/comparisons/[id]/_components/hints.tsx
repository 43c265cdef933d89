"use client";

import { useTranslations } from "next-intl";
import { useRef, useSyncExternalStore } from "react";
import { areKeysOn } from "@/app/_client/stored-keys";
import { usePreferences } from "@/app/_ui/preferences";
import { useKeyOf } from "@/app/_ui/use-shortcuts";
import { KEYS_OF_HINT, withGone } from "@/lib/view/hints";
import { signOfChord } from "@/lib/view/key-signs";
import { HINTS, type Hint } from "@/lib/view/preferences";

const never = () => () => {};

/** What a newcomer may do first. Each line goes when it was done once, anywhere, or is sent away; none comes back by itself. */
export function Hints() {
  const t = useTranslations("hints");
  const keyOf = useKeyOf();
  const hasKeys = useSyncExternalStore(never, areKeysOn, () => true);
  const { preferences, change } = usePreferences();
  const list = useRef<HTMLElement>(null);
  const shown = HINTS.filter((hint) => !preferences.hintsGone.includes(hint));
  if (shown.length === 0) return null;

  /** The button that was pressed goes with its line: the focus moves to the next one, or back to the page. */
  function dismiss(hint: Hint) {
    const at = shown.indexOf(hint);
    change(({ hintsGone }) => ({ hintsGone: withGone(hintsGone, [hint]) }));
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll("button") ?? [];
      (left[Math.min(at, left.length - 1)] ?? document.getElementById("content"))?.focus({ preventScroll: true });
    });
  }

  return (
    <section ref={list} aria-label={t("title")} className="mx-3 mt-3 border-l-2 border-edge pl-3 print:hidden">
      <ul className="flex flex-wrap gap-x-6 text-sm text-soft">
        {shown.map((hint) => (
          <li key={hint} className="flex min-h-7 items-center gap-1.5">
            <span id={`hint-${hint}`}>{t(hint)}</span>
            {hasKeys && KEYS_OF_HINT[hint].length > 0 ? (
              <kbd className="rounded-xs border border-edge px-1.5 font-sans text-xs whitespace-nowrap pointer-coarse:hidden">
                {KEYS_OF_HINT[hint].map((action) => signOfChord(keyOf(action))).join("–")}
              </kbd>
            ) : null}
            <button
              type="button"
              className="min-h-6 min-w-6 text-base leading-none hover:text-ink"
              aria-label={t("dismiss")}
              aria-describedby={`hint-${hint}`}
              title={t("dismiss")}
              onClick={() => dismiss(hint)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

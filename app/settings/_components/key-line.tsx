"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { storeKeymap } from "@/app/_client/stored-keymap";
import { Chord } from "@/app/_ui/chord";
import { signOfChord } from "@/lib/view/key-signs";
import { captureKey, type Keymap, type KeyRefusal, setKey } from "@/lib/view/keymap";
import { SHORTCUTS, type Shortcut } from "@/lib/view/shortcuts";

/** What the line waits for, and what it has just said. */
interface State {
  /** A key is waited for; where it has begun two strokes, the first. */
  waits: { held: string | null } | null;
  said: { chord: string; refusal: KeyRefusal | null } | null;
}

const IDLE: State = { waits: null, said: null };

/** One action with its keys; the first is given another by pressing it. */
export function KeyLine({ shortcut, keymap }: { shortcut: Shortcut; keymap: Keymap }) {
  const t = useTranslations();
  const [{ waits, said }, setState] = useState<State>(IDLE);
  const { action, keys } = shortcut;
  const name = t(`keys.${action}`);
  const own = keymap[action];
  const first = SHORTCUTS.find((one) => one.action === action)?.keys[0] ?? "";

  function take(event: KeyboardEvent) {
    if (!waits) return;
    const { key, code, keyCode, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event;
    const { isComposing } = nativeEvent;
    const press = { key, code, keyCode, isComposing, ctrlKey, metaKey, altKey, shiftKey, isTyping: false };
    const taken = captureKey(press, waits.held, action, keymap);
    if (taken.kind === "passed") return;
    event.preventDefault();
    event.stopPropagation();
    if (taken.kind === "left") setState(IDLE);
    else if (taken.kind === "waits") setState({ waits: { held: taken.stroke }, said: null });
    else if (taken.kind === "refused")
      setState({ waits: { held: null }, said: { chord: taken.chord, refusal: taken.refusal } });
    else if (taken.kind === "set") {
      storeKeymap(taken.keymap);
      setState({ waits: null, said: { chord: taken.chord, refusal: null } });
    }
  }

  function giveBack() {
    storeKeymap(setKey(keymap, action, null));
    setState(IDLE);
  }

  return (
    <li className="border-b border-line py-1.5 text-sm">
      <div className="flex flex-wrap items-center gap-x-3">
        <span className="min-w-0 flex-1 basis-40">{name}</span>
        <span className="flex flex-wrap justify-end gap-1">
          {keys.map((chord) => (
            <Chord key={chord} chord={chord} />
          ))}
        </span>
        <button
          type="button"
          className={`button min-w-20 ${waits ? "button-main" : "button-quiet"}`}
          aria-label={waits ? undefined : t("settings.keyChangeNamed", { action: name })}
          onClick={() => setState({ waits: waits ? null : { held: null }, said: null })}
          onKeyDown={take}
          // A click on the button keys the same event; what is begun ends when the focus goes elsewhere.
          onBlur={() => setState((now) => ({ ...now, waits: null }))}
        >
          {waits
            ? waits.held
              ? t("settings.keySecond", { key: waits.held })
              : t("settings.keyPress")
            : t("settings.keyChange")}
        </button>
      </div>
      <div className="flex flex-wrap items-baseline justify-end gap-x-3">
        <p role="status" className={`text-sm ${said?.refusal ? "text-contradict" : "text-soft"}`}>
          {said ? tell(said) : ""}
        </p>
        {own === undefined ? null : (
          <button type="button" className="quiet-link min-h-6" onClick={giveBack}>
            {t("settings.keyBack", { key: signOfChord(first) })}
          </button>
        )}
      </div>
    </li>
  );

  function tell({ chord, refusal }: NonNullable<State["said"]>): string {
    const key = signOfChord(chord);
    if (refusal === null) return t("settings.keySet", { key });
    if (refusal.code === "reserved") return t("settings.keyReserved", { key });
    return t(`settings.key_${refusal.code}`, { key, action: t(`keys.${refusal.action}`) });
  }
}

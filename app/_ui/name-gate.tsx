"use client";

import { useTranslations } from "next-intl";
import { createContext, type FormEvent, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import { readName, writeName } from "@/app/_client/stored-name";
import { Sheet } from "./sheet";
import { useFirstFocus } from "./use-first-focus";

const NameContext = createContext<() => Promise<string | null>>(async () => null);

/** Gives the person's name; asks for it once. Null: the person closed the question. */
export function useAskName(): () => Promise<string | null> {
  return useContext(NameContext);
}

export function NameGate({ children }: { children: ReactNode }) {
  const t = useTranslations("settings");
  const [open, setOpen] = useState(false);
  const answer = useRef<(name: string | null) => void>(() => {});

  const ask = useCallback(async () => {
    const known = readName();
    if (known !== "") return known;
    setOpen(true);
    return new Promise<string | null>((resolve) => {
      answer.current = resolve;
    });
  }, []);

  function finish(name: string | null) {
    setOpen(false);
    answer.current(name);
  }

  function give(name: string) {
    writeName(name);
    finish(name);
  }

  return (
    <NameContext value={ask}>
      {children}
      <Sheet title={t("nameAsk")} open={open} onClose={() => finish(null)}>
        <NameForm onGive={give} />
      </Sheet>
    </NameContext>
  );
}

function NameForm({ onGive }: { onGive: (name: string) => void }) {
  const t = useTranslations("settings");
  const [missing, setMissing] = useState(false);
  const field = useFirstFocus<HTMLInputElement>();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    setMissing(name === "");
    if (name === "") field.current?.focus();
    else onGive(name);
  }
  return (
    <form onSubmit={submit} noValidate>
      <label className="mb-1 block text-sm font-medium" htmlFor="ask-name">
        {t("name")}
      </label>
      <input
        ref={field}
        id="ask-name"
        name="name"
        className="field"
        maxLength={100}
        autoComplete="name"
        aria-invalid={missing}
        aria-describedby="ask-name-hint"
      />
      <p id="ask-name-hint" className={`mt-1 mb-4 text-sm ${missing ? "text-contradict" : "text-soft"}`}>
        {missing ? t("nameNeeded") : t("nameHint")}
      </p>
      <button type="submit" className="button button-main">
        {t("nameSave")}
      </button>
    </form>
  );
}

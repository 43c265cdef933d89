"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

interface Toast {
  text: string;
  undo: (() => void) | null;
}

export type Announce = (text: string, undo?: () => void) => void;

const ToastContext = createContext<Announce>(() => {});

/** Says in one line what has just happened, with a way back; also to screen readers. */
export function useAnnounce(): Announce {
  return useContext(ToastContext);
}

/** Long enough to reach for the way back (WCAG 2.2.1 asks for no more where nothing is lost by missing it). */
const SHOWN_MS = 8000;

export function ToastGate({ children }: { children: ReactNode }) {
  const t = useTranslations("notes");
  const [toast, setToast] = useState<Toast | null>(null);
  const announce = useCallback<Announce>((text, undo) => setToast({ text, undo: undo ?? null }), []);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <ToastContext value={announce}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-[calc(var(--toast-lift,0px)+1rem)] z-50 flex justify-center px-4"
      >
        {toast ? (
          <div className="float pointer-events-auto flex items-center gap-3 px-4 py-2 text-sm">
            <span>{toast.text}</span>
            {toast.undo ? (
              <button
                type="button"
                className="quiet-link min-h-6 font-medium"
                onClick={() => {
                  toast.undo?.();
                  setToast(null);
                }}
              >
                {t("undo")}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </ToastContext>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";

interface Props {
  /** Of the report as it is now wanted; changes whenever something else would stand in it. */
  address: string;
  frame: RefObject<HTMLIFrameElement | null>;
  onLoaded: (address: string) => void;
}

/** The report as it will leave, in a frame of its own: no script runs in it. */
export function ReportPreview({ address, frame, onLoaded }: Props) {
  const t = useTranslations("report");
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // Where the reader had scrolled to: a report that changes under the eyes stays where it is.
  const scrolled = useRef(0);
  const wanted = useRef("");
  useEffect(() => {
    const inside = frame.current?.contentWindow;
    if (!inside) return;
    // Asked of the window: a document that has only begun to arrive has no element yet. Where none came, the browser's own page of
    // the failure stands there, which nobody may ask.
    if (frame.current?.contentDocument) scrolled.current = inside.scrollY;
    const [page, mark] = address.split("#");
    // Replaced, not visited: Back leads out of the screen, not through every report that was looked at.
    wanted.current = new URL(`${page}&shown=${attempt}-${mark}`, window.location.href).href;
    inside.location.replace(wanted.current);
  }, [address, attempt, frame]);
  const look = () => {
    const inside = frame.current?.contentDocument;
    if (inside?.URL === "about:blank") return;
    const isReport = inside?.querySelector("main") != null;
    // A page that is asked for while another one arrives may never come: it is asked for again.
    if (inside && inside.URL !== wanted.current) return inside.location.replace(wanted.current);
    setFailed(!isReport);
    if (!inside || !isReport) return;
    inside.documentElement.scrollTop = scrolled.current;
    onLoaded(address);
  };
  return (
    <>
      {hasFailed ? (
        <p role="alert" className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          {t("previewFailed")}
          <button type="button" className="button" onClick={() => setAttempt((before) => before + 1)}>
            {t("again")}
          </button>
        </p>
      ) : null}
      <iframe
        ref={frame}
        title={t("preview")}
        sandbox="allow-same-origin allow-modals"
        className={`min-h-[70vh] w-full grow border border-line bg-white ${hasFailed ? "hidden" : ""}`}
        onLoad={look}
      />
    </>
  );
}

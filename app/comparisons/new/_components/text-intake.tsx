"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { FileButton } from "./file-button";
import type { Intake } from "./use-intake";

/** The ways in besides pasting: a page's address, or a file. */
export function TextIntake(props: { side: "a" | "b"; labelFor: string; intake: Intake }) {
  const t = useTranslations("create");
  const { side, intake } = props;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div className="clear-both mb-1 flex flex-wrap items-center justify-between gap-2">
        <label htmlFor={props.labelFor} className="text-sm font-medium">
          {t("text")}
        </label>
        <span className="flex flex-wrap gap-2">
          <button
            type="button"
            className="button"
            aria-expanded={isAsking}
            aria-label={t("pageFor", { side: side.toUpperCase() })}
            onClick={() => setAsking(!isAsking)}
          >
            {t("page")}
          </button>
          <FileButton side={side} onFile={(file) => file && intake.take({ kind: "file", file })} />
        </span>
      </div>
      {isAsking ? <PageLine side={side} intake={intake} /> : null}
    </>
  );
}

/** The address of a page that is fetched when it is asked for, and only then. */
function PageLine({ side, intake }: { side: "a" | "b"; intake: Intake }) {
  const t = useTranslations("create");
  const id = useId();
  const [url, setUrl] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const failure = intake.failure?.kind === "page" ? intake.failure.text : null;
  const isBusy = intake.busy === "page";
  const fetchPage = () => {
    if (url.trim() !== "" && !isBusy) intake.take({ kind: "page", url: url.trim() });
  };
  return (
    <div className="mb-2">
      <label htmlFor={id} className="label mb-1 block">
        {t("pageUrl")}
      </label>
      <div className="field-line">
        <input
          ref={field}
          id={id}
          type="url"
          inputMode="url"
          className="field"
          placeholder="https://"
          maxLength={2000}
          autoComplete="off"
          value={url}
          aria-invalid={failure !== null}
          aria-describedby={`${id}-notes`}
          onChange={(event) => {
            setUrl(event.target.value);
            intake.clear();
          }}
          onKeyDown={(event) => {
            // Enter would send the whole form.
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            fetchPage();
          }}
        />
        <button
          type="button"
          className="button"
          aria-label={t("fetchFor", { side: side.toUpperCase() })}
          aria-disabled={isBusy}
          onClick={fetchPage}
        >
          {isBusy ? t("fetching") : t("fetch")}
        </button>
      </div>
      <p id={`${id}-notes`} className="mt-1 text-sm text-contradict">
        {failure ? `✕ ${failure}` : ""}
      </p>
    </div>
  );
}

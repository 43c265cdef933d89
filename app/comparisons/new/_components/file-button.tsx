"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";

/** Opens the file chooser. The same file may be chosen twice in a row, after it was changed on disk. */
export function FileButton({ side, onFile }: { side: "a" | "b"; onFile: (file: File | undefined) => void }) {
  const t = useTranslations("create");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        className="sr-only"
        tabIndex={-1}
        aria-label={t("fileFor", { side: side.toUpperCase() })}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <button
        type="button"
        className="button"
        aria-label={t("fileFor", { side: side.toUpperCase() })}
        onClick={() => input.current?.click()}
      >
        {t("file")}
      </button>
    </>
  );
}

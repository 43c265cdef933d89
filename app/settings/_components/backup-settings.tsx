"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { restoreBackup } from "@/app/_client/api";
import { Sheet } from "@/app/_ui/sheet";
import { usePutRefusal } from "@/app/_ui/use-put-refusal";

/** Everything the desk holds as one file, and the way back from such a file. */
export function BackupSettings() {
  const t = useTranslations();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  return (
    <section aria-labelledby="backup-title" className="mt-10">
      <h2 id="backup-title" className="mb-1 text-base font-semibold">
        {t("settings.backup")}
      </h2>
      <p className="mb-3 max-w-prose text-sm text-soft">{t("settings.backupHint")}</p>
      <div className="flex flex-wrap items-end gap-4">
        <a href="/api/backup" download className="button">
          {t("settings.backupDo")}
        </a>
        <div className="min-w-0">
          <label htmlFor={id} className="label block">
            {t("settings.restoreFile")}
          </label>
          <input
            id={id}
            type="file"
            accept=".db,.sqlite,.sqlite3,application/vnd.sqlite3"
            className="max-w-full text-sm"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </div>
      </div>
      {file ? <ConfirmRestore file={file} onClose={() => setFile(null)} /> : null}
    </section>
  );
}

function ConfirmRestore({ file, onClose }: { file: File; onClose: () => void }) {
  const t = useTranslations();
  const putRefusal = usePutRefusal();
  const [state, setState] = useState<"asks" | "works" | { fault: string } | { kept: string }>("asks");
  async function restore() {
    setState("works");
    try {
      const done = await restoreBackup(file);
      setState(done.ok ? { kept: done.data.kept } : { fault: putRefusal(done) });
    } catch {
      setState({ fault: t("settings.restoreFailed") });
    }
  }
  const isDone = typeof state === "object" && "kept" in state;
  // Everything on the page is of the desk as it was: it is loaded anew.
  const leave = () => window.location.assign("/");
  return (
    <Sheet title={t("settings.restore")} open onClose={isDone ? leave : onClose}>
      {isDone ? (
        <p role="status" className="mb-4 max-w-prose">
          {t("settings.restored", { file: state.kept })}
        </p>
      ) : (
        <p className="mb-4 max-w-prose">{t("settings.restoreAsk", { file: file.name })}</p>
      )}
      {typeof state === "object" && "fault" in state ? (
        <p role="alert" className="mb-4 text-sm text-contradict">
          {state.fault}
        </p>
      ) : null}
      <div className="flex gap-2">
        {isDone ? (
          <button type="button" className="button button-main" onClick={leave}>
            {t("settings.restoredOpen")}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="button button-main"
              disabled={state === "works"}
              onClick={() => void restore()}
            >
              {t(state === "works" ? "settings.restoring" : "settings.restore")}
            </button>
            <button type="button" className="button" disabled={state === "works"} onClick={onClose}>
              {t("app.cancel")}
            </button>
          </>
        )}
      </div>
    </Sheet>
  );
}

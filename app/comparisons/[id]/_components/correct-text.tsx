"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { correctText } from "@/app/_client/api";
import { Sheet } from "@/app/_ui/sheet";
import { usePutProblem } from "@/app/_ui/use-put-problem";
import { usePutRefusal } from "@/app/_ui/use-put-refusal";
import type { Problem } from "@/lib/model/problem";
import { citationOf, type Source } from "@/lib/model/source";
import { previewCorrection } from "@/lib/view/correction";
import { CheckPage } from "./check-page";
import { useDesk } from "./comparison-provider";
import { useRun } from "./run-provider";
import { TextChanges } from "./text-changes";

const NOTHING = { annotations: [], claims: [] } as const;

/** Another text for a source: what changes by it and what becomes of what people marked, before it is compared again. */
export function CorrectText({ source, onClose }: { source: Source; onClose: () => void }) {
  const t = useTranslations();
  const id = useId();
  const putProblem = usePutProblem();
  const putRefusal = usePutRefusal();
  const { view, report, announce, act } = useDesk();
  const { follow } = useRun();
  const [text, setText] = useState(source.text);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** When the page was fetched that the text was taken from. */
  const [fetchedAt, setFetchedAt] = useState<string | null>(null);
  const human = report?.human ?? NOTHING;
  const change = useMemo(
    () => previewCorrection(source.text, text, source.id, human),
    [source.text, source.id, text, human],
  );
  const isSame = text === source.text;

  async function put(wanted: string): Promise<boolean> {
    const answer = await correctText(view.id, source.id, wanted).catch(() => null);
    if (answer?.ok) {
      follow(answer.data);
      return true;
    }
    setProblems(answer?.problems ?? []);
    setRefusal(t("save.failed", { reason: answer ? putRefusal(answer) : t("create.unreachable") }));
    return false;
  }

  async function send() {
    setBusy(true);
    setRefusal(null);
    if (await put(text)) {
      onClose();
      if (fetchedAt !== null)
        await act("source.cite", { id: source.id, ...citationOf(source), retrievedAt: fetchedAt });
      announce(t("correct.done"), () => void put(source.text));
    } else setBusy(false);
  }

  return (
    <Sheet title={t("correct.title", { side: source.id.toUpperCase() })} open onClose={onClose} full>
      <div className="space-y-4 p-4">
        <p className="text-sm text-soft">{t("correct.hint")}</p>
        {source.url === "" ? null : (
          <CheckPage
            source={source}
            onText={(next, at) => {
              setText(next);
              setFetchedAt(at);
              setProblems([]);
            }}
          />
        )}
        <div>
          <label htmlFor={`${id}-text`} className="mb-1 block text-sm font-medium">
            {t("create.text")}
          </label>
          <textarea
            id={`${id}-text`}
            rows={14}
            lang={source.lang}
            className="field words text-base"
            value={text}
            aria-invalid={problems.length > 0}
            aria-describedby={`${id}-problems`}
            onChange={(event) => {
              setText(event.target.value);
              setProblems([]);
            }}
          />
          <div id={`${id}-problems`} className="text-sm text-contradict">
            {problems.map((problem) => (
              <p key={problem.code}>✕ {putProblem(problem)}</p>
            ))}
          </div>
        </div>
        {isSame ? null : (
          <section aria-label={t("correct.changes")} className="text-sm">
            <TextChanges removed={change.removed} added={change.added} lang={source.lang} />
            <p className="mt-2">
              {change.kept + change.moved + change.lost === 0
                ? t("correct.marksNone")
                : t("correct.marks", { kept: change.kept + change.moved, lost: change.lost })}
            </p>
          </section>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <button
            type="button"
            className="button button-main"
            aria-disabled={isSame || isBusy}
            onClick={isSame || isBusy ? undefined : send}
          >
            {t("correct.send")}
          </button>
          <button type="button" className="button button-quiet" onClick={onClose}>
            {t("app.cancel")}
          </button>
          <p role="alert" className="text-sm text-contradict">
            {refusal}
          </p>
        </div>
      </div>
    </Sheet>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { correctText } from "@/app/_client/api";
import { Sheet } from "@/app/_ui/sheet";
import { usePutProblem } from "@/app/_ui/use-put-problem";
import { usePutRefusal } from "@/app/_ui/use-put-refusal";
import type { Problem } from "@/lib/model/problem";
import type { Source } from "@/lib/model/source";
import { type Paragraph, previewCorrection } from "@/lib/view/correction";
import { useDesk } from "./comparison-provider";
import { useRun } from "./run-provider";

const NOTHING = { annotations: [], claims: [] } as const;
/** More changed paragraphs than these are counted, not shown. */
const MOST = 8;

/** Another text for a source: what changes by it and what becomes of what people marked, before it is compared again. */
export function CorrectText({ source, onClose }: { source: Source; onClose: () => void }) {
  const t = useTranslations();
  const id = useId();
  const putProblem = usePutProblem();
  const putRefusal = usePutRefusal();
  const { view, report, announce } = useDesk();
  const { follow } = useRun();
  const [text, setText] = useState(source.text);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
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
      announce(t("correct.done"), () => void put(source.text));
    } else setBusy(false);
  }

  return (
    <Sheet title={t("correct.title", { side: source.id.toUpperCase() })} open onClose={onClose} full>
      <div className="space-y-4 p-4">
        <p className="text-sm text-soft">{t("correct.hint")}</p>
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
            <Lines kind="del" lines={change.removed} lang={source.lang} />
            <Lines kind="ins" lines={change.added} lang={source.lang} />
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

function Lines({ kind: Kind, lines, lang }: { kind: "ins" | "del"; lines: readonly Paragraph[]; lang: string }) {
  const t = useTranslations("correct");
  if (lines.length === 0) return null;
  return (
    <ul className="mb-2">
      {lines.slice(0, MOST).map(({ number, text }) => (
        <li key={number} className="border-l-2 border-edge pl-2">
          <span className="label">{t(Kind)}</span>{" "}
          <Kind lang={lang} className="words line-clamp-3">
            {text}
          </Kind>
        </li>
      ))}
      {lines.length > MOST ? <li className="label">{t("more", { count: lines.length - MOST })}</li> : null}
    </ul>
  );
}

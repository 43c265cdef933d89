"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { createComparison } from "@/app/_client/api";
import { type Draft, EMPTY_DRAFT, readDraft, writeDraft } from "@/app/_client/stored-draft";
import { readName } from "@/app/_client/stored-name";
import { usePutRefusal } from "@/app/_ui/use-put-refusal";
import type { Problem } from "@/lib/model/problem";
import { citationOf, type RawInput, type SourceId } from "@/lib/model/source";
import type { Template } from "@/lib/model/template";
import { localDate } from "@/lib/text/calendar";
import { checkDrafts, findCopies, type SourceDraft } from "@/lib/view/check-draft";
import { SourcePanel } from "./source-panel";
import { TemplateChoice } from "./template-choice";

/** The form for two texts. What is typed stays: through errors, through a failed start, and when the page is closed. */
export function NewComparison({ templates }: { templates: readonly Template[] }) {
  const t = useTranslations();
  const putRefusal = usePutRefusal();
  const router = useRouter();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [isRestored, setRestored] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [read, setRead] = useState({ a: false, b: false });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [fromServer, setFromServer] = useState<readonly Problem[]>([]);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const kept = readDraft();
    if (!kept) return;
    setDraft(kept);
    setRestored(true);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => writeDraft(draft), 400);
    return () => clearTimeout(timer);
  }, [draft]);

  const problems = useMemo(() => checkDrafts(draft.a, draft.b, localDate(new Date())), [draft]);
  const texts = useDeferredValue(draft);
  const copies = useMemo(() => findCopies(texts.a.text, texts.b.text), [texts.a.text, texts.b.text]);
  const errors = problems.filter((problem) => problem.severity !== "warning");
  const shown = [...problems, ...copies].filter((problem) => isTimely(problem, draft, tried, read)).concat(fromServer);

  function change(side: "a" | "b", patch: Partial<SourceDraft>) {
    setDraft((now) => ({ ...now, [side]: { ...now[side], ...patch } }));
    setFromServer([]);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setRefusal(null);
    if (errors.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    setBusy(true);
    try {
      const title = draft.title.trim() || null;
      const sources = [toInput(draft.a), toInput(draft.b)];
      const answer = await createComparison({ title, sources, templates: chosen, actor: readName() || null });
      if (answer.ok) {
        writeDraft(EMPTY_DRAFT);
        router.push(`/comparisons/${answer.data.id}`);
        return;
      }
      setFromServer(answer.problems ?? []);
      setRefusal(t("create.failed", { reason: putRefusal(answer) }));
    } catch {
      setRefusal(t("create.failed", { reason: t("create.unreachable") }));
    }
    setBusy(false);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <div className="mb-5 max-w-2xl">
        <label htmlFor="event" className="mb-1 block text-sm font-medium">
          {t("create.event")} <span className="font-normal text-soft">({t("create.optional")})</span>
        </label>
        <input
          id="event"
          className="field"
          maxLength={300}
          value={draft.title}
          aria-describedby="event-hint"
          onChange={(event) => setDraft((now) => ({ ...now, title: event.target.value }))}
        />
        <p id="event-hint" className="label mt-1">
          {t("create.eventHint")}
        </p>
      </div>
      <div className="grid border-y border-line md:grid-cols-2">
        {(["a", "b"] as const).map((side, position) => (
          <SourcePanel
            key={side}
            side={side}
            draft={draft[side]}
            problems={shown.filter((problem) => problem.field?.startsWith(`sources.${position}.`))}
            onChange={(patch) => change(side, patch)}
            onRead={() => setRead((now) => ({ ...now, [side]: true }))}
          />
        ))}
      </div>
      <TemplateChoice templates={templates} chosen={chosen} onChange={setChosen} />
      <p className="pt-4 text-sm text-soft">{t("create.leaves")}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-2 pb-4">
        <button type="submit" className="button button-main px-5" disabled={busy}>
          {busy ? t("create.submitting") : t("create.submit")}
        </button>
        {isRestored ? (
          <span className="text-sm text-soft">
            {t("create.draftKept")}{" "}
            <button
              type="button"
              className="quiet-link min-h-6"
              onClick={() => {
                setDraft(EMPTY_DRAFT);
                setRestored(false);
                setTried(false);
                setRead({ a: false, b: false });
              }}
            >
              {t("create.clearDraft")}
            </button>
          </span>
        ) : null}
        <div role="alert" className="text-sm text-contradict">
          {refusal ?? (tried && errors.length > 0 ? t("create.fixFirst", { count: errors.length }) : "")}
        </div>
      </div>
    </form>
  );
}

/** What is missing is said after the first try; what is wrong with a text, once it was read; with the rest, at once. */
function isTimely(problem: Problem, draft: Draft, tried: boolean, read: Readonly<Record<SourceId, boolean>>): boolean {
  if (tried) return true;
  const side: SourceId = problem.field?.startsWith("sources.0.") ? "a" : "b";
  if (read[side] && problem.field?.endsWith(".text")) return true;
  return draft[side].text.trim() !== "" && problem.code !== "text_tiny";
}

function toInput(draft: SourceDraft): RawInput {
  const { text, lang } = draft;
  const filled = (value: string) => value.trim() || null;
  return {
    text,
    lang,
    title: filled(draft.title),
    publisher: filled(draft.publisher),
    publishedAt: filled(draft.publishedAt),
    recordedAt: filled(draft.recordedAt),
    ...citationOf(draft),
  };
}

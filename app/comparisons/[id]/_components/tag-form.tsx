"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useMemo, useState } from "react";
import { useDeskSettings } from "@/app/_ui/desk-settings";
import { SaveOrCancel } from "@/app/_ui/save-or-cancel";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import { countTags, readTags } from "@/lib/view/note-list";
import { buildThreads } from "@/lib/view/notes";
import { useDesk } from "./comparison-provider";

/** More tags in use than these are no longer an offer but a list. */
const MOST_USED = 8;

/** The tags of a note in one field, parted by commas; those in use are offered. */
export function TagForm(props: { tags: readonly string[]; onSend: (tags: string[]) => void; onCancel: () => void }) {
  const t = useTranslations();
  const id = useId();
  const { report } = useDesk();
  const field = useFirstFocus<HTMLInputElement>();
  const [typed, setTyped] = useState(props.tags.join(", "));
  const { tags: settled } = useDeskSettings();
  /** Those of the desk first, then those in use here. */
  const known = useMemo(() => {
    const used = countTags(buildThreads(report?.human.annotations ?? [])).map(({ tag }) => tag);
    return [...settled, ...used.slice(0, MOST_USED)].filter((tag, at, all) => all.indexOf(tag) === at);
  }, [report, settled]);
  const now = readTags(typed);

  function submit(event: FormEvent) {
    event.preventDefault();
    props.onSend(now);
  }
  return (
    <form onSubmit={submit} className="my-2">
      <label htmlFor={id} className="label block">
        {t("notes.tagsLabel")}
      </label>
      <input
        id={id}
        className="field"
        value={typed}
        maxLength={500}
        ref={field}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <SaveOrCancel save={t("notes.saveTags")} onCancel={props.onCancel} />
        {known
          .filter((tag) => !now.includes(tag))
          .map((tag) => (
            <button
              key={tag}
              type="button"
              className="quiet-link min-h-6 text-xs"
              onClick={() => setTyped([...now, tag].join(", "))}
            >
              #{tag}
            </button>
          ))}
      </div>
    </form>
  );
}

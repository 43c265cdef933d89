"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Lines } from "@/lib/text/guidance-lines";
import { useDesk } from "./comparison-provider";
import { GuidanceLine } from "./guidance-line";

/** Lines that the reader writes and the engine reads, each to be changed or taken away, and one more to be added. */
export function GuidanceList<T>(props: {
  kind: "names" | "topics";
  example: string;
  entries: readonly { id: string; line: string }[];
  read: (line: string) => Lines<T>;
  /** @param id null for a new line */
  onSave: (id: string | null, entry: T) => Promise<boolean>;
  onRemove: (id: string) => Promise<boolean>;
}) {
  const t = useTranslations("guidance");
  const { announce } = useDesk();
  const [editing, setEditing] = useState<string | null>(null);
  const { kind, entries, read, onSave, onRemove } = props;

  async function save(id: string | null, entry: T) {
    if (!(await onSave(id, entry))) return false;
    announce(t("saved"));
    setEditing(null);
    return true;
  }
  async function remove(id: string) {
    if (await onRemove(id)) announce(t("removed"));
  }

  return (
    <section className="mb-6">
      <h3 className="font-medium">{t(kind)}</h3>
      <p className="mb-2 text-sm text-soft">{t(`${kind}Hint`)}</p>
      <ul>
        {entries.map(({ id, line }) => (
          <li key={id} className="border-b border-line py-1">
            {editing === id ? (
              <GuidanceLine
                label={t("editNamed", { line })}
                initial={line}
                read={read}
                onSave={(entry) => save(id, entry)}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <div className="flex items-center gap-1 text-sm">
                <span className="min-w-0 flex-1 break-words">{line}</span>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={t("editNamed", { line })}
                  onClick={() => setEditing(id)}
                >
                  {t("edit")}
                </button>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={t("removeNamed", { line })}
                  onClick={() => remove(id)}
                >
                  {t("remove")}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <GuidanceLine label={t(`${kind}Add`)} example={props.example} read={read} onSave={(entry) => save(null, entry)} />
    </section>
  );
}

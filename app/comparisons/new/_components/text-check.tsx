"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ENCODINGS, type Extraction } from "@/lib/model/extraction";
import { withoutInvisible } from "@/lib/text/invisible";
import type { SourceDraft } from "@/lib/view/check-draft";
import { checkText, type TextNote } from "@/lib/view/check-text";
import { DroppedList } from "./dropped-list";
import type { Intake } from "./use-intake";

/** What to look at before a text is compared: what seems odd, and what was left out. */
export function TextCheck(props: {
  side: "a" | "b";
  draft: SourceDraft;
  intake: Intake;
  onChange: (patch: Partial<SourceDraft>) => void;
}) {
  const { draft, intake, onChange } = props;
  const { extraction, text } = draft;
  const t = useTranslations("create");
  const notes = useMemo(() => checkText(text, extraction), [text, extraction]);
  const hasDropped = extraction?.parts.some(({ dropped }) => dropped !== null) === true;
  if (notes.length === 0 && !hasDropped) return null;
  return (
    <section aria-label={t("check", { side: props.side.toUpperCase() })} className="mb-2 text-sm">
      {notes.length > 0 ? (
        <ul>
          {notes.map((note) => (
            <li key={note.kind} className="min-h-6">
              <Note note={note} intake={intake} onText={(next) => onChange({ text: next })} text={text} />
            </li>
          ))}
        </ul>
      ) : null}
      {extraction ? <DroppedList draft={draft} extraction={extraction} onChange={onChange} /> : null}
    </section>
  );
}

/** What was read and as what, and the time that the page states. */
export function ReadLine({ extraction: { name, kind, encoding, facts } }: { extraction: Extraction }) {
  const t = useTranslations("create");
  const { publishedAt, zone } = facts;
  return (
    <>
      <p className="[overflow-wrap:anywhere]">
        {encoding
          ? t("fileRead", { name, encoding: encoding.name })
          : t("fileReadAs", { name, kind: t(`kind_${kind}`) })}
      </p>
      {publishedAt !== "" && zone !== "" ? (
        <p className="text-soft">
          {t("publishedAs", {
            time: publishedAt.replace("T", " "),
            zone: /^(?:Z|[+-]00:?00)$/u.test(zone) ? "UTC" : zone,
          })}
        </p>
      ) : null}
    </>
  );
}

function Note(props: { note: TextNote; intake: Intake; text: string; onText: (text: string) => void }) {
  const t = useTranslations("create");
  const { note, intake, text, onText } = props;
  switch (note.kind) {
    case "thin":
      return <>△ {t("noteThin", { count: note.count })}</>;
    case "guessed":
      return (
        <>
          △ {t("noteGuessed", { encoding: note.encoding })}{" "}
          {intake.takeAs === null ? null : (
            <select
              className="field inline-block w-auto"
              aria-label={t("encodingChoose")}
              value={note.encoding}
              onChange={(event) => intake.takeAs?.(event.target.value)}
            >
              {[...new Set([...ENCODINGS, note.encoding])].map((encoding) => (
                <option key={encoding}>{encoding}</option>
              ))}
            </select>
          )}
        </>
      );
    case "invisible":
      return (
        <>
          △ {t("noteInvisible", { count: note.count, characters: note.characters })}{" "}
          <button type="button" className="quiet-link min-h-6" onClick={() => onText(withoutInvisible(text))}>
            {t("takeOut")}
          </button>
        </>
      );
    case "cut":
      return <>△ {t("noteCut")}</>;
    case "two":
      return <>△ {t("noteTwo")}</>;
  }
}

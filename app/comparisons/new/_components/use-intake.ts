"use client";

import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { extractFile, extractPage } from "@/app/_client/api";
import { localMinute } from "@/app/_client/local-minute";
import { usePutProblem } from "@/app/_ui/use-put-problem";
import { usePutRefusal } from "@/app/_ui/use-put-refusal";
import type { Extraction } from "@/lib/model/extraction";

/** As large as the program takes. */
const MOST_FILE_BYTES = 20_000_000;

/** What a text is read from. */
export type Origin = { kind: "file"; file: File } | { kind: "page"; url: string };

export interface Intake {
  /** What is being read; null where nothing is. */
  busy: Origin["kind"] | null;
  /** Why the last reading gave nothing, and of what it was. */
  failure: { kind: Origin["kind"]; text: string } | null;
  take: (origin: Origin) => void;
  /** Reads the same file or page again, in another encoding; null where it is not at hand any more. */
  takeAs: ((encoding: string) => void) | null;
  /** Forgets what was said of the last reading. */
  clear: () => void;
}

/** Reads files and pages, one at a time: of two asked for one after the other, the later counts. */
export function useIntake(onTaken: (extraction: Extraction) => void): Intake {
  const t = useTranslations("create");
  const putProblem = usePutProblem();
  const putRefusal = usePutRefusal();
  const [busy, setBusy] = useState<Origin["kind"] | null>(null);
  const [failure, setFailure] = useState<Intake["failure"]>(null);
  const [origin, setOrigin] = useState<Origin | null>(null);
  const turn = useRef(0);
  const taken = useRef(onTaken);
  taken.current = onTaken;

  const read = useCallback(
    async (wanted: Origin, encoding: string | null) => {
      const own = ++turn.current;
      const fail = (text: string) => setFailure({ kind: wanted.kind, text });
      setFailure(null);
      if (wanted.kind === "file" && wanted.file.size > MOST_FILE_BYTES) {
        setBusy(null);
        return fail(t("fileTooLarge", { name: wanted.file.name, limit: MOST_FILE_BYTES / 1_000_000 }));
      }
      setBusy(wanted.kind);
      const answer = await (wanted.kind === "file"
        ? extractFile(wanted.file, encoding)
        : extractPage(wanted.url, encoding)
      ).catch(() => null);
      if (own !== turn.current) return;
      setBusy(null);
      if (answer?.ok) {
        setOrigin(wanted);
        const { retrievedAt } = answer.data;
        taken.current({ ...answer.data, retrievedAt: retrievedAt && localMinute(new Date(retrievedAt)) });
        return;
      }
      const problem = answer?.problems?.[0];
      fail(problem ? putProblem(problem) : answer ? putRefusal(answer) : t("unreachableRead"));
    },
    [t, putProblem, putRefusal],
  );

  return {
    busy,
    failure,
    take: (wanted) => void read(wanted, null),
    takeAs: origin === null ? null : (encoding) => void read(origin, encoding),
    clear: () => setFailure(null),
  };
}

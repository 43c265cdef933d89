"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";
import { reportAddress } from "@/app/_client/api";
import { useAnnounce } from "@/app/_ui/toast";
import { EXPORT_FORMATS, type ExportWay } from "@/lib/view/export-formats";
import { useDesk } from "../../_components/comparison-provider";
import { copyReport } from "./copy-report";
import { printReport } from "./print-report";

interface Props {
  query: string;
  frame: RefObject<HTMLIFrameElement | null>;
  /** False while the preview shows another report than the one that is wanted. */
  isReady: boolean;
  /** How many claims JSON-LD would hold. */
  claimReviews: number;
  /** Told of each report that leaves. */
  onLeave: (way: ExportWay) => void;
}

/** The ways in which a report leaves. Print and copy take what the preview shows; files are made anew. */
export function ReportButtons({ query, frame, isReady, claimReviews, onLeave }: Props) {
  const t = useTranslations("report");
  const announce = useAnnounce();
  const { view, isSending } = useDesk();
  const withReport = (work: (inside: Document) => void) => {
    const inside = frame.current?.contentDocument;
    if (!isReady || !inside) return announce(t("notReady"));
    work(inside);
  };
  const print = () =>
    withReport((inside) => {
      printReport(inside);
      onLeave("pdf");
    });
  const copy = () =>
    withReport(async (inside) => {
      const isCopied = await copyReport(inside);
      announce(t(isCopied ? "copied" : "copyFailed"));
      if (isCopied) onLeave("copy");
    });
  usePrintKey(print);
  return (
    <div className="mb-3">
      <ul aria-label={t("save")} className="flex flex-wrap gap-2">
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <a
              href={reportAddress(view.id, format, query)}
              download=""
              className="button"
              onClick={() => onLeave(format)}
            >
              {t(`format_${format}`)}
            </a>
          </li>
        ))}
        <li>
          <button type="button" className="button" onClick={print}>
            {t("format_pdf")}
          </button>
        </li>
        <li>
          <button type="button" className="button" onClick={copy}>
            {t("copy")}
          </button>
        </li>
      </ul>
      <p className="label mt-1">{t("jsonldHint", { count: claimReviews })}</p>
      {isSending ? <p className="label mt-1">{t("saving")}</p> : null}
    </div>
  );
}

/** The browser's own key for printing prints the report, and not the page around it. */
function usePrintKey(print: () => void): void {
  const latest = useRef(print);
  latest.current = print;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "p";
      if (!isPrint) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

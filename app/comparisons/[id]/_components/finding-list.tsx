"use client";

import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/model/finding";
import { SIDES } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { decidingFinding } from "@/lib/view/decisive";
import { nameOfSide, type Row, sourceOf } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { RuleName } from "./rule-name";
import { useFindingText } from "./use-finding-text";

/** Which rules spoke, on what words, and which one decided. */
export function FindingList({ row }: { row: Row }) {
  const t = useTranslations("detail");
  const decided = decidingFinding(row.link);
  const findings = [...row.link.findings].sort((x, y) => Number(y === decided) - Number(x === decided));
  if (findings.length === 0) return <p className="text-sm text-soft">{t("noFindings")}</p>;
  return (
    <ol className="space-y-3">
      {findings.map((finding) => (
        <FindingItem key={keyOf(finding)} row={row} finding={finding} isDeciding={finding === decided} />
      ))}
    </ol>
  );
}

/** A rule may speak several times, each time on other words or with another message. */
function keyOf(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.message, finding.a, finding.b]);
}

function FindingItem({ row, finding, isDeciding }: { row: Row; finding: Finding; isDeciding: boolean }) {
  const t = useTranslations("detail");
  const { texts, langs } = useDesk();
  const say = useFindingText(row.inside);
  return (
    <li className={`border-l-2 pl-3 text-sm ${isDeciding ? "border-ink" : "border-line"}`}>
      <p>{say(finding)}</p>
      <p className="mt-0.5">
        {SIDES.map((side) => (
          <SpanWords
            key={side}
            side={nameOfSide(row, side)}
            text={texts[sourceOf(row, side)]}
            lang={langs[sourceOf(row, side)]}
            spans={finding[side]}
          />
        ))}
      </p>
      <p className="label">
        <RuleName rule={finding.rule} /> · {isDeciding ? t("decided") : t("noted")}
      </p>
    </li>
  );
}

function SpanWords(props: { side: string; text: string; lang: string; spans: readonly Span[] }) {
  if (props.spans.length === 0) return null;
  return (
    <span className="block">
      <span className="mr-1.5 text-xs font-semibold text-soft">{props.side}</span>
      {props.spans.map((span, order) => (
        <span key={`${span.start}-${span.end}`} lang={props.lang} className="words">
          {order > 0 ? " · " : ""}
          <mark className="bg-neutral-tint px-0.5">{props.text.slice(span.start, span.end)}</mark>
        </span>
      ))}
    </span>
  );
}

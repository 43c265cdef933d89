"use client";

import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import type { NumberChart, Plotted } from "@/lib/view/numbers";
import { TopicLabel } from "../../_components/topic-label";
import { useRovingLinks } from "../../_components/use-roving-links";
import { FigureLabel } from "./figure-label";
import { SideMark } from "./side-mark";
import { useFigureText } from "./use-figure-text";

/** The figures of one measure, each on a line of its own over one axis. */
export function NumberPlot({ chart }: { chart: NumberChart }) {
  const t = useTranslations("numbers");
  const text = useFigureText();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  useRovingLinks(list, chart);
  const unit = text.unit(chart.unit);
  return (
    <section aria-labelledby={id} className="plot py-4">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 id={id} className="text-base font-semibold">
          <TopicLabel label={chart.topic.label} />
        </h3>
        {unit ? <span className="label">{unit}</span> : null}
        {chart.isLog ? <span className="label">{t("logAxis")}</span> : null}
        {chart.difference ? (
          <span className="number ml-auto text-sm">
            {t("difference", {
              value: text.difference(chart.difference.value, chart.unit),
              share: chart.difference.share === null ? "none" : text.share(chart.difference.share),
            })}
          </span>
        ) : null}
      </div>
      <ul ref={list} className="mt-2">
        {chart.marks.map((mark) => (
          <li key={mark.figure.key} className="grid grid-cols-1 items-center sm:grid-cols-[14rem_1fr] sm:gap-x-4">
            <FigureLabel figure={mark.figure} isStep />
            <Track mark={mark} ticks={chart.ticks} />
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="grid sm:grid-cols-[14rem_1fr] sm:gap-x-4">
        <div className="number relative mx-3 h-5 text-xs text-soft sm:col-start-2">
          {chart.ticks.map(({ value, at }) => (
            <span key={value} className="absolute -translate-x-1/2 whitespace-nowrap" style={{ left: share(at) }}>
              {text.value(value, chart.unit)}
            </span>
          ))}
        </div>
      </div>
    </section>
  );
}

function share(at: number): string {
  return `${at * 100}%`;
}

/** One figure on its axis: a thin line for what rounding explains, a bar for the interval, the mark of its source. */
function Track({ mark, ticks }: { mark: Plotted; ticks: NumberChart["ticks"] }) {
  const isPoint = mark.from === mark.to;
  return (
    <div aria-hidden="true" className="relative mx-3 h-7">
      {ticks.map(({ value, at }) => (
        <span key={value} className="absolute inset-y-0 border-l border-line" style={{ left: share(at) }} />
      ))}
      <span
        className="absolute top-1/2 h-px border-t border-edge"
        style={{ left: share(mark.roundedFrom), width: share(mark.roundedTo - mark.roundedFrom) }}
      />
      {isPoint ? null : (
        <span
          className={`absolute top-1/2 h-1.5 -translate-y-1/2 border border-ink ${mark.figure.quantity.approximate ? "border-dashed" : "bg-neutral-tint"}`}
          style={{ left: share(mark.from), width: share(mark.to - mark.from) }}
        />
      )}
      {ends(mark).map(({ at, shape }) => (
        <span key={shape} className="absolute top-1/2 -translate-1/2 leading-none" style={{ left: share(at) }}>
          {shape === "low" || shape === "high" ? (
            <SideMark side={mark.figure.side} />
          ) : (
            <Arrow isLeft={shape === "below"} />
          )}
        </span>
      ))}
    </div>
  );
}

/** What stands at the ends of an interval: the mark of the source at a bound, an arrow where there is none. */
function ends(mark: Plotted): { at: number; shape: "low" | "high" | "below" | "above" }[] {
  if (mark.from === mark.to) return [{ at: mark.from, shape: "low" }];
  return [
    mark.isOpenBelow ? { at: 0, shape: "below" } : { at: mark.from, shape: "low" },
    mark.isOpenAbove ? { at: 1, shape: "above" } : { at: mark.to, shape: "high" },
  ];
}

function Arrow({ isLeft }: { isLeft: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 fill-none stroke-ink" strokeWidth="1.6">
      <path d={isLeft ? "M8 1.5 3 6l5 4.5" : "m4 1.5 5 4.5-5 4.5"} />
    </svg>
  );
}

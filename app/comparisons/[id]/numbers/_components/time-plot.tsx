"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { SourceId } from "@/lib/model/source";
import type { PlacedTime, Timeline } from "@/lib/view/timeline";
import { useRovingLinks } from "../../_components/use-roving-links";
import { TimeMark } from "./time-mark";

/** Height of a line of a lane, of the axis between the lanes, in pixels. */
const LINE = 26;
const AXIS = 84;

/** The words of a tick stand to the right of it: of the last ones they need room beyond the axis. */
function isAtEnd({ at }: Timeline["ticks"][number]): boolean {
  return at > 0.84;
}

/** Two lanes over one axis: A above, B below, with a tie from each time of A to the time of B that a link sets beside it. */
export function TimePlot({ timeline }: { timeline: Timeline }) {
  const t = useTranslations();
  const box = useRef<HTMLDivElement>(null);
  useRovingLinks(box, timeline);
  const above = timeline.lines.a * LINE;
  const height = above + AXIS + timeline.lines.b * LINE;
  const middleOf = (mark: PlacedTime) =>
    mark.side === "a" ? above - (mark.line + 0.5) * LINE : above + AXIS + (mark.line + 0.5) * LINE;
  const marks = new Map(timeline.marks.map((mark) => [mark.key, mark]));
  return (
    <div className="plot mt-4 overflow-x-auto pb-2">
      <div
        ref={box}
        className={`relative min-w-[44rem] print:min-w-0 ${timeline.ticks.some(isAtEnd) ? "mr-28" : ""}`}
        style={{ height }}
      >
        <Ticks timeline={timeline} top={above} />
        <svg
          aria-hidden="true"
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          className="pointer-events-none absolute inset-0 size-full"
        >
          {timeline.ties.map((tie) => {
            const [a, b] = [marks.get(tie.a), marks.get(tie.b)];
            if (!a || !b) return null;
            const isApart = tie.group === "contradict";
            return (
              <line
                key={`${tie.a} ${tie.b}`}
                x1={a.from * 100}
                x2={b.from * 100}
                y1={middleOf(a) + 10}
                y2={middleOf(b) - 10}
                vectorEffect="non-scaling-stroke"
                className={isApart ? "stroke-contradict" : "stroke-edge"}
                strokeWidth={isApart ? 2 : 1}
                strokeDasharray={isApart ? undefined : "3 3"}
              />
            );
          })}
        </svg>
        {(["a", "b"] as const).map((side) => (
          <ul key={side} aria-label={side === "a" ? t("app.sourceA") : t("app.sourceB")}>
            {timeline.marks
              .filter((mark) => mark.side === side)
              .map((mark) => (
                <TimeMark key={mark.key} mark={mark} top={middleOf(mark)} height={LINE} />
              ))}
          </ul>
        ))}
      </div>
    </div>
  );
}

/** The axis with its ticks, and the days on which the sources were published. */
function Ticks({ timeline, top }: { timeline: Timeline; top: number }) {
  const t = useTranslations("numbers");
  return (
    <div aria-hidden="true" className="number absolute inset-x-0 text-xs text-soft" style={{ top, height: AXIS }}>
      <span className="absolute inset-x-0 top-1/2 border-t border-edge" />
      {timeline.ticks.map(({ at, label }) => (
        <span key={label} className="absolute top-1/2 h-2 border-l border-edge" style={{ left: `${at * 100}%` }}>
          <span className="absolute top-1 left-1 whitespace-nowrap">{label}</span>
        </span>
      ))}
      {timeline.published.map(({ side, at, date }) => (
        <Published key={side} side={side} at={at} title={t("published", { side: side.toUpperCase(), date })} />
      ))}
    </div>
  );
}

function Published({ side, at, title }: { side: SourceId; at: number; title: string }) {
  return (
    <span
      title={title}
      className={`absolute flex h-1/2 border-l-2 border-ink pl-1 ${side === "a" ? "top-0 items-start" : "top-1/2 items-end"}`}
      style={{ left: `${at * 100}%` }}
    >
      <span className={`whitespace-nowrap text-ink ${at > 0.8 ? "-translate-x-[calc(100%+0.6rem)]" : ""}`}>
        {title}
      </span>
    </span>
  );
}

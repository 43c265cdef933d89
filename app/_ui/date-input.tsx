"use client";

import { CalendarDays } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { readTypedMoment, shiftDate, showMoment } from "@/lib/view/typed-date";

/**
 * A day, typed or pasted as articles write it, in one field: one Tab leads in and one out, Up and Down go by days. Browsers' own date
 * fields take four, speak the browser's language instead of the page's, and take no pasted day. For the pointer there is a calendar.
 */
export function DateInput(props: {
  id: string;
  value: string;
  isWrong: boolean;
  describedBy: string;
  onChange: (value: string) => void;
}) {
  const t = useTranslations("create");
  const format = useFormatter();
  const calendar = useRef<HTMLInputElement>(null);
  const { id, value, onChange } = props;
  const [typed, setTyped] = useState(showMoment(value));
  // What comes from outside, as a draft that was kept, is shown; what is being typed stays as it is.
  useEffect(
    () => setTyped((now) => (now === value || readTypedMoment(now) === value ? now : showMoment(value))),
    [value],
  );
  // A page may give the time of day as well: it stays, and the day is shown.
  const day = readTypedMoment(typed)?.slice(0, 10) ?? null;

  function type(next: string) {
    setTyped(next);
    const read = readTypedMoment(next);
    // Half a date is no mistake yet: it is told of once the field is left.
    if (read !== null || next.trim() === "") onChange(read ?? "");
  }
  function settle() {
    const read = readTypedMoment(typed);
    setTyped(read === null ? typed : showMoment(read));
    onChange(read ?? typed.trim());
  }
  return (
    <>
      <div className="relative">
        <input
          id={id}
          type="text"
          className="field number pr-9"
          autoComplete="off"
          maxLength={40}
          placeholder={t("datePlaceholder")}
          value={typed}
          aria-invalid={props.isWrong}
          aria-describedby={`${id}-day ${props.describedBy}`}
          onChange={(event) => type(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter") settle();
            const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (by === undefined || day === null) return;
            event.preventDefault();
            type(shiftDate(day, by));
          }}
        />
        <button
          type="button"
          tabIndex={-1}
          className="absolute inset-y-0 right-0 inline-flex w-8 items-center justify-center text-soft hover:text-ink"
          aria-label={t("dateCalendar")}
          title={t("dateCalendar")}
          onClick={() => calendar.current?.showPicker()}
        >
          <CalendarDays aria-hidden="true" className="size-4" />
        </button>
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          className="pointer-events-none absolute right-0 bottom-0 size-0 opacity-0"
          value={day ?? ""}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <p id={`${id}-day`} className="label mt-1 min-h-4">
        {day === null ? "" : format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "full", timeZone: "UTC" })}
      </p>
    </>
  );
}

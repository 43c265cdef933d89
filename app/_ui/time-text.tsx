"use client";

import { useTimeZone } from "next-intl";

/**
 * A moment as `2026-11-21 21:15`, in the desk's time zone. Written the same everywhere: the words that Node and the browser
 * choose for a time of day (晚上, 下午) differ from version to version, and the server's page would not match the browser's.
 */
export function useTimeText(): (at: string) => string {
  const timeZone = useTimeZone();
  return (at) => {
    // Swedish is written year-month-day, with a clock of 24 hours.
    const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone });
    return format.format(new Date(at));
  };
}

export function TimeText({ at, className }: { at: string; className?: string }) {
  const put = useTimeText();
  return (
    <time dateTime={at} className={`number ${className ?? ""}`}>
      {put(at)}
    </time>
  );
}

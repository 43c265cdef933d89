"use client";

import { useTimeZone, useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { NO_ZONES, readZones, type SourceZones, storeZones } from "@/app/_client/stored-zones";
import { useIsClient } from "@/app/_ui/use-is-client";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { Sheet } from "@/lib/view/rows";
import { buildTimeline } from "@/lib/view/timeline";
import { onClock, type ZoneView } from "@/lib/view/zones";
import { useDesk } from "../../_components/comparison-provider";
import { TimePlot } from "./time-plot";
import { TimeTable } from "./time-table";
import { ZoneChoice } from "./zone-choice";

/** Every time of both sources on one line, on the clock that its reader chooses. */
export function TimesSection({ report, sheet }: { report: ReviewedReport; sheet: Sheet }) {
  const t = useTranslations("numbers");
  const { view } = useDesk();
  const isClient = useIsClient();
  const servers = useTimeZone() ?? "UTC";
  const own = isClient ? Intl.DateTimeFormat().resolvedOptions().timeZone : servers;
  const [isWhole, setIsWhole] = useState(false);
  const [zoneView, setZoneView] = useState<ZoneView>("source");
  const [zones, setZones] = useState<SourceZones>(NO_ZONES);
  useEffect(() => setZones(readZones(view.id)), [view.id]);
  const timeline = useMemo(
    () => buildTimeline(sheet, report.sources, isWhole, onClock(zoneView, own, zones)),
    [sheet, report.sources, isWhole, zoneView, own, zones],
  );
  return (
    <section aria-labelledby="times-title">
      <h2 id="times-title" className="text-lg font-semibold">
        {t("times")}
      </h2>
      <label className="mt-2 inline-flex min-h-6 items-center gap-2 text-sm print:hidden">
        <input type="checkbox" checked={isWhole} onChange={(event) => setIsWhole(event.target.checked)} />
        {t("timesWhole")}
      </label>
      {timeline.timesOfDay > 0 ? (
        <ZoneChoice
          view={zoneView}
          own={own}
          zones={zones}
          unzoned={timeline.unzoned}
          onView={setZoneView}
          onZones={(next) => {
            setZones(next);
            storeZones(view.id, next);
          }}
        />
      ) : null}
      {timeline.marks.length > 0 ? (
        <>
          <p className="label mt-1 max-w-prose">{t("timesHint")}</p>
          <TimePlot timeline={timeline} />
        </>
      ) : (
        <p className="label mt-1">{t("noTimes")}</p>
      )}
      <TimeTable timeline={timeline} />
    </section>
  );
}

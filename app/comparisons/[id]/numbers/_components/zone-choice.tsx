"use client";

import { useTranslations } from "next-intl";
import type { SourceZones } from "@/app/_client/stored-zones";
import { SIDES, type SourceId } from "@/lib/model/source";
import { KNOWN_ZONES, ZONE_VIEWS, type ZoneView } from "@/lib/view/zones";

/** Whose clock times of day are shown on; where a text states no zone, its reader may say which one it keeps. */
export function ZoneChoice(props: {
  view: ZoneView;
  own: string;
  zones: SourceZones;
  /** Times of day whose zone is not known, by side. */
  unzoned: Readonly<Record<SourceId, number>>;
  onView: (view: ZoneView) => void;
  onZones: (zones: SourceZones) => void;
}) {
  const t = useTranslations("numbers");
  const { view, own, zones, unzoned } = props;
  const asked = SIDES.filter((side) => unzoned[side] > 0 || zones[side] !== null);
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
      <p className="hidden print:block">{t("zoneSaid", { zone: t(`zone_${view}`, { zone: own }) })}</p>
      <fieldset className="flex flex-wrap items-center gap-1 print:hidden">
        <legend className="float-left mr-2 text-soft">{t("zone")}</legend>
        {ZONE_VIEWS.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={view === value}
            onClick={() => props.onView(value)}
            className={`min-h-7 rounded-sm px-2 ${view === value ? "bg-select font-medium" : "text-soft hover:text-ink"}`}
          >
            {t(`zone_${value}`, { zone: own })}
          </button>
        ))}
      </fieldset>
      {view === "source"
        ? null
        : asked.map((side) => (
            <label key={side} className="flex items-center gap-2 print:hidden">
              {t("zoneOf", { side: side.toUpperCase(), count: unzoned[side] })}
              <select
                className="button px-1"
                value={zones[side] ?? ""}
                onChange={(event) => props.onZones({ ...zones, [side]: event.target.value || null })}
              >
                <option value="">{t("zoneUnknown")}</option>
                {KNOWN_ZONES.map((zone) => (
                  <option key={zone} value={zone}>
                    {zone.replace("_", " ")}
                  </option>
                ))}
              </select>
            </label>
          ))}
    </div>
  );
}

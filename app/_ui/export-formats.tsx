import { useTranslations } from "next-intl";
import { MenuItem } from "react-aria-components";
import { EXPORT_FORMATS, type ExportFormat } from "@/lib/view/export-formats";

const LABELS = {
  docx: "exportDocx",
  xlsx: "exportXlsx",
  csv: "exportCsv",
  md: "exportMd",
  html: "exportHtml",
  json: "exportJson",
  jsonld: "exportJsonld",
} as const;

export const EXPORT_ITEM = "block min-h-8 rounded-xs px-3 py-1.5 text-sm outline-none hover:bg-select focus:bg-select";

/** An entry of a menu for each file that a report leaves as. */
export function ExportFormats({ addressOf }: { addressOf: (format: ExportFormat) => string }) {
  const t = useTranslations("workspace");
  return EXPORT_FORMATS.map((format) => (
    <MenuItem id={format} key={format} href={addressOf(format)} download="" className={EXPORT_ITEM}>
      {t(LABELS[format])}
    </MenuItem>
  ));
}

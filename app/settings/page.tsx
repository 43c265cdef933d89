import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadDeskSettings } from "@/lib/server/desk-settings";
import { listTemplates } from "@/lib/server/templates";
import { BackupSettings } from "./_components/backup-settings";
import { DeskSettingsForm } from "./_components/desk-settings-form";
import { KeySettings } from "./_components/key-settings";
import { SettingsForm } from "./_components/settings-form";
import { TemplateSettings } from "./_components/template-settings";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

/** Name, language, look, scrolling and hints; what the desk has settled, its templates and its backup; keys. */
export default async function SettingsPage() {
  const t = await getTranslations("settings");
  const [settings, templates] = await Promise.all([loadDeskSettings(), listTemplates()]);
  return (
    <div className="mx-auto max-w-2xl px-4 pt-6 pb-16">
      <h1 className="mb-6 text-lg font-semibold">{t("title")}</h1>
      <SettingsForm />
      <DeskSettingsForm settings={settings} />
      <TemplateSettings templates={templates} />
      <BackupSettings />
      <KeySettings />
    </div>
  );
}

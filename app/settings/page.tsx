import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listTemplates } from "@/lib/server/templates";
import { KeySettings } from "./_components/key-settings";
import { SettingsForm } from "./_components/settings-form";
import { TemplateSettings } from "./_components/template-settings";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

/** Name, language, look, scrolling, hints, templates and keys. */
export default async function SettingsPage() {
  const t = await getTranslations("settings");
  return (
    <div className="mx-auto max-w-2xl px-4 pt-6 pb-16">
      <h1 className="mb-6 text-lg font-semibold">{t("title")}</h1>
      <SettingsForm />
      <TemplateSettings templates={await listTemplates()} />
      <KeySettings />
    </div>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { findTitle } from "@/lib/server/comparisons";

/** Asked once for the head and for the page: the head must not come after the page, or its title is missing meanwhile. */
export const titleOf = cache(findTitle);

/** The head of one view of a comparison. Each view has a title of its own: whoever goes from one to another is told where they are. */
export async function viewHead(params: Promise<{ id: string }>, view: string): Promise<Metadata> {
  const title = await titleOf((await params).id);
  if (title === null) return {};
  const t = await getTranslations();
  return { title: { absolute: `${t(`workspace.${view}`)} · ${title} · ${t("app.name")}` } };
}

"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SearchGroup, SearchHit } from "@/lib/model/search";
import { wayToHit } from "@/lib/view/search-excerpt";
import { useSearch } from "./use-search";

/** Where the words stand in the quotes and notes of all comparisons, each place a link to it. */
export function SearchResults({ words }: { words: string }) {
  const t = useTranslations("list");
  const found = useSearch(words);
  if (found === null) return null;
  const { answer } = found;
  if (answer === "failed") {
    return (
      <p role="alert" className="mt-6 text-sm text-contradict">
        {t("searchFailed")}
      </p>
    );
  }
  return (
    <section aria-labelledby="found-title" className="mt-8">
      <h2 id="found-title" className="text-base font-semibold">
        {t("found")}
      </h2>
      <p role="status" className="label">
        {t("foundCount", { places: answer.total, comparisons: answer.groups.length + answer.moreGroups })}
      </p>
      {answer.groups.map((group) => (
        <FoundIn key={group.id} group={group} />
      ))}
      {answer.moreGroups > 0 ? <p className="label mt-3">{t("moreGroups", { count: answer.moreGroups })}</p> : null}
    </section>
  );
}

function FoundIn({ group: { id, title, hits, more } }: { group: SearchGroup }) {
  const t = useTranslations("list");
  return (
    <div className="mt-3 border-t border-line pt-2">
      <h3 className="text-sm font-medium [overflow-wrap:anywhere]">
        <Link href={`/comparisons/${id}`} className="quiet-link inline-block min-h-6">
          {title}
        </Link>
      </h3>
      <ul>
        {hits.map((hit) => (
          <li key={`${hit.kind}-${hit.key}`}>
            <HitLink comparison={id} hit={hit} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="label">{t("moreHits", { count: more })}</p> : null}
    </div>
  );
}

function HitLink({ comparison, hit }: { comparison: string; hit: SearchHit }) {
  const t = useTranslations("list");
  const kind = (hit.kind === "claim" ? hit.side?.toUpperCase() : undefined) ?? t(`hit_${hit.kind}`);
  return (
    <Link href={wayToHit(comparison, hit)} className="flex min-h-7 items-baseline gap-2 py-0.5 text-sm hover:bg-select">
      <span className="label w-20 max-w-1/3 shrink-0">{kind}</span>
      <span className={hit.kind === "claim" ? "words" : ""} lang={hit.lang ?? undefined}>
        {hit.before}
        <mark className="bg-select font-semibold text-ink">{hit.match}</mark>
        {hit.after}
      </span>
    </Link>
  );
}

import type { Claim } from "../../model/claim";
import { SIDES, type Source } from "../../model/source";
import { listReviewedClaims, type ReviewedClaim } from "../../view/claim-reviews";
import type { ReportOptions } from "../../view/report-options";
import { langsOf } from "../../view/report-options";
import { type Words, wordsIn } from "../messages";
import type { ReportInput } from "./build";
import { type Context, makeContext } from "./context";

/**
 * What people decided as ClaimReviews of schema.org: the person's words for how the two sources stand to each other, with their
 * explanation and both sources. `version` is what the file calls itself. No number rates anything, and nothing is said of what is true.
 */
export function renderJsonLd({ report, sources }: ReportInput, options: ReportOptions, version?: string): string {
  const context = makeContext(report, sources, options);
  const reviews = listReviewedClaims(context.told, sources).map((reviewed) => ({
    ...toClaimReview(reviewed, context),
    ...(version && { version }),
  }));
  return `${JSON.stringify({ "@context": "https://schema.org", "@graph": reviews }, null, 2)}\n`;
}

function toClaimReview({ review, side, claim, row }: ReviewedClaim, context: Context) {
  const { options, sources, spell, actorOf } = context;
  const [lang = "en"] = langsOf(options.lang);
  const words = wordsIn(lang);
  const own = sources.get(side);
  const speaker = claim.speaker ? spell(claim.speaker.name, side) : own?.author || own?.publisher || "";
  return {
    "@type": "ClaimReview",
    claimReviewed: claim.quote,
    inLanguage: lang,
    datePublished: review.updatedAt.slice(0, 10),
    author: { "@type": "Person", name: actorOf(review.actor, words) },
    reviewRating: {
      "@type": "Rating",
      alternateName: words(`labels.relations.${review.relation ?? row.link.relation}`),
      ratingExplanation: review.reason.trim(),
    },
    itemReviewed: {
      "@type": "Claim",
      ...(speaker && { author: { "@type": "Thing", name: speaker } }),
      ...(own?.publishedAt && { datePublished: own.publishedAt }),
      appearance: SIDES.flatMap((id) => sources.get(id) ?? []).map(toWork),
      ...toTranslation(claim, context, words),
    },
  };
}

/** What a person translated of the claim, with whose it is: the words that are reviewed stay those of the source. */
function toTranslation({ translation }: Claim, { options, actorOf }: Context, words: Words) {
  if (!translation || !options.hasTranslations) return {};
  const { lang, text, by } = translation;
  return {
    workTranslation: {
      "@type": "CreativeWork",
      inLanguage: lang,
      text,
      translator: { "@type": "Person", name: actorOf(by, words) },
    },
  };
}

function toWork(source: Source) {
  const { title, publisher, author, url, archiveUrl, publishedAt, lang } = source;
  return {
    "@type": "CreativeWork",
    ...(url && { url }),
    ...(archiveUrl && { archivedAt: archiveUrl }),
    ...(title && { headline: title }),
    ...(author && { author: { "@type": "Thing", name: author } }),
    ...(publisher && { publisher: { "@type": "Organization", name: publisher } }),
    ...(publishedAt && { datePublished: publishedAt }),
    inLanguage: lang,
  };
}

import { describe, expect, it } from "vitest";
import { renderJsonLd } from "../../../../lib/export/report/json-ld";
import { EMPTY_HUMAN_LAYER, type Review } from "../../../../lib/model/human";
import { overlay } from "../../../../lib/pipeline/overlay";
import { review } from "../../../setup/human-fixture";
import { EVERYTHING } from "../../../setup/report-document";
import { reportFixture, sourcesFixture } from "../../../setup/report-fixture";

const ADDRESS = "https://gazette.example/flood";

function graphOf(reviews: readonly Review[], urls: readonly [string, string] = [ADDRESS, ""], hasNames = true) {
  const sources = sourcesFixture().map((source, i) => ({ ...source, url: urls[i] ?? "" }));
  const report = overlay(reportFixture(), { ...EMPTY_HUMAN_LAYER, reviews }, sources);
  const text = renderJsonLd({ title: "Flood", version: 1, report, sources }, { ...EVERYTHING, hasNames });
  const parsed = JSON.parse(text) as { "@context": string; "@graph": Record<string, unknown>[] };
  expect(parsed["@context"]).toBe("https://schema.org");
  return parsed["@graph"];
}
const decided = review("roads", { reason: "The city counted later", disposition: "explained" });

describe("claim reviews", () => {
  it("are never made of what the program found", () => {
    expect(graphOf([], [ADDRESS, ADDRESS])).toEqual([]);
  });

  it("want a decision, an explanation and an address", () => {
    expect(graphOf([review("roads")], [ADDRESS, ADDRESS])).toEqual([]);
    expect(graphOf([decided], ["", ""])).toEqual([]);
    for (const disposition of ["false_alarm", "needs_source", "deferred", "unreviewed"] as const)
      expect(graphOf([{ ...decided, disposition }])).toEqual([]);
    expect(graphOf([decided])).toHaveLength(1);
    expect(graphOf([decided], [ADDRESS, "https://herald.example/1"])).toHaveLength(2);
  });

  it("say it in words, without a number, with both sources", () => {
    expect(graphOf([decided])).toEqual([
      {
        "@type": "ClaimReview",
        claimReviewed: "The flood closed 12 roads.",
        inLanguage: "en",
        datePublished: "2025-05-03",
        author: { "@type": "Person", name: "ed" },
        reviewRating: { "@type": "Rating", alternateName: "Contradict", ratingExplanation: "The city counted later" },
        itemReviewed: {
          "@type": "Claim",
          author: { "@type": "Thing", name: "Gazette" },
          datePublished: "2025-05-01",
          appearance: [
            expect.objectContaining({ "@type": "CreativeWork", url: ADDRESS, headline: "Flood" }),
            expect.objectContaining({ "@type": "CreativeWork", headline: "High water", datePublished: "2025-05-02" }),
          ],
        },
      },
    ]);
    expect(JSON.stringify(graphOf([decided]))).not.toContain("ratingValue");
    expect(JSON.stringify(graphOf([decided], undefined, false))).not.toContain('"ed"');
  });

  it("name a changed relation as the person set it", () => {
    const changed = { ...decided, disposition: "changed" as const, relation: "superseded" as const };
    expect(graphOf([changed])[0]).toMatchObject({ reviewRating: { alternateName: "Overtaken by a later state" } });
  });
});

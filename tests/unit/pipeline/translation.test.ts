import { expect, it } from "vitest";
import { EMPTY_HUMAN_LAYER } from "../../../lib/model/human";
import { overlay } from "../../../lib/pipeline/overlay";
import { asRead, isUnedited, listChangedLinks } from "../../../lib/pipeline/overlay/changed-links";
import { AT, edit, lay, report, translation } from "../../setup/human-fixture";

const claimIn = (reviewed: { claims: typeof report.claims }, id: string) =>
  reviewed.claims.find((claim) => claim.id === id);

it("stands beside the quote with its author, and changes nothing that the engine read", () => {
  const reviewed = lay({ edits: [translation("a1", "洪水封閉了12條道路。", { actor: "mei" })] });
  const { translation: own, ...rest } = claimIn(reviewed, "a1") ?? {};
  expect(own).toEqual({ lang: "zh-Hant", text: "洪水封閉了12條道路。", by: "mei", at: AT });
  expect(rest).toEqual(claimIn(report, "a1"));
  expect(claimIn(reviewed, "b1")).not.toHaveProperty("translation");
  const bare = lay({});
  const { human: _edits, claims: _claims, ...more } = reviewed;
  const { human: _none, claims: _bare, ...same } = bare;
  expect(more).toEqual(same);
});

it("has nothing judged again, and no rule sees it where a value is", () => {
  const own = translation("a1", "洪水封閉了12條道路。");
  expect(listChangedLinks(lay({ edits: [own] }))).toEqual([]);
  const edits = [own, edit("b1", "status", "denied")];
  const [asked, ...others] = listChangedLinks(lay({ edits }));
  expect(others).toEqual([]);
  expect(asked?.a).toEqual([claimIn(report, "a1")]);
  expect(asked && isUnedited(asked, { edits })).toBe(false);
  expect(asked && isUnedited(asked, { edits: [own] })).toBe(true);
  expect(asRead(asked ? [asked] : [], report.claims)[0]?.a).toEqual(asked?.a);
});

it("finds no place where its claim is gone or it is no translation, and is kept", () => {
  const edits = [
    translation("gone", "x"),
    translation("a1", "  "),
    edit("a2", "translation", { lang: "fr", text: "x", quote: "y" }),
    edit("b1", "translation", "words"),
  ];
  const reviewed = overlay(report, { ...EMPTY_HUMAN_LAYER, edits });
  expect(reviewed.unplaced?.edits).toEqual(edits);
  expect(reviewed.claims).toEqual(report.claims);
});

import { describe, expect, it } from "vitest";
import {
  DEFAULT_PREFERENCES,
  lookOf,
  type Preferences,
  readPreferences,
  roomyWidth,
  writePreferences,
} from "../../../lib/view/preferences";

describe("preferences", () => {
  it("come back as they were kept", () => {
    const kept: Preferences = {
      ...DEFAULT_PREFERENCES,
      textSize: "large",
      colours: "strong",
      spacing: "compact",
      quoteFont: "sans",
      scrollMode: "free",
      hintsGone: ["confirm", "export"],
    };
    expect(readPreferences(writePreferences(kept))).toEqual(kept);
  });

  it("are those of a new browser where nothing, or nothing that is known, is kept", () => {
    for (const value of [
      null,
      "",
      "{",
      "7",
      "null",
      '{"textSize":"huge","scrollMode":1,"colours":"red","spacing":7,"quoteFont":null,"hintsGone":"confirm"}',
    ])
      expect(readPreferences(value)).toEqual(DEFAULT_PREFERENCES);
    expect(readPreferences('{"textSize":"small","hintsGone":["confirm","tour"]}')).toEqual({
      ...DEFAULT_PREFERENCES,
      textSize: "small",
      hintsGone: ["confirm"],
    });
  });

  it("stand on the page's root for the style sheet", () => {
    expect(lookOf({ ...DEFAULT_PREFERENCES, colours: "strong" })).toEqual({
      "data-text": "normal",
      "data-colours": "strong",
      "data-spacing": "normal",
      "data-quotes": "serif",
    });
  });

  it("ask for a wider window where text is larger, never for a narrower one", () => {
    expect((["small", "normal", "large", "largest"] as const).map(roomyWidth)).toEqual([75, 75, 93.75, 112.5]);
  });
});

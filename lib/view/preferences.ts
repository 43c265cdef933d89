/** How large everything is written; the style sheet sets the size of each. */
export const TEXT_SIZES = ["small", "normal", "large", "largest"] as const;
type TextSize = (typeof TEXT_SIZES)[number];

/** Beside rows there is room for a column of detail from here on, in rem of normal text. */
const ROOMY = 75;
const SCALES: Readonly<Record<TextSize, number>> = { small: 1, normal: 1, large: 1.25, largest: 1.5 };

/**
 * How wide a window must be for a detail beside the rows, in rem as media queries count: by the browser's own text, not by the one
 * that is chosen here. Small text asks for as much as normal.
 */
export function roomyWidth(size: TextSize): number {
  return ROOMY * SCALES[size];
}

/** The pair of hues and the greys: as designed, or further apart. */
export const COLOUR_SETS = ["standard", "strong"] as const;
type ColourSet = (typeof COLOUR_SETS)[number];

/** How far lines stand apart. */
export const SPACINGS = ["compact", "normal", "wide"] as const;
type Spacing = (typeof SPACINGS)[number];

/** What the sources' words are set in. */
export const QUOTE_FONTS = ["serif", "sans", "system"] as const;
type QuoteFont = (typeof QUOTE_FONTS)[number];

/** How two texts scroll: by their links, in proportion, or each by itself. */
export const SCROLL_MODES = ["linked", "proportional", "free"] as const;
export type ScrollMode = (typeof SCROLL_MODES)[number];

/** What a newcomer is told, each until it was done once or sent away. */
export const HINTS = ["confirm", "change", "link", "annotate", "export"] as const;
export type Hint = (typeof HINTS)[number];

/** What one browser keeps, in a cookie: the server's first page is already as it asks. */
export interface Preferences {
  textSize: TextSize;
  colours: ColourSet;
  spacing: Spacing;
  quoteFont: QuoteFont;
  scrollMode: ScrollMode;
  /** True: rows show people's translations under the quotes. */
  translations: boolean;
  /** Hints that were followed or sent away. */
  hintsGone: readonly Hint[];
}

export const PREFERENCES_COOKIE = "crosscheck-preferences";
export const DEFAULT_PREFERENCES: Preferences = {
  textSize: "normal",
  colours: "standard",
  spacing: "normal",
  quoteFont: "serif",
  scrollMode: "linked",
  translations: false,
  hintsGone: [],
};

/**
 * Reads what the cookie holds; whatever is not known counts as not set.
 * @param value the cookie, decoded; null where there is none
 */
export function readPreferences(value: string | null): Preferences {
  const stored = parse(value);
  return {
    textSize: TEXT_SIZES.find((size) => size === stored["textSize"]) ?? DEFAULT_PREFERENCES.textSize,
    colours: COLOUR_SETS.find((set) => set === stored["colours"]) ?? DEFAULT_PREFERENCES.colours,
    spacing: SPACINGS.find((spacing) => spacing === stored["spacing"]) ?? DEFAULT_PREFERENCES.spacing,
    quoteFont: QUOTE_FONTS.find((font) => font === stored["quoteFont"]) ?? DEFAULT_PREFERENCES.quoteFont,
    scrollMode: SCROLL_MODES.find((mode) => mode === stored["scrollMode"]) ?? DEFAULT_PREFERENCES.scrollMode,
    translations: stored["translations"] === true,
    hintsGone: HINTS.filter((hint) => Array.isArray(stored["hintsGone"]) && stored["hintsGone"].includes(hint)),
  };
}

/** What the style sheet asks of the page's root, by the names of its data attributes. */
export function lookOf({ textSize, colours, spacing, quoteFont }: Preferences) {
  return { "data-text": textSize, "data-colours": colours, "data-spacing": spacing, "data-quotes": quoteFont };
}

/** The cookie's value, decoded. */
export function writePreferences(preferences: Preferences): string {
  return JSON.stringify(preferences);
}

function parse(value: string | null): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(value ?? "null");
    return typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

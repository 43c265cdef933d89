import type { EntityKind } from "../../model/entity";
import { CONTRACTIONS } from "./function-words";

/** Closed lists for capitalised names in English. */

/** Capitalised by rule and no names of anything: pronoun, days, months and holidays (Chicago Manual of Style, 8.88–8.89), units, currency codes (ISO 4217). */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  "i i'm i've i'd monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december q a mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving ramadan celsius fahrenheit rmb usd eur gbp cny hkd twd jpy krw aud cad sgd chf inr nt".split(
    " ",
  ),
);

/** Days and those months that are no given names: a name ends before them. */
export const CALENDAR: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february july september october november december".split(
    " ",
  ),
);

/** Titles before a person's name (Chicago Manual of Style, 8.19–8.29); they are no part of it. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister chancellor premier senator sen governor gov mayor judge justice chief executive chairman chairwoman chair director secretary general gen colonel col captain capt lieutenant lt sergeant sgt inspector superintendent commissioner ambassador king queen prince princess pope bishop archbishop father sister rev coach representative rep congressman congresswoman councillor councilor spokesman spokeswoman spokesperson detective officer deputy former then ceo founder co-founder".split(
    " ",
  ),
);

/** Small words inside a name. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  "of the de la le van von der bin al el du di da del &".split(" "),
);

/**
 * Capitalised for opening a sentence and never names: prepositions, conjunctions, pronouns, determiners, numerals, adverbs of time and connection.
 * Apart from `FUNCTION_WORDS`, since words that names open with too (Will, May, The, Am) must not stand here. Classes of R. Quirk et al.,
 * "A Comprehensive Grammar of the English Language" (1985), chapter 2.
 */
export const OPENERS: ReadonlySet<string> = new Set([
  ...CONTRACTIONS,
  ..."when while although though after before since if as but yet it he she they we you this that these those there here what who how why where which because despite during with without from to by at in an its his her their our your my some many most both each every all no not nor or so such until unless under over among between against about into through per than then only also however meanwhile still even just more much other another any several few yesterday today tomorrow tonight for and on off out up down of one two three four five six seven eight nine ten once according".split(
    " ",
  ),
]);

/** Last words that say what is named. */
export const TAILS: Readonly<Record<string, EntityKind>> = Object.fromEntries(
  (
    [
      [
        "organization",
        "inc corp corporation co company ltd limited llc plc group holdings bank university college school institute institution hospital clinic ministry department agency authority administration commission committee council court parliament congress senate party union association federation foundation society organization organisation club fc united city-fc league airlines airways air railway railways motors pharma therapeutics pharmaceuticals laboratories labs technologies systems networks partners capital ventures fund police office bureau board service services times post news herald tribune gazette journal echo guardian telegraph chronicle observer examiner dispatch press media tv radio force army navy",
      ],
      [
        "place",
        "mount cape river street avenue road county province state island islands lake mountain mountains bay sea ocean valley airport bridge square park port harbour harbor district village town station dam peninsula gulf coast canal tunnel stadium beach desert",
      ],
      ["work", "act treaty agreement accord accords prize award cup championship championships olympics"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind])),
);

/** Of those, the ones that stand first: River Severn, Lake Geneva, Mount Elbrus. */
export const LEADING_PLACES: ReadonlySet<string> = new Set("river lake mount cape port bay".split(" "));

/** Legal and generic tails that a short form leaves away. */
export const LEGAL_TAILS: ReadonlySet<string> = new Set(
  "inc corp corporation co company ltd limited llc plc group holdings airlines airways university motor motors electric electronics energy pharma therapeutics biotech foods technologies pharmaceuticals bank fc".split(
    " ",
  ),
);

/** A title in small letters right before a name. */
export const PERSON_BEFORE =
  /\b(?:minister|president|chancellor|premier|director|director-general|secretary-general|chief|executive|leader|founder|co-founder|coach|manager|captain|mayor|governor|senator|judge|prosecutor|lawyer|attorney|spokesman|spokeswoman|spokesperson|chairman|chairwoman|professor|researcher|analyst|economist|engineer|scientist|actor|actress|singer|striker|goalkeeper|midfielder|defender|winger|forward|driver|officer|sergeant|detective|commissioner|secretary|doctor|surgeon|nurse|author|writer|journalist|resident|witness|suspect|defendant|brother|sister|son|daughter|husband|wife|father|mother|teammate|champion)\s$/;

/** After a name, these make it a person. */
export const PERSON_AFTER =
  /^(?:'s)?,? (?:(?:who|aged|(?:a |an |the |its )?(?:\w+ ){0,3}?(?:minister|president|director|chief|founder|coach|captain|mayor|spokesman|spokeswoman|chairman|manager|executive|professor|judge|lawyer|officer))\b|\d{2},|(?:said|says|told|added|tweeted|testified|recalled|pleaded|scored|resigned)\b)/;

/** Nationality and language words end like this or stand here; they describe and do not name. */
export const DEMONYM =
  /^(?:(?:[a-z]+(?:ese|ian|ean|ish|can))|french|dutch|greek|swiss|german|czech|thai|iraqi|israeli|pakistani|saudi|arab|jewish|muslim|christian|catholic|protestant|islamic|buddhist|hindu|western|eastern|northern|southern)s?$/;

/** English words of time, lower case. */

/** Month names and their abbreviations (AP and Oxford styles). */
export const MONTHS: Readonly<Record<string, number>> = {
  ...{ january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6 },
  ...{ july: 7, jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10 },
  ...{ november: 11, nov: 11, december: 12, dec: 12 },
};

/** Monday 1 … Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ monday: 1, mon: 1, tuesday: 2, tue: 2, tues: 2, wednesday: 3, wed: 3, thursday: 4, thu: 4, thur: 4, thurs: 4 },
  ...{ friday: 5, fri: 5, saturday: 6, sat: 6, sunday: 7, sun: 7 },
};

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
  ...{ "a couple of": 2, "half a": 0.5, "half an": 0.5, "a half": 0.5, "a dozen": 12 },
};

export const ORDINALS: Readonly<Record<string, number>> = {
  ...{
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    final: -1,
    last: -1,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
  },
};

/** Parts of the day in hours; above 24: into the next day. */
export const PARTS_OF_DAY: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ...{ "early morning": [0, 8], morning: [5, 12], "late morning": [10, 12], midday: [11, 14], afternoon: [12, 18] },
  ...{ "late afternoon": [15, 18], evening: [17, 24], night: [18, 30], "early hours": [0, 6], "small hours": [0, 6] },
};

/** Seasons as three months (meteorological, northern); winter runs into the next year. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Festival → day of the year as festivals.ts reads it. Fixed dates by law or custom; Thanksgiving, Labor Day and the like as in the United States. */
export const FESTIVALS: Readonly<Record<string, string>> = {
  ...{ "new year's day": "0101", "new year's eve": "1231", "valentine's day": "0214", "april fools' day": "0401" },
  ...{ "may day": "0501", juneteenth: "0619", "fourth of july": "0704", "july fourth": "0704", "bastille day": "0714" },
  ...{
    halloween: "1031",
    "armistice day": "1111",
    "veterans day": "1111",
    "christmas eve": "1224",
    "boxing day": "1226",
  },
  ...{
    "christmas day": "1225",
    christmas: "1225",
    "singles' day": "1111",
    "singles day": "1111",
    "st. patrick's day": "0317",
  },
  ...{
    "international women's day": "0308",
    "earth day": "0422",
    "labor day": "nth:9:1:1",
    "memorial day": "nth:5:1:-1",
  },
  ...{ "presidents day": "nth:2:1:3", "presidents' day": "nth:2:1:3", "martin luther king jr. day": "nth:1:1:3" },
  ...{
    "mother's day": "nth:5:7:2",
    "father's day": "nth:6:7:3",
    thanksgiving: "nth:11:4:4",
    "thanksgiving day": "nth:11:4:4",
  },
  ...{ "good friday": "easter-2", "easter sunday": "easter+0", "easter monday": "easter+1", easter: "easter+0" },
  ...{ "lunar new year": "spring", "chinese new year": "spring", "spring festival": "spring" },
  ...{ "dragon boat festival": "dragon_boat", "mid-autumn festival": "mid_autumn" },
};

export const UNITS: Readonly<Record<string, "hour" | "day" | "week" | "month" | "year">> = {
  ...{ hour: "hour", hours: "hour", day: "day", days: "day", week: "week", weeks: "week", month: "month" },
  ...{ months: "month", year: "year", years: "year" },
};

/** Zones as written after a clock time. */
export const ZONES: readonly string[] = [
  ...[
    "et",
    "est",
    "edt",
    "ct",
    "cst",
    "cdt",
    "mt",
    "mst",
    "mdt",
    "pt",
    "pst",
    "pdt",
    "gmt",
    "utc",
    "bst",
    "cet",
    "cest",
  ],
  ...[
    "ist",
    "jst",
    "kst",
    "hkt",
    "sgt",
    "aest",
    "aedt",
    "msk",
    "local time",
    "eastern time",
    "pacific time",
    "eastern",
  ],
  ...["beijing time", "london time", "moscow time", "tokyo time", "kyiv time", "hong kong time", "new york time"],
];

/** Words for a time that the text leaves open. */
export const VAGUE_WORDS: Readonly<Record<string, "recent" | "present" | "afterwards" | "coming">> = {
  ...{
    recently: "recent",
    lately: "recent",
    "in recent days": "recent",
    "in recent weeks": "recent",
    "in recent months": "recent",
  },
  ...{
    "in recent years": "recent",
    "in recent times": "recent",
    "the other day": "recent",
    "over recent weeks": "recent",
  },
  ...{ "over recent years": "recent", "over recent months": "recent", "of late": "recent", "not long ago": "recent" },
  ...{
    "some time ago": "recent",
    "in the past few days": "recent",
    "in the last few days": "recent",
    "in recent memory": "recent",
  },
  ...{ "a short time ago": "recent", "moments ago": "recent", "just now": "recent", "in the recent past": "recent" },
  ...{
    currently: "present",
    "at present": "present",
    "at the moment": "present",
    nowadays: "present",
    "these days": "present",
  },
  ...{ "right now": "present", "as things stand": "present", "at this time": "present" },
  ...{ afterwards: "afterwards", afterward: "afterwards", "shortly after": "afterwards", "soon after": "afterwards" },
  ...{
    subsequently: "afterwards",
    thereafter: "afterwards",
    "shortly afterwards": "afterwards",
    "shortly thereafter": "afterwards",
  },
  ...{
    "in the coming days": "coming",
    "in the coming weeks": "coming",
    "in the coming months": "coming",
    "in the coming years": "coming",
  },
  ...{ "in the near future": "coming", "in the years ahead": "coming", "in the months ahead": "coming" },
};

/** Words for the time told before. */
export const SAME_WORDS: readonly string[] = [
  "at the time",
  "at that time",
  "at that point",
  "back then",
  "at the same time last",
];

/** In the same clause before a time: it lies ahead. */
export const AHEAD_BEFORE: readonly RegExp[] = [
  /\b(?:will|shall|'ll|would(?! have)|going to|scheduled|slated|due|set (?:to|for)|expected|expects?|plans? to|planned for|aims? to|upcoming|intends? to|hopes? to|as soon as|(?:is|are) to|must|(?:has|have|needs?) to)\b(?:(?!\b(?:after|since|following)\b)(?:[^.;]|\.\d))*$/,
  // A timetable stands in the present: polls open on Sunday, the ban runs through June.
  /\b(?:begins|starts|awaits?|opens|reopens|closes|expires|resumes|returns|reports|meets|kicks off|kick-?off is|takes (?:place|effect)|comes into force|go(?:es)? to the polls|runs (?:until|through|till)|(?:polls|markets|schools|classes|talks|applications|entries|bids|nominations|registrations?) (?:open|close|start|begin|resume))\b(?:(?!\b(?:after|since|following|was|were|had|[a-z]+ed)\b)(?:[^.;]|\.\d))*$/,
  /\b(?:stays?|remains?|kept|keeps?) [a-z]+ (?:until|till|through) $/,
  /\bruns(?: from)? $|\bdeadline\b[^.;]{0,40}\bis $/,
  /\b(?:adjourned|postponed|delayed|suspended|deferred|extended|rescheduled|put off|pushed back|moved) (?:to|until|till|for) (?:the )?$/,
];
/** Soon after a time: it lies ahead. */
export const AHEAD_AFTER =
  /^(?:'s)?,?(?: [\w'’-]+){0,6} (?:will|shall|is due to|are due to|is set to|are set to|is scheduled to|is expected to|are expected to)\b/;
/** What was to be is past by now, whatever was planned. */
export const WAS_AHEAD = /\b(?:was|were|had been|had) (?:scheduled|slated|due|set|expected|planned|going)\b/;
/** In the same clause before a time: what happened then is told, whatever is announced after it. */
export const PAST_BEFORE =
  /\b(?:said|told|was|were|had|did|began|came|took|went|held|met|won|lost|fell|rose|left|got|made|saw|gave|[a-z]{2,}ed)\b[^.;]{0,40}$/;
/** Between the word that points ahead and the time: someone spoke then. */
export const DONE = /\b(?:said|says|announced|told|reported|confirmed|denied|warned|that)\b/;
/** Every May, each Friday: no time on the calendar. */
export const HABITUAL = /\b(?:every|each|annual|all) (?:year (?:in|on) )?$/;

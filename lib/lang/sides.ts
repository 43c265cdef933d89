import type { Span } from "../model/span";
import { matchesOf } from "../text/matches-of";
import { triggersOf } from "../text/triggers";

/** Left or right, north or south, up or down the river: which side of what, in words of either language. */
export interface SideWord extends Span {
  axis: "hand" | "latitude" | "longitude" | "stream";
  side: "left" | "right" | "north" | "south" | "east" | "west" | "up" | "down";
  /** What it is a side of, one name for both languages ("knee", "coast"). */
  part: string;
}

const AXIS: Readonly<Record<SideWord["side"], SideWord["axis"]>> = {
  ...{ left: "hand", right: "hand", north: "latitude", south: "latitude" },
  ...{ east: "longitude", west: "longitude", up: "stream", down: "stream" },
};
const HAN: Readonly<Record<string, SideWord["side"]>> = {
  ...{ 左: "left", 右: "right", 北: "north", 南: "south", 东: "east", 西: "west", 上: "up", 下: "down" },
};

/** Parts of the body that come in pairs, and what lies on a side of a place: Chinese | English, both as patterns. */
const BODY =
  "眼|eye 耳朵?|ear 手(?![术工机中上下边])|hand 手?臂|arm 肩膀?|shoulder 肘|elbow 腕|wrist 腿|leg 膝盖?|knee 脚(?!踝)|foot 脚?踝|ankle 大腿|thigh 小腿|calf 髋|hip 肺|lung 肾|kidney 脸颊?|cheek";
const PLACE =
  "海岸|岸|coast|shore|bank 侧|边(?![境疆])|side 端|end 翼|wing 面(?![积临对向前貌])|face|flank 坡|slope 缘|edge";

function table(list: string): readonly (readonly [part: string, han: string, latin: string])[] {
  return list.split(" ").map((line) => {
    const forms = line.split("|");
    const han = forms.filter((f) => /\p{Script=Han}/u.test(f));
    const latin = forms.filter((f) => !/\p{Script=Han}/u.test(f));
    return [latin[0]!, han.join("|"), latin.join("|")];
  });
}

const PARTS_OF_BODY = table(BODY);
const PARTS_OF_PLACE = table(PLACE);

/** 山东, 东北, 西南: a direction that belongs to a name or to another direction is none; nor is 东西. */
const BEFORE_HAN = "(?<![东西南北山河湖广海辽关华中左右])";
const PATTERNS: readonly (readonly [part: string, pattern: RegExp])[] = [
  ...PARTS_OF_BODY.flatMap(([part, han, latin]): [string, RegExp][] => [
    [part, new RegExp(`(?<han>[左右])(?:侧)?(?:${han})`, "gu")],
    [part, new RegExp(`\\b(?<latin>left|right) (?:${latin})s?\\b`, "gu")],
  ]),
  ...PARTS_OF_PLACE.flatMap(([part, han, latin]): [string, RegExp][] => [
    [part, new RegExp(`${BEFORE_HAN}(?<han>[左右东西南北])(?:${han})`, "gu")],
    [
      part,
      new RegExp(`(?<![a-z-])(?<latin>left|right|north|south|east|west)(?:ern|-hand)? (?:${latin})s?(?![a-z-])`, "gu"),
    ],
  ]),
  // 30 km north of the capital, 县城以东: from where, the text says.
  ["of", /以(?<han>[东西南北])(?![东西南北])|(?<![a-z-])(?<latin>north|south|east|west) of\b/gu],
  [
    "way",
    /[向往朝](?<han>[东西南北])(?![东西南北方京宁昌])|(?<![a-z-])(?<latin>north|south|east|west)(?:wards?|bound)\b/gu,
  ],
  [
    "way",
    /\b(?:head(?:s|ed|ing)|fled|flees?|flew|drove|sailed|mov(?:es|ed|ing)|turn(?:s|ed|ing)) (?<latin>north|south|east|west)(?![a-z-])/gu,
  ],
  ["stream", /(?<han>[上下])游(?!戏|客)|\b(?<latin>up|down)stream\b/gu],
];

const triggers = triggersOf(PATTERNS.map(([, pattern]) => pattern));

/** Most texts name no side: one look tells. */
const ANY = /[左右东西南北](?!方)|[上下]游|\b(?:left|right|north|south|east|west|upstream|downstream)/u;

/** The side words of a folded stretch, in order of the parts' table. */
export function sideWords(text: string): SideWord[] {
  if (!ANY.test(text)) return [];
  return triggers(text).flatMap((place) => {
    const [part, pattern] = PATTERNS[place]!;
    return matchesOf(pattern, text).map((match) => {
      const { han, latin } = match.groups ?? {};
      const side = han ? HAN[han]! : (latin as SideWord["side"]);
      return { axis: AXIS[side], side, part, start: match.index, end: match.index + match[0].length };
    });
  });
}

/** True for a part of somebody's body: a person has one left knee, a town may have two north sides. */
export function isBodyPart(part: string): boolean {
  return PARTS_OF_BODY.some(([name]) => name === part);
}

import { isOneLanguage } from "../../one-language";
import type { Told } from "../gates/told";
import type { Pair } from "../rule";
import { settingOf } from "../setting";

/** The whole of a country, county or town: 全国, 全台, nationwide, across the country. */
const WHOLE_PLACE =
  /全(?:国|球|世界|省|市|县|区|州|岛|境|台|港|镇|乡|村|城|德|法|英|美|日|韩|意)|\b(?:nationwide|countrywide|citywide|statewide|worldwide|globally)\b|\b(?:across|throughout|in) the (?:whole |entire )?(?:country|nation|state|province|county|city|region|continent|world)\b|\bthe (?:whole|entire) (?:country|nation|state|province|county|city|region)\b/u;
/** Part of one: 东部三县市, 沿海五个乡镇, the northern counties. A number and words of place before the noun of place. */
const PART_PLACE =
  /(?:[东西南北中]部|沿海|山区|[一二两三四五六七八九十\d]+个?)(?:[一二两三四五六七八九十\d]+个?)?(?:县市|县|市|省|区|乡镇|镇|乡|地区|州|村)(?![长府委民])|[东西南北]部(?:地区)?|\b(?:northern|southern|eastern|western|coastal|central|rural|urban|mountain|border)(?: [a-z]+)? (?:counties|county|districts?|regions?|states?|provinces?|towns?|villages|areas?|cities)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:counties|districts|regions|states|provinces|towns|villages|cities)\b/u;

/** One figure is of the whole of a place, the other of a part of it. Symmetric. */
export function isPartOfPlace(x: Told, y: Told, pair: Pair): boolean {
  if (!isOneLanguage(pair)) return false;
  const [p, q] = [settingOf(x.side), settingOf(y.side)];
  return isWholeBeside(p, q) || isWholeBeside(q, p);
}

function isWholeBeside(whole: string, part: string): boolean {
  return WHOLE_PLACE.test(whole) && !WHOLE_PLACE.test(part) && PART_PLACE.test(part) && !PART_PLACE.test(whole);
}

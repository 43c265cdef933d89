import { nameTwoSettings } from "../../lang/settings-apart";
import { onceFor } from "./once";
import type { Pair } from "./rule";
import { settingOf } from "./setting";

/** True where the two are told of two settings: at the open and at the close, at home and away, on average and at most. */
export const settingsDiffer = onceFor(({ a, b }: Pair): boolean => nameTwoSettings(settingOf(a), settingOf(b)));

import { isTyping } from "@/app/_ui/is-typing";
import { isSingleKey, type KeyPress } from "@/lib/view/shortcuts";
import { areKeysOn } from "./stored-keys";

/** What a key event tells; null where it is somebody else's: handled already, or a single key while those are switched off. */
export function readPress(event: KeyboardEvent): KeyPress | null {
  if (event.defaultPrevented) return null;
  const { key, code, keyCode, isComposing, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const press = { key, code, keyCode, isComposing, ctrlKey, metaKey, altKey, shiftKey, isTyping: isTyping(target) };
  return isSingleKey(press) && !areKeysOn() ? null : press;
}

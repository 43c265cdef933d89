import { isTyping } from "@/app/_ui/is-typing";
import { isSingleKey, type KeyPress } from "@/lib/view/shortcuts";
import { areKeysOn } from "./stored-keys";

/**
 * What a key event tells; null where it is somebody else's: handled already, or a single key while those are switched off. The palette,
 * whose presses are not the reader's own, works by the same keys then too.
 */
export function readPress(event: KeyboardEvent): KeyPress | null {
  if (event.defaultPrevented) return null;
  const { key, code, keyCode, isComposing, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const press = { key, code, keyCode, isComposing, ctrlKey, metaKey, altKey, shiftKey, isTyping: isTyping(target) };
  return event.isTrusted && isSingleKey(press) && !areKeysOn() ? null : press;
}

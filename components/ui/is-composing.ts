import type { KeyboardEvent } from "react";

/** The key belongs to an input method, also the one that ends its work. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

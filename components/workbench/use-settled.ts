"use client";

import { useCallback, useEffect, useState } from "react";
import type { TypingRest } from "./typing-rest";

/**
 * A value that changes with every key but is shown only when typing rests, so that no key waits for the panels.
 *
 * @returns the value shown, `follow` to change it after a rest, and `show` to change it at once.
 */
export function useSettled<Value>(initial: Value | (() => Value), rest: TypingRest) {
  const [shown, setShown] = useState(initial);
  const [owner] = useState(() => ({}));
  useEffect(() => () => rest.forget(owner), [rest, owner]);

  const show = useCallback(
    (value: Value) => {
      rest.forget(owner);
      setShown(() => value);
    },
    [rest, owner],
  );
  const follow = useCallback((value: Value) => rest.wait(owner, () => setShown(() => value)), [rest, owner]);
  return { shown, follow, show };
}

import { useState } from "react";

/** The newest value; while it is held, the one from before, so that what a person is acting on does not change under them. */
export function useHeld<Value>(newest: Value, isHeld: boolean): Value {
  const [kept, setKept] = useState(newest);
  if (isHeld) return kept;
  if (kept !== newest) setKept(newest);
  return newest;
}

import { useRef } from "react";

/**
 * The same object as at the last drawing while it says the same, so that parts given it need not be drawn again.
 *
 * @param next - plain data, small enough to be compared as JSON.
 */
export function useSteady<Value>(next: Value): Value {
  const kept = useRef({ value: next, json: JSON.stringify(next) });
  if (kept.current.value === next) return next;
  const json = JSON.stringify(next);
  if (kept.current.json !== json) kept.current = { value: next, json };
  return kept.current.value;
}

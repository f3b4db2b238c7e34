/**
 * Does something when the browser has nothing else to do, within five seconds; returns how to give it up.
 *
 * @param afterMs - not before so many milliseconds have passed, for work that takes long enough to be in the way.
 */
export function whenIdle(work: () => void, afterMs = 0): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, Math.max(1500, afterMs));
    return () => clearTimeout(timer);
  }
  let handle: number | null = null;
  const ask = () => {
    handle = requestIdleCallback(work, { timeout: 5000 });
  };
  const timer = afterMs > 0 ? setTimeout(ask, afterMs) : undefined;
  if (timer === undefined) ask();
  return () => {
    clearTimeout(timer);
    if (handle !== null) cancelIdleCallback(handle);
  };
}

import { expect, it, vi } from "vitest";
import { createValueStore } from "./value-store";

it("holds the newest value and tells every listener", () => {
  const store = createValueStore("saved");
  const one = vi.fn();
  const other = vi.fn();
  store.subscribe(one);
  store.subscribe(other);
  store.set("dirty");
  expect(store.get()).toBe("dirty");
  expect(one).toHaveBeenCalledTimes(1);
  expect(other).toHaveBeenCalledTimes(1);
});

it("tells nobody who has left", () => {
  const store = createValueStore(0);
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  leave();
  store.set(1);
  expect(listener).not.toHaveBeenCalled();
});

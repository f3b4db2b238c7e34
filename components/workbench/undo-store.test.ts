import { beforeEach, expect, test } from "vitest";
import { undoStore } from "./undo-store";

beforeEach(() => localStorage.clear());

const keptOf = (fingerprint: string, events = 2) => ({
  fingerprint,
  events: Array.from({ length: events }, (_, index) => [{ stepType: "replace", from: index }]),
});

test("what was kept is read back for that draft", () => {
  undoStore.write("a", keptOf("f"));
  expect(undoStore.read("a")).toEqual(keptOf("f"));
  expect(undoStore.read("b")).toBeNull();
});

test("the drafts left longest make room", () => {
  for (let index = 0; index < 12; index += 1) {
    localStorage.setItem(`shubi:undo:d${index}`, JSON.stringify({ ...keptOf("f"), keptAt: 1000 + index }));
  }
  undoStore.write("new", keptOf("n"));
  expect(undoStore.read("new")).not.toBeNull();
  expect(undoStore.read("d11")).not.toBeNull();
  expect(undoStore.read("d0")).toBeNull();
  expect(Object.keys(localStorage)).toHaveLength(8);
});

test("events too large are given up from the oldest", () => {
  const events = [["x".repeat(100_000)], ["y".repeat(350_000)]];
  undoStore.write("a", { fingerprint: "f", events });
  expect(undoStore.read("a")?.events).toEqual(events.slice(0, 1));
  undoStore.write("a", { fingerprint: "f", events: [["z".repeat(500_000)]] });
  expect(undoStore.read("a")).toBeNull();
});

test("what cannot be read counts as nothing", () => {
  localStorage.setItem("shubi:undo:a", "{");
  expect(undoStore.read("a")).toBeNull();
});

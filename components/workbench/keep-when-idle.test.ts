import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DRAFT_SCHEMA_VERSION } from "@/lib/speech/draft-document";
import type { DraftContent, LocalCopy } from "./draft-saver";
import { keepWhenIdle } from "./keep-when-idle";

const content = (title: string): DraftContent => ({
  document: { type: "doc", attrs: { schemaVersion: DRAFT_SCHEMA_VERSION }, content: [{ type: "title" }] },
  facts: { occasion: title },
});
const copyOf = (kept: DraftContent): LocalCopy => ({ ...kept, baseRevision: 1 });

function setUp() {
  const kept: LocalCopy[] = [];
  const forget = vi.fn();
  return { kept, forget, keeper: keepWhenIdle({ keep: (copy) => kept.push(copy), forget }) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("writes only the newest of the copies that wait", () => {
  const { kept, keeper } = setUp();
  const newest = copyOf(content("二"));
  keeper.keep(copyOf(content("一")));
  keeper.keep(newest);
  expect(kept).toEqual([]);
  vi.runAllTimers();
  expect(kept).toEqual([newest]);
});

it("waits for a rest in typing, but not for ever", () => {
  const { kept, keeper } = setUp();
  for (let key = 0; key < 6; key += 1) {
    keeper.keep(copyOf(content(String(key))));
    vi.advanceTimersByTime(150);
  }
  expect(kept).toEqual([]);
  keeper.keep(copyOf(content("末")));
  vi.advanceTimersByTime(110);
  expect(kept.map(({ facts }) => facts.occasion)).toEqual(["末"]);
});

it("writes at once when the page is left", () => {
  const { kept, keeper } = setUp();
  keeper.keep(copyOf(content("一")));
  keeper.settle();
  vi.runAllTimers();
  expect(kept).toHaveLength(1);
});

it("writes no copy of what has been acknowledged meanwhile, but one of newer words", () => {
  const { kept, forget, keeper } = setUp();
  const saved = content("一");
  keeper.keep(copyOf(saved));
  keeper.forget(saved);
  keeper.keep(copyOf(content("二")));
  keeper.forget(saved);
  vi.runAllTimers();
  expect(kept.map(({ facts }) => facts.occasion)).toEqual(["二"]);
  expect(forget).toHaveBeenCalledTimes(2);
});

it("gives up the older copy it wrote when newer words are saved before they were written", () => {
  const { forget, keeper } = setUp();
  const older = copyOf(content("一"));
  const newer = content("二");
  keeper.keep(older);
  vi.runAllTimers();
  keeper.keep(copyOf(newer));
  keeper.forget(newer);
  expect(forget).toHaveBeenCalledExactlyOnceWith(older);
});

import { describe, expect, it, vi } from "vitest";
import { AgeingMemo } from "./ageing-memo";

function memoAt() {
  const clock = { ms: 0 };
  return { clock, memo: new AgeingMemo<string>({ freshMs: 2_000, usableMs: 10_000 }, () => clock.ms) };
}

describe("AgeingMemo", () => {
  it("asks once while the answer is fresh", async () => {
    const { memo, clock } = memoAt();
    const ask = vi.fn(async () => "甲");
    expect(await memo.get("k", ask)).toBe("甲");
    clock.ms = 1_999;
    expect(await memo.get("k", ask)).toBe("甲");
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("gives an older answer while it asks again, and the new one from then on", async () => {
    const { memo, clock } = memoAt();
    await memo.get("k", async () => "甲");
    clock.ms = 2_000;
    expect(await memo.get("k", async () => "乙")).toBe("甲");
    expect(await memo.get("k", async () => "丙")).toBe("乙");
  });

  it("waits for the answer when the known one is too old", async () => {
    const { memo, clock } = memoAt();
    await memo.get("k", async () => "甲");
    clock.ms = 10_000;
    expect(await memo.get("k", async () => "乙")).toBe("乙");
  });

  it("forgets what it knew when asking again failed", async () => {
    const { memo, clock } = memoAt();
    await memo.get("k", async () => "甲");
    clock.ms = 2_000;
    const failing = () => Promise.reject(new Error("gone"));
    expect(await memo.get("k", failing)).toBe("甲");
    await new Promise((resolve) => setTimeout(resolve));
    await expect(memo.get("k", failing)).rejects.toThrow("gone");
  });

  it("keeps the answers of different keys apart and asks once for those who wait together", async () => {
    const { memo } = memoAt();
    const ask = vi.fn(async () => "甲");
    const both = await Promise.all([memo.get("k", ask), memo.get("k", ask)]);
    expect([...both, await memo.get("other", async () => "乙")]).toEqual(["甲", "甲", "乙"]);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

import { describe, expect, it } from "vitest";
import { percentOf, summaryOf, totalOf } from "./import-summary";
import type { ImportBatch } from "./use-import";

const batch = (counts: object, rest: object = {}, upload: ImportBatch["upload"] = null): ImportBatch => ({
  progress: {
    id: "1",
    createdAt: "2026-01-01T00:00:00Z",
    counts: { waiting: 0, done: 0, failed: 0, cancelled: 0, ...counts },
    uploaded: true,
    cancelled: false,
    finished: false,
    ...rest,
  },
  upload,
  problem: null,
});

describe("summaryOf", () => {
  it("counts the files not handed over yet among those left", () => {
    const uploading = batch(
      { waiting: 30, done: 10 },
      { uploaded: false },
      { total: 100, sent: 40, interrupted: false },
    );
    expect(totalOf(uploading)).toBe(100);
    expect(summaryOf(uploading)).toBe("共 100 个：已导入 10，未导入 0，剩余 90");
    expect(percentOf(uploading)).toBe(10);
  });

  it("says nothing of what is left when the batch is finished", () => {
    expect(summaryOf(batch({ done: 3, failed: 1 }, { finished: true }))).toBe("共 4 个：已导入 3，未导入 1");
    expect(summaryOf(batch({ done: 3, cancelled: 7 }, { finished: true }))).toBe(
      "共 10 个：已导入 3，未导入 0，已取消 7",
    );
  });

  it("has no share to show before there are files", () => {
    expect(percentOf(batch({}))).toBe(0);
  });
});

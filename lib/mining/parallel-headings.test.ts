import { describe, expect, it } from "vitest";
import { areParallel, parallelRun } from "./parallel-headings";

describe("areParallel", () => {
  it.each([
    [["聚焦政治引领，筑牢思想根基", "聚焦中心大局，激活红色引擎", "聚焦强基固本，建强战斗堡垒"]],
    [["任务要落实", "作风要务实", "成效要做实"]],
    [["注重一个“整”字", "强化一个“统”字", "突出一个“实”字"]],
  ])("finds equal build in %j", (headings) => {
    expect(areParallel(headings)).toBe(true);
  });

  it.each([
    [["提高站位", "聚焦重点任务，全面提升基层党建工作质量", "抓好落实"]],
    [["加强领导，压实责任", "抓支部", "建机制"]],
    [["抓支部，强队伍", "抓产业，促增收"]],
  ])("finds none in %j", (headings) => {
    expect(areParallel(headings)).toBe(false);
  });

  it("cuts a longer row to the neighbours that match", () => {
    const run = parallelRun(
      ["总体要求", "把支部抓硬，说话有人听", "把产业抓活，口袋有钱装", "把民心抓牢，难事有人管"],
      (text) => text,
    );
    expect(run).toHaveLength(3);
    expect(run[0]).toBe("把支部抓硬，说话有人听");
  });
});

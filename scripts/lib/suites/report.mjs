import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { inRoot } from "../paths.mjs";
import { Trouble } from "../trouble.mjs";

/** Where a test runner is to write its report; an old one is removed, so that a crash cannot pass for success. */
export function reportFile(name) {
  const folder = inRoot("test-results");
  mkdirSync(folder, { recursive: true });
  const file = inRoot("test-results", `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Trouble("测试程序中途退出，没有留下结果。", ["请看上面的输出。"]);
  }
}

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
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

/** Lines of a message that say what went wrong; the rest stands where the test ran. */
const messageLines = 16;

/** What is told of a failed test at the end of the run. */
export function failure(title, message) {
  const plain = stripVTControlCharacters(message).trim();
  return { title, message: plain.split("\n").slice(0, messageLines).join("\n") };
}

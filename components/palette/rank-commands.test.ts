import { expect, test } from "vitest";
import type { PaletteCommand } from "./palette-store";
import { rankCommands } from "./rank-commands";

const command = (id: string, title: string): PaletteCommand => ({
  id,
  group: "commands",
  title,
  run: () => undefined,
});
const COMMANDS = [
  command("a", "查找"),
  command("b", "替换"),
  command("c", "立即查找错误"),
  command("d", "查找下一处"),
];
const ids = (query: string, recent: string[] = []) =>
  rankCommands(COMMANDS, query, recent).map(({ id }) => id);

test("everything is offered for no words, what was used last first", () => {
  expect(ids("")).toEqual(["a", "b", "c", "d"]);
  expect(ids("", ["d", "b"])).toEqual(["d", "b", "a", "c"]);
});

test("a title that begins with the words comes before one that has them inside, whatever was used last", () => {
  expect(ids("查找")).toEqual(["a", "d", "c"]);
  expect(ids("查找", ["c", "d"])).toEqual(["d", "a", "c"]);
  expect(ids("没有")).toEqual([]);
});

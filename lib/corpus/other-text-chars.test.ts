import { expect, test } from "vitest";
import { otherTextChars } from "./other-text-chars";
import { parseDocument } from "./parse-document";

const speech = (place: string) =>
  `在${place}党建工作会上的讲话\n同志们：\n${"今天把大家请来，是要把一年的工作说清楚。".repeat(12)}\n一、把认识统一起来\n各支部都要想明白这件事为什么要做。\n`;

async function parsed(text: string) {
  const result = await parseDocument("合集.txt", new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

test("a file with one text leaves nothing behind", async () => {
  expect(otherTextChars(await parsed(speech("全县")))).toBe(0);
});

test("a collection tells how much of it was not taken in", async () => {
  const document = await parsed(`【篇一】\n${speech("全县")}【篇二】\n${speech("全镇")}`);
  expect(document.title).toBe("在全县党建工作会上的讲话");
  expect(otherTextChars(document)).toBeGreaterThan(200);
});

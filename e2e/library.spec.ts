import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { paper } from "./support/editor";

test("any library document can lend its outline to a new draft", async ({ page }) => {
  await page.goto("/library");
  const list = page.getByRole("region", { name: "库内文稿" });
  await list.getByText("内置", { exact: true }).first().click();
  await list
    .getByRole("link", { name: /二级学院党组织书记.*讲话/ })
    .first()
    .click();
  const outline = page.getByRole("navigation", { name: "提纲" });
  await expect(outline.getByRole("link").first()).toBeVisible();
  const headings = await outline.getByRole("link").allTextContents();
  expect(headings.length).toBeGreaterThan(5);
  await page.getByRole("link", { name: "以此为提纲" }).click();
  await page.getByRole("button", { name: "以此为提纲" }).click();
  await page.waitForURL(/\/drafts\//);
  const first = (headings[0] ?? "").replace(/^一、/u, "").replace(/（[^（）]*）$/u, "");
  await expect(paper(page)).toContainText(first);
  await expect(
    page.getByRole("navigation", { name: "提纲" }).getByRole("button", { name: /^一、/ }),
  ).toBeVisible();
});

test("the original bytes come back as they were imported, and a document can be taken out again", async ({
  page,
}, testInfo) => {
  const text =
    "在全区党建工作联席会上的讲话\n同志们：\n今天的联席会议了三件事。\n一、把机制立起来\n每季度碰一次头。\n";
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  await page.goto("/library");
  await page
    .getByLabel("选择要导入的文件")
    .setInputFiles([{ name: "联席会 讲话（终稿）.txt", mimeType: "text/plain", buffer: bytes }]);
  await page.getByRole("list", { name: "导入结果" }).getByRole("link", { name: "查看" }).click();
  await expect(page.getByRole("heading", { name: "在全区党建工作联席会上的讲话" })).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "原文件" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("联席会 讲话（终稿）.txt");
  const path = testInfo.outputPath("original.txt");
  await download.saveAs(path);
  expect(await readFile(path)).toEqual(bytes);

  await page.getByRole("button", { name: "移出" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "移出" }).click();
  await expect(page).toHaveURL(/\/library$/);
  await expect(page.getByRole("link", { name: /全区党建工作联席会/ })).toBeHidden();
});

test("phrases are found by words in the middle of a sentence, with their source", async ({ page }) => {
  await page.goto("/library/phrases");
  await page.getByRole("textbox", { name: "查找表述" }).fill("两张皮");
  const phrases = page.getByRole("list", { name: "表述" }).getByRole("listitem");
  await expect(phrases.first()).toContainText("两张皮");
  await phrases.first().getByRole("button").first().hover();
  await expect(page.getByText("出处", { exact: true })).toBeVisible();
});

test("every text of a file that holds several becomes a document", async ({ page }) => {
  const speech = (place: string, words: string) =>
    `在${place}党建工作例会上的讲话\n同志们：\n${words.repeat(12)}\n一、把认识统一起来\n各支部都要想明白。\n`;
  const first = speech("全县", "今天把大家请来，是要把一年的工作说清楚。");
  const second = speech("全镇", "各村都交了账，有的账清，有的账还糊涂着。");
  const buffer = Buffer.from(`【篇一】\n${first}【篇二】\n${second}`);
  await page.goto("/library");
  await page
    .getByLabel("选择要导入的文件")
    .setInputFiles([{ name: "两篇合集.txt", mimeType: "text/plain", buffer }]);
  const row = page.getByRole("list", { name: "导入结果" }).getByRole("listitem");
  await expect(row).toContainText("文件里有 2 篇");
  await row.getByRole("link", { name: "查看第 2 篇" }).click();
  await expect(page.getByRole("heading", { name: "在全镇党建工作例会上的讲话" })).toBeVisible();
});

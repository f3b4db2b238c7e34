import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { openDocx } from "./support/docx";
import { expectSaved, paper, startBlank } from "./support/editor";

/** A speech with what is left behind when an old one is reused. */
const BAD = [
  "全县12个12个乡镇党委书记都到了会，XX镇党委书记作了发言。",
  "要把制度建起来，（此处补充两个例子）",
  "各级党组织要带头抓落实，XX镇要先走一步。",
];

const panel = (page: Page) => page.getByRole("region", { name: "审校", exact: true });
const rows = (page: Page) => panel(page).locator("[data-finding]");
const underlined = (page: Page) => paper(page).locator(".finding");
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? "");

async function writeBad(page: Page): Promise<void> {
  await startBlank(page, { title: "在党建工作推进会上的讲话" });
  for (const [index, line] of BAD.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.insertText(line);
  }
  await page.keyboard.press("Alt+Shift+4");
  await expect(rows(page)).toHaveCount(4);
}

test("what is wrong is underlined and listed, walked by F8 and set right", async ({ page }) => {
  await writeBad(page);
  await expect(underlined(page)).toHaveText(["12个12个", "XX", "（此处补充两个例子）", "XX"]);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  expect(await selected(page)).toBe("12个12个");
  await page.keyboard.press("F8");
  expect(await selected(page)).toBe("XX");
  await page.keyboard.press("Shift+F8");
  expect(await selected(page)).toBe("12个12个");
  await page.keyboard.press("Alt+F8");
  await expect(paper(page)).toContainText("全县12个乡镇党委书记");
  await expect(rows(page)).toHaveCount(3);
  await page.keyboard.press("Control+z");
  await expect(rows(page)).toHaveCount(4);
  await rows(page).filter({ hasText: "此处补充" }).click();
  expect(await selected(page)).toBe("（此处补充两个例子）");
  await page.keyboard.insertText("现在就办。");
  await expect(rows(page)).toHaveCount(3);
});

test("a finding is ignored at its place, in the draft or in the unit, and taken back", async ({ page }) => {
  await writeBad(page);
  const ignore = async (name: RegExp) => {
    await panel(page)
      .getByRole("listitem")
      .filter({ hasText: "XX" })
      .first()
      .getByRole("button", { name: "忽略" })
      .click();
    await page.getByRole("menuitem", { name }).click();
  };
  await ignore(/只忽略这一处/);
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(rows(page)).toHaveCount(4);
  await ignore(/本稿里都忽略/);
  await expect(rows(page)).toHaveCount(2);
  await expectSaved(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await panel(page).getByText("已忽略 2 处").click();
  await panel(page).getByRole("button", { name: "恢复" }).first().click();
  await expect(rows(page)).toHaveCount(4);
  await ignore(/全单位都忽略/);
  await expect(rows(page)).toHaveCount(2);
  await panel(page).getByText("已忽略 2 处").click();
  await panel(page).getByRole("button", { name: "恢复" }).first().click();
  await expect(rows(page)).toHaveCount(4);
});

test("before an export what must be changed is shown; going on is the writer's choice", async ({ page }) => {
  await writeBad(page);
  await expectSaved(page);
  await page.getByRole("button", { name: "导出 .docx" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("还有 4 处必改");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "去修改" }).click();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole("button", { name: "导出 .docx" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "仍要导出" }).click();
  const { text } = await openDocx(await (await download).path());
  expect(text).toContain("12个12个");
});

test("the report lists the findings with their place, for printing", async ({ page, context }) => {
  await writeBad(page);
  await expectSaved(page);
  const opened = context.waitForEvent("page");
  await panel(page).getByRole("link", { name: "审校报告" }).click();
  const report = await opened;
  await expect(report.getByRole("heading", { name: "审校报告" })).toBeVisible();
  await expect(report.getByText("必改 4 处")).toBeVisible();
  await expectAccessible(report);
  await report.setViewportSize({ width: 1024, height: 768 });
  await report.screenshot({ path: "test-results/screens/review-report-1024.png", fullPage: true });
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const)
  test(`${width}×${height} › findings stand beside the paper without clipping`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await writeBad(page);
    await page.keyboard.press("F8");
    await expectAccessible(page);
    await page.screenshot({ path: `test-results/screens/review-${width}.png` });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.evaluate(() => document.documentElement.setAttribute("data-mantine-color-scheme", "dark"));
    await page.screenshot({ path: `test-results/screens/review-dark-${width}.png` });
  });

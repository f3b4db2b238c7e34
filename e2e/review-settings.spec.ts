import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expectSaved, paper, startBlank } from "./support/editor";

const SIZES = [
  [1440, 900],
  [1024, 768],
] as const;

async function shoot(page: Page, name: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `test-results/screens/${name}-${width}.png` });
  }
}

const openTab = (page: Page, name: string | RegExp) => page.getByRole("tab", { name }).click();
const entries = (page: Page) => page.getByRole("list", { name: "提法", exact: true }).getByRole("listitem");

test("the register is kept as typed, one name a line, and a line too long is refused", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: /账号/ }).click();
  await page.getByRole("menuitem", { name: "审校设置" }).click();
  await expect(page.getByRole("heading", { name: "审校设置" })).toBeVisible();
  const places = page.getByLabel("地名和单位");
  const save = page.getByRole("button", { name: "保存名册" });
  await places.fill(`青石镇\n${"长".repeat(61)}`);
  await expect(page.getByText("第 2 行超过 60 个字")).toBeVisible();
  await expect(save).toBeDisabled();
  await places.fill("青石镇\n\n白鹭街道\n青石镇");
  await page.getByLabel("人员").fill("王一（县委书记）");
  await save.click();
  await expect(page.getByText("名册已保存。")).toBeVisible();
  await expectAccessible(page);
  await shoot(page, "settings-register");
  await page.reload();
  await expect(places).toHaveValue("青石镇\n白鹭街道");
  await expect(page.getByLabel("人员")).toHaveValue("王一（县委书记）");
});

test("a formulation is added, found, changed, switched off, written to a file and read back", async ({
  page,
}, testInfo) => {
  await page.goto("/settings/review");
  await openTab(page, "提法");
  await expectAccessible(page);
  await shoot(page, "settings-formulations");
  await page.getByRole("button", { name: "新增提法" }).click();
  const dialog = page.getByRole("dialog", { name: "新增提法" });
  await dialog.getByLabel("提法", { exact: true }).fill("五镇联动");
  await dialog.getByLabel("规范表述").fill("五镇联动");
  await dialog.getByLabel("误写 1", { exact: true }).fill("五镇");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog.getByRole("alert")).toContainText("出现在规范表述里");
  await expectAccessible(page);
  await shoot(page, "settings-formulation-dialog");
  await dialog.getByLabel("误写 1", { exact: true }).fill("五镇互动");
  await dialog.getByLabel("改法 1", { exact: true }).fill("五镇联动");
  await dialog.getByLabel("提示语").fill("县里的提法是五镇联动。");
  await dialog.getByLabel("依据", { exact: true }).fill("县委全会报告");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole("textbox", { name: "查找提法" }).fill("五镇");
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText("本单位");
  await page.getByRole("button", { name: "修改“五镇联动”" }).click();
  await page.getByLabel("何时起过时").fill("2025-01");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(entries(page)).toContainText("2025-01 起过时");
  await page.getByRole("switch", { name: "启用“五镇联动”" }).click({ force: true });
  await expect(entries(page)).toContainText("已停用");

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出" }).click();
  const path = testInfo.outputPath("list.json");
  await (await downloading).saveAs(path);
  expect(await readFile(path, "utf8")).toContain("五镇互动");
  await page.getByRole("button", { name: "删除“五镇联动”" }).click();
  await expect(page.getByText("没有这样的提法")).toBeVisible();
  await page.locator("input[type=file]").setInputFiles(path);
  await expect(entries(page)).toContainText("已停用");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "别的.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(page.getByText("这个文件不是提法表")).toBeVisible();
  await page.getByRole("button", { name: "删除“五镇联动”" }).click();
  await expect(page.getByText("没有这样的提法")).toBeVisible();
});

const COPIED =
  "我们用“清晨碰头、傍晚收账、周末晒单”的土办法，把七十六个老旧院落的漏雨难题一户一户地解决到位。";

test("a draft is compared with the library, and each passage opens beside its source", async ({
  page,
  context,
}) => {
  await page.goto("/library");
  await page.getByLabel("选择要导入的文件").setInputFiles({
    name: "院落.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(
      `在全区院落整治会上的讲话\n同志们：\n今年以来，区里下了决心。${COPIED}群众看在眼里。\n`,
    ),
  });
  await expect(
    page.getByRole("list", { name: "导入结果" }).getByRole("link", { name: "查看" }),
  ).toBeVisible();
  await startBlank(page, { title: "在院落整治推进会上的讲话" });
  await page.keyboard.insertText(`开场先说一句心里话。${COPIED}下一步还要接着干。`);
  await expectSaved(page);
  await page.keyboard.press("Alt+Shift+4");
  const section = page.getByRole("region", { name: "与语料库比对" });
  const passages = section.getByRole("list", { name: "相同之处" }).getByRole("button");
  // The index is ready a moment after the import.
  await expect(async () => {
    await section.getByRole("button", { name: /比对|再比一次/ }).click();
    await expect(passages.filter({ hasText: "清晨碰头" })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 45_000 });
  await expect(section.getByRole("img", { name: /比对结果：照抄/ })).toBeVisible();
  await expectAccessible(page);
  await passages.filter({ hasText: "清晨碰头" }).click();
  const drawer = page.getByRole("dialog", { name: "与出处对照" });
  await expect(drawer.getByRole("region", { name: "出处" })).toContainText("区里下了决心");
  await expect(drawer.getByRole("region", { name: "出处" }).locator("mark")).toContainText("漏雨难题");
  await expectAccessible(page);
  await shoot(page, "originality");
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();

  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "审校报告" }).click();
  const report = await opened;
  await expect(report.getByRole("heading", { name: "与语料库比对" })).toBeVisible();
  await expect(report.getByText("在全区院落整治会上的讲话")).toBeVisible();
  await expectAccessible(report);
  await report.screenshot({ path: "test-results/screens/report-originality.png", fullPage: true });
});

test("what the whole unit ignores can be heard again, and the limit of copying is the unit's", async ({
  page,
}) => {
  await startBlank(page, { title: "在工作推进会上的讲话" });
  await page.keyboard.insertText("全县9个9个乡镇都到了会。");
  await page.keyboard.press("Alt+Shift+4");
  const panel = page.getByRole("region", { name: "审校", exact: true });
  await panel.getByRole("button", { name: "忽略" }).first().click();
  await page.getByRole("menuitem", { name: /全单位都忽略/ }).click();
  await expect(paper(page).locator(".finding")).toHaveCount(0);
  await expectSaved(page);
  await page.goto("/settings/review");
  await openTab(page, /已忽略/);
  await page.getByRole("button", { name: "恢复检查“9个9个”" }).click();
  await expect(page.getByText("没有全单位忽略的问题")).toBeVisible();
  await openTab(page, "比对");
  await page.getByLabel("照抄的限度（%）").fill("25");
  await page.getByRole("button", { name: "保存限度" }).click();
  await expect(page.getByText("比对的限度已保存。")).toBeVisible();
  await expectAccessible(page);
});

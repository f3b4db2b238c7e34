import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import JSZip from "jszip";
import { expectAccessible } from "./support/axe";
import { expectSaved, startBlank } from "./support/editor";

const SIZES = [
  [1440, 900],
  [1024, 768],
] as const;

async function shoot(page: Page, name: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `test-results/screens/${name}-${width}.png`, fullPage: true });
  }
}

test("the unit's own layout is set, with what departs from the standard, and used for an export", async ({
  page,
  context,
}, testInfo) => {
  await page.goto("/");
  await page.getByRole("button", { name: /账号/ }).click();
  await page.getByRole("menuitem", { name: "版式设置" }).click();
  await expect(page.getByText("与 GB/T 9704—2012 一致。")).toBeVisible();
  await page.getByLabel("左（订口）").fill("25");
  await page.getByLabel("二级标题 （一）加粗").check();
  await page.getByLabel("最后一页印版记").check();
  await page.getByLabel("印发机关").fill("青川市委办公室");
  const deviations = page.getByRole("region", { name: "与标准的出入" });
  await expect(deviations).toContainText("订口（左边距）：25 毫米；标准为28 毫米（GB/T 9704—2012，5.2.1）");
  await expectAccessible(page);
  await shoot(page, "settings-export");
  await page.getByRole("button", { name: "保存版式" }).click();
  await expect(page.getByText("版式已保存。")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("左（订口）")).toHaveValue("25");

  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startBlank(page, { title: "在推进会上的讲话" });
  await page.keyboard.type("今天开会，主要任务是压实责任。");
  await expectSaved(page);
  const menu = page.getByRole("button", { name: "导出为其他格式" });
  await menu.click();
  await page.getByRole("menuitemradio", { name: "本单位版式" }).click();
  await expect(page.getByRole("menuitemradio", { name: "本单位版式" })).toBeChecked();
  await expectAccessible(page);
  await shoot(page, "export-menu");
  await page.getByRole("menuitem", { name: "复制全文（带格式）" }).click();
  await expect(page.getByText("全文已复制")).toBeVisible();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(html).toContain("压实责任");
  expect(html).toContain("仿宋_GB2312");

  await menu.click();
  await expect(page.getByRole("menuitemradio", { name: "本单位版式" })).toBeChecked();
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "打包下载（.zip）" }).click();
  const anyway = page.getByRole("button", { name: /仍.*导出/ });
  await anyway.click({ timeout: 5_000 }).catch(() => undefined);
  const path = testInfo.outputPath("all.zip");
  await (await downloading).saveAs(path);
  const zip = await JSZip.loadAsync(await readFile(path));
  const names = Object.keys(zip.files);
  expect(names).toEqual(
    [".docx", ".pdf", " 审校报告.docx", " 来源清单.docx"].map((end) => `在推进会上的讲话${end}`),
  );
  const docx = await JSZip.loadAsync(
    (await zip.file(names[0] ?? "")?.async("uint8array")) ?? new Uint8Array(),
  );
  expect(await docx.file("word/document.xml")?.async("string")).toContain("青川市委办公室");
});

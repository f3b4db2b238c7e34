import { expect, type Page, test } from "@playwright/test";
import { OWN_WORDS } from "./fixtures/own-words";
import { openDocx } from "./support/docx";
import { expectSaved, paper } from "./support/editor";
import { Keys } from "./support/keys";

const MIN_CHARS = 3_500;
const MAX_KEYS = 200;
/** Keys left for the export once the blanks are being filled. */
const KEYS_KEPT = 30;

async function insertTemplate(page: Page, keys: Keys, name: string): Promise<void> {
  const pieces = paper(page).locator("[data-provenance]");
  const before = await pieces.count();
  await keys.command(`/${name}`);
  await expect(page.getByRole("option", { name: new RegExp(`^${name}段落`) }).first()).toBeVisible();
  await keys.press("Enter");
  await expect.poll(() => pieces.count()).toBeGreaterThan(before);
  await keys.press("Escape");
}

async function insertAtEnd(page: Page, keys: Keys, name: string): Promise<void> {
  await keys.press("Control+End");
  await keys.press("Enter");
  await insertTemplate(page, keys, name);
}

const charsOf = async (page: Page) =>
  Number.parseInt((await page.getByRole("region", { name: "状态栏" }).textContent()) ?? "0", 10);

test("a 述职评议 speech of 3,500 characters is made by keyboard alone in under 200 key actions", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const keys = new Keys(page);
  await page.goto("/new");
  await keys.tabTo("textbox", /会议名称/);
  await keys.write("全市2025年度抓基层党建工作述职评议会议");
  await keys.tabTo("button", "不用提纲，空白起草");
  await keys.press("Enter");
  await page.waitForURL(/\/drafts\//);
  await keys.tabTo("textbox", "讲话稿正文");

  for (const name of ["开场", "成绩", "问题", "部署", "要求"]) await insertAtEnd(page, keys, name);
  for (const words of OWN_WORDS) {
    await keys.press("Control+End");
    await keys.press("Enter");
    await keys.write(words);
  }
  await insertAtEnd(page, keys, "结尾");
  await keys.press("Control+Home");
  const open = paper(page).locator(".slot-open");
  for (
    let left = await open.count();
    left > 0 && keys.count < MAX_KEYS - KEYS_KEPT;
    left = await open.count()
  ) {
    await keys.press("Tab");
    await keys.write("十二");
    await expect(open).toHaveCount(left - 1);
  }
  await expect.poll(() => charsOf(page)).toBeGreaterThanOrEqual(MIN_CHARS);
  const chars = await charsOf(page);
  await expectSaved(page);
  // Read anew (F5), the page begins at its head, a few steps from the export.
  await page.reload();
  keys.count += 1;
  await expect(paper(page)).toBeVisible();
  await keys.tabTo("button", "导出 .docx");
  const download = page.waitForEvent("download");
  await keys.press("Enter");
  if ((await open.count()) > 0) {
    await keys.tabTo("button", "仍要导出");
    await keys.press("Enter");
  }
  const file = await (await download).path();
  const description = `${keys.count} key actions, ${chars} characters, ${await open.count()} blanks left open`;
  test.info().annotations.push({ type: "figures", description });
  expect(keys.count).toBeLessThan(MAX_KEYS);
  const { part, text } = await openDocx(file);
  expect(text.length).toBeGreaterThan(MIN_CHARS);
  expect(await part("word/document.xml")).toContain("一、");
});

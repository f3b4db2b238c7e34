import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { compose } from "./support/composition";
import { expectSaved, paper, startBlank, startReviewSpeech } from "./support/editor";

const OCCASION = "全市2025年度抓基层党建工作述职评议会议";

const palette = (page: Page) => page.getByRole("dialog", { name: "命令面板" });
const field = (page: Page) => page.getByRole("combobox", { name: "命令面板" });
const findBar = (page: Page) => page.getByRole("search", { name: "查找和替换" });
const count = (page: Page) => findBar(page).locator("output");

async function look(page: Page, name: string): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  await expectAccessible(page);
  await page.screenshot({ path: `test-results/screens/${name}-${width}.png` });
}

test("the palette finds by words and by pinyin, and runs by keyboard alone", async ({ page }) => {
  await startReviewSpeech(page, OCCASION);
  await paper(page).click();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("tigangl");
  await expect(palette(page).getByRole("option").first()).toContainText("提纲栏");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation", { name: "提纲" })).toBeHidden();
  await page.keyboard.press("Control+k");
  // What was used last comes first.
  await expect(palette(page).getByRole("option").first()).toContainText("提纲栏");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
});

test("Enter that ends a composition in the palette runs nothing", async ({ page }) => {
  await startBlank(page);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await compose(page, "chazhao", "查找");
  await expect(palette(page).getByRole("option").first()).toContainText("查找");
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(findBar(page)).toBeVisible();
});

test("other pages have the palette for their places, and for drafts", async ({ page }) => {
  await startReviewSpeech(page, OCCASION);
  await expectSaved(page).catch(() => undefined);
  await page.goto("/library");
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("xjwg");
  await expect(palette(page).getByRole("option").first()).toContainText("新建文稿");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/new$/);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("述职");
  await expect(palette(page).getByRole("option").filter({ hasText: "文稿" }).first()).toBeVisible();
});

test("finds as printed and replaces outside quotations, as one step of undo", async ({ page }) => {
  await startBlank(page);
  await page.keyboard.type("要抓学习，讲“抓学习”，再抓学习。");
  await page.keyboard.press("Control+h");
  const wanted = findBar(page).getByRole("textbox", { name: "查找内容" });
  await expect(wanted).toBeFocused();
  await wanted.fill("抓学习");
  await expect(count(page)).toContainText("3 处");
  await findBar(page).getByRole("checkbox", { name: "只找引号以外" }).check();
  await expect(count(page)).toContainText("2 处");
  await findBar(page).getByRole("textbox", { name: "替换为" }).fill("抓落实");
  await findBar(page).getByRole("button", { name: "全部替换" }).click();
  await expect(findBar(page).getByRole("status", { name: "替换结果" })).toHaveText("已替换 2 处");
  await expect(paper(page)).toContainText("要抓落实，讲“抓学习”，再抓落实。");
  await wanted.press("Escape");
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(paper(page)).toContainText("要抓学习，讲“抓学习”，再抓学习。");
});

test("a wrong or costly pattern is explained, and steps show where one is", async ({ page }) => {
  await startBlank(page);
  await page.keyboard.type("县委抓、市委抓。");
  await page.keyboard.press("Control+f");
  const wanted = findBar(page).getByRole("textbox", { name: "查找内容" });
  await findBar(page).getByRole("checkbox", { name: "正则" }).check();
  await wanted.fill("([县市");
  await expect(findBar(page).getByRole("alert")).toContainText("写法不对");
  await wanted.fill("(.*)+");
  await expect(findBar(page).getByRole("alert")).toContainText("过于复杂");
  await wanted.fill("[县市]委");
  await expect(count(page)).toContainText("2 处");
  await wanted.press("Enter");
  await expect(count(page)).toHaveText("第 1 处，共 2 处");
  await page.keyboard.press("F3");
  await expect(count(page)).toHaveText("第 2 处，共 2 处");
  await expect(paper(page).locator(".find-match-current")).toHaveText("市委");
});

test("the slash menu knows pinyin, facts, dates, blanks and the rest of the skeleton", async ({ page }) => {
  await startReviewSpeech(page, OCCASION);
  await page.keyboard.press("Control+End");
  await paper(page).getByText("同志们：").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const options = page.getByRole("listbox", { name: "插入" }).getByRole("option");
  await page.keyboard.type("/hymc");
  await expect(options.first()).toContainText("会议名称");
  await page.keyboard.press("Enter");
  await expect(paper(page).locator(".slot-filled", { hasText: OCCASION }).first()).toBeVisible();
  await page.keyboard.type("/jtrq");
  await expect(options.first()).toContainText("今天日期");
  await page.keyboard.press("Enter");
  await expect(paper(page)).toContainText(/\d{4}年\d{1,2}月\d{1,2}日/);
  await page.keyboard.type("/先进典型");
  await expect(options.filter({ hasText: "〔先进典型〕" })).toBeVisible();
  for (let key = 0; key < 5; key += 1) await page.keyboard.press("Backspace");

  await startBlank(page);
  await page.keyboard.type("/qytg");
  await expect(options.first()).toContainText("其余提纲");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("navigation", { name: "提纲" }).getByRole("treeitem", { name: /^二、/ }),
  ).toBeVisible();
});

test("the menu on the paper offers what fits, by mouse and by key", async ({ page }) => {
  await startBlank(page);
  await page.keyboard.type("一、看成绩");
  const menu = page.getByRole("menu", { name: "光标处的操作" });
  await page.keyboard.press("Shift+F10");
  await expect(menu).toBeVisible();
  await menu.getByRole("menuitem", { name: "降一级" }).click();
  await expect(paper(page).locator("h3")).toHaveText("看成绩");
  await paper(page).locator("h3").click({ button: "right" });
  await menu.getByRole("menuitem", { name: /改为正文/ }).press("Enter");
  await expect(paper(page).locator("h3")).toHaveCount(0);
  await expect(menu).toBeHidden();
});

test("the shortcuts help is one key away", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "快捷键一览" })).toContainText("Ctrl+K");
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test.describe(`${size.width}×${size.height}`, () => {
    test.use({ viewport: size });

    test("palette, find bar, menus and help stand without clipping", async ({ page }) => {
      await startReviewSpeech(page, OCCASION);
      await paper(page).locator("h2").first().click();
      await page.keyboard.press("Control+k");
      await expect(palette(page).getByRole("option").first()).toBeVisible();
      await look(page, "palette");
      await page.keyboard.type("xxx123");
      await expect(palette(page).getByRole("status")).toBeVisible();
      await look(page, "palette-empty");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+h");
      await findBar(page).getByRole("textbox", { name: "查找内容" }).fill("党");
      await expect(count(page)).toContainText("处");
      await page.keyboard.press("Enter");
      await look(page, "find");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+/");
      await expect(page.getByRole("dialog", { name: "快捷键一览" })).toBeVisible();
      await look(page, "shortcuts");
      await page.keyboard.press("Escape");
      await paper(page).locator("h2").first().click({ button: "right" });
      await expect(page.getByRole("menu", { name: "光标处的操作" })).toBeVisible();
      await look(page, "paper-menu");
      await page.keyboard.press("Escape");
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await page.keyboard.type("/");
      await expect(page.getByRole("listbox", { name: "插入" }).getByRole("option").nth(8)).toBeAttached();
      await look(page, "slash");
    });
  });
}

import { expect, type Page, test } from "@playwright/test";
import { compose } from "./support/composition";
import { expectSaved, paper, startBlank, startReviewSpeech } from "./support/editor";

const outlineOf = (page: Page) => page.getByRole("navigation", { name: "提纲" });

test("typed numbers become structure, and moving a section renumbers", async ({ page }) => {
  await startBlank(page);
  await page.keyboard.type("一、看成绩");
  await page.keyboard.press("Enter");
  await page.keyboard.type("一是抓得紧。");
  await page.keyboard.press("Enter");
  await page.keyboard.type("二是抓得实。");
  await page.keyboard.press("Enter");
  await page.keyboard.type("二、找差距");
  await expect(outlineOf(page).getByRole("treeitem", { name: /^[一二]、/ })).toHaveText([
    /^一、看成绩/,
    /^二、找差距/,
  ]);
  await expect(paper(page).locator(".ordinal")).toHaveText(["一是", "二是"]);
  await page.keyboard.press("Alt+ArrowUp");
  await expect(outlineOf(page).getByRole("treeitem", { name: /^[一二]、/ })).toHaveText([
    /^一、找差距/,
    /^二、看成绩/,
  ]);
  await page.keyboard.press("Control+z");
  await expect(outlineOf(page).getByRole("treeitem", { name: /^[一二]、/ })).toHaveText([
    /^一、看成绩/,
    /^二、找差距/,
  ]);
});

test("what is typed behind a new number stays in order although nothing has been painted yet", async ({
  page,
}) => {
  await startBlank(page);
  const protocol = await page.context().newCDPSession(page);
  // All at once, as keys arrive that waited in a busy browser.
  await Promise.all([..."一、找差距"].map((text) => protocol.send("Input.insertText", { text })));
  const heading = paper(page).locator("h2");
  await expect(heading).toHaveText("找差距");
  // Whether a frame comes in between is the browser's to say; what matters is that the line is never without layout.
  await expect(heading).toHaveCSS("content-visibility", "visible");
});

test("words go where the writer clicked, although the browser tells of the cursor late", async ({ page }) => {
  // A busy page gets to these events only behind the next keys; here they never come.
  await page.addInitScript(() => {
    const withhold = (event: Event) => event.isTrusted && event.stopImmediatePropagation();
    document.addEventListener("selectionchange", withhold, true);
  });
  await startReviewSpeech(page, "全市2025年度抓基层党建工作述职评议会议");
  await paper(page).getByText("同志们：").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("今天的会开得好。");
  await expect(paper(page).locator("[data-block=salutation] + *")).toHaveText("今天的会开得好。");
  await expect(paper(page).locator("h1")).toContainText("抓基层党建工作述职评议会议上的讲话");
});

test("Tab walks the open slots; typing and composing fill them", async ({ page }) => {
  await startReviewSpeech(page, "全市2025年度抓基层党建工作述职评议会议");
  await page.getByRole("tab", { name: "提纲" }).click();
  await paper(page).getByText("同志们：").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "段落模板" }).getByText("问题", { exact: true }).click();
  await page.getByRole("region", { name: "段落模板" }).getByRole("button", { name: "插入" }).first().click();
  const open = paper(page).locator(".slot-open");
  const before = await open.count();
  expect(before).toBeGreaterThan(1);
  await expect(paper(page).locator(".slot.ProseMirror-selectednode")).toHaveCount(1);
  await compose(page, "shierge", "十二个");
  await expect(open).toHaveCount(before - 1);
  await expect(paper(page)).toContainText("十二个");
  await page.keyboard.press("Tab");
  await expect(paper(page).locator(".slot.ProseMirror-selectednode")).toHaveCount(1);
  await page.keyboard.type("八");
  await expect(open).toHaveCount(before - 2);
  await expect(page.getByRole("region", { name: "状态栏" })).toContainText(`${before - 2} 处待填`);
  await expectSaved(page);
});

for (const block of ["开场", "成绩", "问题", "部署", "要求", "结尾"]) {
  test(`a template for ${block} goes in from the panel and from the slash menu`, async ({ page }) => {
    await startReviewSpeech(page, "全县2025年度抓基层党建工作述职评议会议");
    await page.getByRole("tab", { name: "提纲" }).click();
    await paper(page).getByText("同志们：").click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("region", { name: "段落模板" });
    await panel.getByText(block, { exact: true }).click();
    const pieces = paper(page).locator("[data-provenance]");
    const before = await pieces.count();
    await panel.getByRole("button", { name: "插入" }).first().click();
    await expect.poll(() => pieces.count()).toBeGreaterThan(before);
    const between = await pieces.count();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type(`/${block}`);
    await expect(page.getByRole("option", { name: new RegExp(`^${block}段落`) }).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect.poll(() => pieces.count()).toBeGreaterThan(between);
  });
}

test("composition in a heading doubles no letters, and Enter for a candidate makes no new line", async ({
  page,
}) => {
  await startBlank(page);
  await page.keyboard.type("一、");
  const blocks = await paper(page).locator(":scope > *").count();
  await compose(page, "zhuagongzuo", "抓工作");
  await expect(paper(page).locator("h2")).toHaveText("抓工作");
  expect(await paper(page).locator(":scope > *").count()).toBe(blocks);
});

test("pasted text becomes structure, and a secrecy marking is refused", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startBlank(page);
  await page.evaluate(() => navigator.clipboard.writeText("一、强化责任\n一是书记带头。\n二是班子跟上。"));
  await page.keyboard.press("Control+v");
  await expect(outlineOf(page).getByRole("treeitem", { name: /^一、强化责任/ })).toBeVisible();
  await expect(paper(page).locator(".ordinal")).toHaveText(["一是", "二是"]);
  await page.evaluate(() => navigator.clipboard.writeText("机密★1年 关于某事的报告"));
  await page.keyboard.press("Control+v");
  await expect(page.getByText(/未粘贴：内容带有密级标志/)).toBeVisible();
  await expect(paper(page)).not.toContainText("关于某事的报告");
});

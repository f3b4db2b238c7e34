import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expectSaved, paper, startBlank, startReviewSpeech } from "./support/editor";

const LINES = [
  "一、看成绩",
  "成绩不少。",
  "（一）抓学习",
  "学得深。",
  "二、找差距",
  "差距不小。",
  "三、抓落实",
  "落实有力。",
];

async function startWithSections(page: Page): Promise<void> {
  await startBlank(page);
  for (const [at, line] of LINES.entries()) {
    if (at > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(line);
  }
  await expect(treeOf(page).getByRole("treeitem")).toHaveCount(4);
}

const treeOf = (page: Page) => page.getByRole("tree", { name: "文稿提纲" });
const rowOf = (page: Page, text: string) => treeOf(page).getByRole("treeitem", { name: new RegExp(text) });
const namesOf = (page: Page) =>
  treeOf(page)
    .getByRole("treeitem")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label")));

async function expectNames(page: Page, names: string[]): Promise<void> {
  await expect.poll(() => namesOf(page)).toEqual(names);
}

/** Drags a row by its middle to the upper or lower edge of another, and sideways by so many pixels. */
async function dragRow(page: Page, row: Locator, to: Locator, edge: "above" | "below", sidewaysPx = 0) {
  const [from, target] = [await row.boundingBox(), await to.boundingBox()];
  if (from === null || target === null) throw new Error("dragRow: a row is not shown");
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 3, from.y + from.height / 2 + 6);
  const y = edge === "above" ? target.y + 3 : target.y + target.height - 3;
  await page.mouse.move(x + sidewaysPx, y, { steps: 4 });
  await expect(page.locator("[data-drop-line]")).toBeVisible();
  await page.mouse.up();
}

test("a section is dragged with what lies below it, and one undo brings it back", async ({ page }) => {
  await startWithSections(page);
  await expectNames(page, ["一、看成绩", "（一）抓学习", "二、找差距", "三、抓落实"]);
  await dragRow(page, rowOf(page, "看成绩"), rowOf(page, "抓落实"), "below");
  await expectNames(page, ["一、找差距", "二、抓落实", "三、看成绩", "（一）抓学习"]);
  await expect(page.getByRole("status", { name: "提纲变动" })).toHaveText("已移动：三、看成绩");
  await paper(page).press("Control+z");
  await expectNames(page, ["一、看成绩", "（一）抓学习", "二、找差距", "三、抓落实"]);
  await dragRow(page, rowOf(page, "抓落实"), rowOf(page, "抓落实"), "below", 20);
  await expectNames(page, ["一、看成绩", "（一）抓学习", "二、找差距", "（一）抓落实"]);
  await expect(paper(page).locator("h3")).toHaveText(["抓学习", "抓落实"]);
});

test("Esc during a drag changes nothing", async ({ page }) => {
  await startWithSections(page);
  const box = await rowOf(page, "抓落实").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) - 80, { steps: 4 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator("[data-drop-line]")).toHaveCount(0);
  await expectNames(page, ["一、看成绩", "（一）抓学习", "二、找差距", "三、抓落实"]);
});

test("the tree is walked and rearranged by keys alone", async ({ page }) => {
  await startWithSections(page);
  await rowOf(page, "抓落实").focus();
  await page.keyboard.press("Home");
  await expect(rowOf(page, "看成绩")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(treeOf(page).getByRole("treeitem")).toHaveCount(3);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(rowOf(page, "抓学习")).toBeFocused();
  await page.keyboard.press("Alt+ArrowLeft");
  await expectNames(page, ["一、看成绩", "二、抓学习", "三、找差距", "四、抓落实"]);
  await expect(rowOf(page, "抓学习")).toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await expectNames(page, ["一、看成绩", "二、找差距", "三、抓落实", "四、抓学习"]);
  await expect(rowOf(page, "抓学习")).toBeFocused();
  await page.keyboard.press("Alt+ArrowRight");
  await expectNames(page, ["一、看成绩", "二、找差距", "三、抓落实", "（一）抓学习"]);
  await page.keyboard.press("Home");
  await page.keyboard.press("Alt+ArrowRight");
  await expect(page.getByText("上面没有可归入的标题").first()).toBeVisible();
  await page.keyboard.press("Control+z");
  await expectNames(page, ["一、看成绩", "二、找差距", "三、抓落实", "四、抓学习"]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("清单");
  await expect(paper(page).locator("h2").first()).toHaveText("看成绩清单");
});

test("the menu of a section names its move, splits, merges, copies and deletes", async ({ page }) => {
  await startWithSections(page);
  const choose = async (text: string, item: string) => {
    await rowOf(page, text).click({ button: "right" });
    await page.getByRole("menuitem", { name: item }).click();
  };
  await rowOf(page, "找差距").focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "语步" }).hover();
  await page.getByRole("menuitem", { name: "问题" }).click();
  await expect(rowOf(page, "找差距")).toContainText("问题 · ");
  await choose("找差距", "并入上一节");
  await expectNames(page, ["一、看成绩", "（一）抓学习", "二、抓落实"]);
  await choose("抓落实", "复制一份");
  await expect(treeOf(page).getByRole("treeitem")).toHaveCount(4);
  await choose("三、抓落实", "删除小节");
  await expectNames(page, ["一、看成绩", "（一）抓学习", "二、抓落实"]);
  await paper(page).getByText("落实有力。").click();
  await page.keyboard.press("Home");
  await choose("抓落实", "在光标处拆成两节");
  await page.keyboard.type("再落实");
  await expectNames(page, ["一、看成绩", "（一）抓学习", "二、抓落实", "三、再落实"]);
  await expectSaved(page);
});

test("a section that the skeleton has and the draft lost is shown, and goes back to its place", async ({
  page,
}) => {
  await startReviewSpeech(page, "全县2025年度抓基层党建工作述职评议会议");
  await expect(treeOf(page)).toContainText(/\d+\/\d+ 字/u);
  await expectAccessible(page);
  const problems = treeOf(page)
    .getByRole("treeitem")
    .filter({ hasText: /问题 · / });
  while ((await problems.count()) > 0) {
    const left = await problems.count();
    await problems.first().click({ button: "right" });
    await page.getByRole("menuitem", { name: "删除小节" }).click();
    await expect.poll(() => problems.count()).toBeLessThan(left);
  }
  const missing = treeOf(page).getByRole("treeitem", { name: /^还缺：/ });
  await expect(missing).toHaveCount(1);
  await missing.click();
  await expect(missing).toHaveCount(0);
  await expect(problems.first()).toBeVisible();
  await page.reload();
  await expect(treeOf(page)).toContainText(/\d+\/\d+ 字/u);
});

for (const [width, height, opener] of [
  [1440, 900, null],
  // There is room for one pane beside the paper; the outline is asked for.
  [1024, 768, "展开提纲栏"],
] as const) {
  test(`the outline at ${width} × ${height}`, async ({ page }, testInfo) => {
    await page.setViewportSize({ width, height });
    await startReviewSpeech(page, "全县2025年度抓基层党建工作述职评议会议");
    if (opener !== null) await page.getByRole("button", { name: opener }).click();
    await rowOf(page, "^一、").click({ button: "right" });
    await expect(page.getByRole("menuitem", { name: "删除小节" })).toBeVisible();
    await page.screenshot({ path: testInfo.outputPath("outline.png") });
    await page.keyboard.press("Escape");
    await expect(rowOf(page, "^一、")).toBeFocused();
    await expectAccessible(page);
    const pane = page.getByRole("navigation", { name: "提纲" });
    expect(await pane.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
  });
}

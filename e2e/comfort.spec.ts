import { expect, type Page, test } from "@playwright/test";
import { compose } from "./support/composition";
import { expectSaved, paper, startBlank, startReviewSpeech } from "./support/editor";
import { look } from "./support/look";

const OCCASION = "全市2025年度抓基层党建工作述职评议会议";

const statusOf = (page: Page) => page.getByRole("region", { name: "状态栏" });
const slotBarOf = (page: Page) => page.getByRole("toolbar", { name: /^待填项/ });

/** Colours of the words on the paper, titles and paragraphs. */
async function coloursOf(page: Page): Promise<string[]> {
  const lines = paper(page).locator("> h1, > p");
  const colours = await lines.evaluateAll((all) => all.map((line) => getComputedStyle(line).color));
  return [...new Set(colours)];
}

/** Two slots of one name, pasted as our own markup. */
async function pasteSlots(page: Page, name = "乡镇数"): Promise<void> {
  await paper(page).evaluate((element, label) => {
    const data = new DataTransfer();
    const slot = `<span data-slot="${label}">〔${label}〕</span>`;
    data.setData("text/html", `<div data-pm-slice="1 1 []"><p>全县${slot}个乡镇，查了${slot}个。</p></div>`);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, name);
  await expect(paper(page).locator(".slot-open")).toHaveCount(2);
}

test.describe("slots and facts", () => {
  test("a filled slot comes back when its words are deleted, also after composing", async ({ page }) => {
    await startBlank(page, { title: "讲话" });
    await pasteSlots(page);
    await page.keyboard.press("Tab");
    await compose(page, "shier", "十二");
    await expect(paper(page).locator(".filled-slot")).toHaveText("十二");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await expect(paper(page).locator(".slot.ProseMirror-selectednode")).toHaveText("〔乡镇数〕");
    await expect(paper(page)).toContainText("全县〔乡镇数〕个乡镇，查了〔乡镇数〕个。");
    await page.keyboard.type("12");
    await expect(paper(page).locator(".filled-slot")).toHaveText("12");
    await expectSaved(page);
    await page.reload();
    await paper(page).locator(".filled-slot").click();
    await slotBarOf(page).getByRole("button", { name: "清空，恢复〔乡镇数〕" }).click();
    await expect(paper(page).locator(".slot-open")).toHaveCount(2);
  });

  test("slots of one name are filled at once, by keyboard", async ({ page }) => {
    await startBlank(page, { title: "讲话" });
    await pasteSlots(page);
    await page.keyboard.press("Tab");
    await expect(slotBarOf(page)).toBeVisible();
    await look(page, "comfort-slot-active");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await expect(paper(page)).toContainText("全县12个乡镇，查了12个。");
    await page.keyboard.press("Control+z");
    await expect(paper(page).locator(".slot-open")).toHaveCount(2);
  });

  test("a slot becomes a fact of the writer's own, which fills all of its name", async ({ page }, {
    retry,
  }) => {
    // The first try may have made its fact a default of the unit already.
    const name = retry === 0 ? "乡镇数" : "街道数";
    await startBlank(page, { title: "讲话" });
    await pasteSlots(page, name);
    await page.keyboard.press("Tab");
    await slotBarOf(page).getByRole("button", { name: "引用要素（同名 2 处）" }).click();
    await page.getByRole("menuitem", { name: `新增要素“${name}”并引用` }).click();
    await page.getByRole("tab", { name: "要素" }).click();
    await page.getByRole("textbox", { name, exact: true }).fill("14");
    await expect(paper(page)).toContainText("全县14个乡镇，查了14个。");
    await expect(statusOf(page)).toContainText("没有待填项");
    await page.getByRole("button", { name: "设为本单位默认" }).click();
    await expect(page.getByText("已设为本单位默认")).toBeVisible();
    await look(page, "comfort-own-facts");
    await expectSaved(page);
    await page.reload();
    await expect(paper(page)).toContainText("全县14个乡镇，查了14个。");
    await page.getByRole("tab", { name: "要素" }).click();
    await page.getByRole("button", { name: `删除要素“${name}”` }).click();
    await expect(statusOf(page)).toContainText("2 处待填");
  });
});

test("the status bar counts at the unit's rate and against the target", async ({ page }) => {
  await startBlank(page, { title: "讲话" });
  await page.keyboard.type("同志们，抓落实。".repeat(3));
  await expect(statusOf(page)).toContainText("18 字");
  await statusOf(page).getByRole("button", { name: /分钟/ }).click();
  await page.getByLabel("目标时长").fill("1");
  await page.getByLabel("语速").fill("200");
  await expect(statusOf(page)).toContainText("目标 1 分钟，还差 182 字");
  await page.waitForResponse(
    (response) => response.url().endsWith("/api/unit/speaking-rate") && response.ok(),
  );
  await page.keyboard.press("Escape");
  await expectSaved(page);
  await page.reload();
  await expect(statusOf(page)).toContainText("还差 182 字");
});

test("one timed reading sets the unit's rate", async ({ page }) => {
  await startBlank(page, { title: "讲话" });
  await page.keyboard.insertText("同志们，抓落实。".repeat(20));
  await statusOf(page).getByRole("button", { name: /分钟/ }).click();
  const settings = page.getByRole("dialog", { name: /分钟/ });
  const took = settings.getByLabel("实际念完用时");
  await took.fill("1");
  await expect(settings.getByRole("status")).toContainText("不足 300 字");
  await expect(settings.getByRole("button", { name: "校准语速" })).toBeDisabled();
  await page.keyboard.press("Escape");

  await paper(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("同志们，抓落实。".repeat(80));
  await expect(statusOf(page)).toContainText("600 字");
  await statusOf(page).getByRole("button", { name: /分钟/ }).click();
  await took.fill("1");
  await expect(settings.getByRole("status")).toContainText("每分钟 600 字，不在 80 至 400 之间");
  await took.fill("2.5");
  await expect(settings.getByRole("status")).toContainText("合每分钟 240 字");
  await look(page, "comfort-timed");
  const saved = page.waitForResponse((response) => response.url().endsWith("/api/unit/speaking-rate"));
  await page.keyboard.press("Enter");
  await expect(settings.getByLabel("语速", { exact: true })).toHaveValue("240 字/分钟");
  expect((await saved).ok()).toBe(true);
  await page.keyboard.press("Escape");
  await expect(statusOf(page)).toContainText("约 2.5 分钟");
});

test("ten steps are undone after a reload", async ({ page }) => {
  test.setTimeout(180_000);
  await startBlank(page, { title: "讲话" });
  for (let index = 1; index <= 12; index += 1) {
    await page.keyboard.type(`句子${index}。`);
    await page.keyboard.press("Enter");
    // Words typed without a pause are one step of undo.
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  const blocks = () => paper(page).locator(":scope > p").count();
  const before = await blocks();
  await expectSaved(page);
  await page.reload();
  await expect(paper(page)).toContainText("句子12。");
  await paper(page).click();
  for (let index = 0; index < 10; index += 1) await page.keyboard.press("Control+z");
  expect(await blocks()).toBeLessThan(before);
  await expect(paper(page)).not.toContainText("句子12。");
  await expect(paper(page)).toContainText("句子1。");
  await expectSaved(page);
});

test("focus mode shows only the paper and the line being written; Esc leaves a slot first", async ({
  page,
}) => {
  await startReviewSpeech(page, OCCASION);
  await paper(page).getByText("同志们：").click();
  await page.keyboard.press("F9");
  await expect(page.getByRole("navigation", { name: "主菜单" })).toBeHidden();
  await expect(statusOf(page)).toBeHidden();
  await expect(page.getByRole("complementary", { name: "助手" })).toBeHidden();
  expect(await coloursOf(page)).toHaveLength(2);
  await look(page, "comfort-focus");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(statusOf(page)).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(statusOf(page)).toBeVisible();
  expect(await coloursOf(page)).toHaveLength(1);
});

test("the paper zooms by keys and menu, flows, and stays so after a reload", async ({ page }) => {
  await startReviewSpeech(page, OCCASION);
  const width = async () => (await paper(page).boundingBox())?.width ?? 0;
  await paper(page).click();
  const before = await width();
  await page.keyboard.press("Control+-");
  await expect.poll(width).toBeLessThan(before);
  await page.keyboard.press("Control+0");
  await expect.poll(width).toBeCloseTo(before, 0);
  await statusOf(page)
    .getByRole("button", { name: /^文稿大小/ })
    .click();
  await page.getByRole("menuitemradio", { name: "50%", exact: true }).click();
  await expect.poll(width).toBeLessThan(before * 0.85);
  await statusOf(page).getByRole("button", { name: "视图" }).click();
  await page.getByRole("menuitemradio", { name: "流式" }).click();
  await page.keyboard.press("Control+0");
  await statusOf(page)
    .getByRole("button", { name: /^文稿大小/ })
    .click();
  await page.getByRole("menuitemradio", { name: "100%", exact: true }).click();
  await look(page, "comfort-flowing");
  await page.reload();
  await expect(page.locator(".paper-flow")).toBeVisible();
});

test("F6 goes round the panes", async ({ page }) => {
  await startReviewSpeech(page, OCCASION);
  await paper(page).click();
  const pane = () =>
    page.evaluate(() => document.activeElement?.closest("[data-pane]")?.getAttribute("data-pane"));
  const seen = [await pane()];
  for (let index = 0; index < 5; index += 1) {
    await page.keyboard.press("F6");
    seen.push(await pane());
  }
  expect(seen).toEqual(["paper", "assistant", "status", "head", "outline", "paper"]);
  await page.keyboard.press("Shift+F6");
  expect(await pane()).toBe("outline");
});

test.describe("a narrow screen", () => {
  test.use({ viewport: { width: 1024, height: 768 } });
  test("has room for one pane beside the paper", async ({ page }) => {
    await startReviewSpeech(page, OCCASION);
    await expect(page.getByRole("complementary", { name: "助手" })).toBeVisible();
    await page.getByRole("button", { name: "展开提纲栏" }).click();
    await expect(page.getByRole("complementary", { name: "助手" })).toBeHidden();
    await expect(page.getByRole("navigation", { name: "提纲" })).toBeVisible();
    await look(page, "comfort-narrow");
  });
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });
  test("every screen is dark from the first paint, and reads well", async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto("/", { waitUntil: "commit" });
    await page.waitForSelector("body");
    expect(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe("dark");
    await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();
    await look(page, "comfort-dark-home");
    await page.goto("/new");
    await expect(page.getByRole("button", { name: "用此提纲" }).first()).toBeVisible();
    await look(page, "comfort-dark-new");
    await page.goto("/library");
    await expect(page.getByRole("region", { name: "库内文稿" })).toBeVisible();
    await look(page, "comfort-dark-library");
    await page.getByRole("region", { name: "库内文稿" }).getByRole("link").first().click();
    await expect(page.getByRole("article")).toBeVisible();
    await look(page, "comfort-dark-reading");
    await page.goto("/library/phrases");
    await expect(page.getByRole("list", { name: "表述" })).toBeVisible();
    await look(page, "comfort-dark-phrases");
    await startReviewSpeech(page, OCCASION);
    await expect(page.getByRole("button", { name: "插入" }).first()).toBeVisible();
    await page.keyboard.press("Tab");
    await look(page, "comfort-dark-editor");
    for (const tab of ["提纲", "要素", "版本"]) {
      await page.getByRole("tab", { name: tab }).click();
      await expect(page.getByRole("tabpanel", { name: tab })).toBeVisible();
      await look(page, `comfort-dark-${tab}`);
    }
    const sheet = await page
      .locator(".paper")
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(sheet).toBe("rgb(34, 31, 29)");
    await page.getByRole("button", { name: /^账号/ }).click();
    await expect(page.getByRole("menuitemradio", { name: "跟随系统" })).toBeChecked();
    await expect(page.getByRole("menuitemradio", { name: "浅色" })).not.toBeChecked();
    await look(page, "comfort-dark-menu");
    await page.getByRole("menuitemradio", { name: "浅色" }).click();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe("light");
  });

  test("so is sign-in", async ({ browser }) => {
    const context = await browser.newContext({
      colorScheme: "dark",
      storageState: { cookies: [], origins: [] },
    });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
    await look(page, "comfort-dark-sign-in");
    await context.close();
  });
});

for (const width of [1440, 1024, 390]) {
  test(`the read view is the paper without a way to change it, at ${width}`, async ({ page }) => {
    await startReviewSpeech(page, OCCASION);
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${page.url()}?view=read`);
    await expect(page.getByRole("article").getByText("同志们：")).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveCount(0);
    await look(page, "comfort-read");
    await page.getByRole("navigation", { name: "提纲" }).getByRole("link").last().click();
    await expect(page.getByRole("article").locator(":target")).toBeInViewport();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("navigation", { name: "提纲" })).toBeHidden();
    await expect(page.getByRole("navigation", { name: "主菜单" })).toBeHidden();
    await page.screenshot({ path: `test-results/screens/comfort-print-${width}.png` });
  });
}

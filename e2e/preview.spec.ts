import { expect, type Page, test } from "@playwright/test";
import { paper, startBlank } from "./support/editor";
import { look } from "./support/look";

const SENTENCE = "要坚持目标导向、问题导向、结果导向相统一，把各项任务落到岗位、落到人头、落到时限。";
const SECTIONS = ["提高认识", "突出重点", "压实责任", "转变作风"].map(
  (heading, index) => `${"一二三四"[index]}、${heading}\n${SENTENCE.repeat(10)}\n${SENTENCE.repeat(8)}`,
);
const TEXT = `同志们：\n${SECTIONS.join("\n")}`;

const paneOf = (page: Page) => page.getByRole("complementary", { name: "版面预览" });
const sheetOf = (page: Page, number: number) =>
  paneOf(page).getByRole("button", { name: `第 ${number} 页，转到正文` });
const statusOf = (page: Page) => page.getByRole("region", { name: "状态栏" });

async function startLongDraft(page: Page): Promise<void> {
  await startBlank(page, { title: "在全县重点工作推进会上的讲话" });
  await paper(page).evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, TEXT);
  await expect(paper(page)).toContainText("转变作风");
}

async function openPreview(page: Page): Promise<void> {
  await page.keyboard.press("Control+Alt+p");
  await expect(paneOf(page)).toContainText(/第 \d+ 页第 \d+ 行，共 \d+ 页/);
}

/** The drawing of a page, as its address. */
const drawingOf = (page: Page, number: number) => sheetOf(page, number).locator("img").getAttribute("src");

test.describe("the typeset pages", () => {
  test("stand beside the paper, follow the cursor and change at a pause, one page at a time", async ({
    page,
  }) => {
    await startLongDraft(page);
    // Estimated at first, typeset when writing rests.
    await expect(statusOf(page)).toContainText(/(?<!约 |\d)\d+ 页/);
    const counted = Number(/(\d+) 页/.exec((await statusOf(page).textContent()) ?? "")?.[1]);
    await openPreview(page);
    const last = Number(/共 (\d+) 页/.exec((await paneOf(page).textContent()) ?? "")?.[1]);
    expect(last).toBeGreaterThan(2);
    expect(counted).toBe(last);
    await expect(sheetOf(page, last)).toHaveAttribute("aria-current", "true");
    await expect(sheetOf(page, last).locator("img")).toBeInViewport();
    await look(page, "preview-end");

    const drawn: number[] = [];
    page.on("response", async (response) => {
      if (!response.url().endsWith("/api/preview")) return;
      const { pages } = await response.json().catch(() => ({ pages: [] }));
      drawn.push(pages.filter(({ svg }: { svg: string | null }) => svg !== null).length);
    });
    const before = await drawingOf(page, last);
    await page.keyboard.type("请大家抓好落实。");
    await expect.poll(() => drawingOf(page, last)).not.toBe(before);
    await expect.poll(() => Math.max(...drawn)).toBe(1);

    await page.keyboard.press("Control+Home");
    await expect(paneOf(page)).toContainText("第 1 页第 1 行");
    await expect(sheetOf(page, 1).locator("img")).toBeInViewport();
    await look(page, "preview-start");
  });

  test("lead to the words pressed, by pointer and by keyboard", async ({ page }) => {
    await startLongDraft(page);
    await page.keyboard.press("Control+Home");
    await openPreview(page);
    await expect(sheetOf(page, 1).locator("img")).toBeVisible();
    const box = await sheetOf(page, 1).boundingBox();
    if (box === null) throw new Error("the page is not there");
    // The eleventh of 22 lines between 37 mm and 262 mm of 297 mm.
    const y = (box.height * (37 + (225 / 22) * 10.4)) / 297;
    await sheetOf(page, 1).click({ position: { x: box.width / 2, y } });
    await expect(paper(page)).toBeFocused();
    await expect(paneOf(page)).toContainText("第 1 页第 11 行");
    const line = await page.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() ?? {};
      return anchorNode?.textContent?.slice(0, anchorOffset).length ?? 0;
    });
    expect(line).toBeGreaterThan(28);

    await page.keyboard.press("F6");
    await expect(sheetOf(page, 1)).toBeFocused();
    await page.keyboard.press("PageDown");
    await expect(sheetOf(page, 2)).toBeFocused();
    await expect(sheetOf(page, 2).locator("img")).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(paper(page)).toBeFocused();
    await expect(paneOf(page)).toContainText("第 2 页第 1 行");
    await paneOf(page).getByRole("button", { name: "显示整页" }).click();
    const whole = await sheetOf(page, 2).boundingBox();
    expect(whole?.height).toBeLessThanOrEqual(900);
    await page.keyboard.press("Escape");
    await expect(paper(page)).toBeFocused();
    await page.keyboard.press("Control+Alt+p");
    await expect(paneOf(page)).toBeHidden();
    await expect(page.getByRole("complementary", { name: "助手" })).toBeVisible();
  });

  test("stay white but calm in the dark, and share the window with the paper when it is small", async ({
    page,
  }) => {
    await startLongDraft(page);
    await openPreview(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.evaluate(() => document.documentElement.setAttribute("data-mantine-color-scheme", "dark"));
    await expect(sheetOf(page, 1)).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await page.screenshot({ path: "test-results/screens/preview-dark-1440.png" });
    await page.evaluate(() => document.documentElement.setAttribute("data-mantine-color-scheme", "light"));
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(page.getByRole("complementary", { name: "助手" })).toBeVisible();
    await page.keyboard.press("Control+Alt+p");
    await expect(paneOf(page).locator("img").first()).toBeVisible();
    await look(page, "preview-narrow");
  });

  test("say so where the server has no compiler, and writing goes on", async ({ page }) => {
    await startLongDraft(page);
    await page.route("**/api/preview", (route) =>
      route.fulfill({ status: 422, json: { error: { code: "preview-unavailable", data: {}, message: "" } } }),
    );
    await page.keyboard.press("Control+Alt+p");
    await expect(paneOf(page).getByRole("alert")).toContainText("没有排版组件");
    await expect(statusOf(page)).toContainText(/约 \d+ 页/);
    await look(page, "preview-unavailable");
    // Writing asks once more by itself, and with a compiler there would be nothing left to try again.
    const asked = page.waitForResponse("**/api/preview");
    await page.keyboard.type("继续写。");
    await expect(paper(page)).toContainText("继续写。");
    await asked;
    await page.unroute("**/api/preview");
    await paneOf(page).getByRole("button", { name: "重试" }).click();
    await expect(paneOf(page)).toContainText(/共 \d+ 页/);
    await expect(paneOf(page).getByRole("alert")).toBeHidden();
  });
});

import { expect, test } from "@playwright/test";
import { compose } from "./support/composition";
import { expectSaved, paper, startBlank } from "./support/editor";

test("composition in an empty paragraph and on both sides of an ordinal writes each word once", async ({
  page,
}) => {
  await startBlank(page);
  await compose(page, "zongdekan", "总的看，");
  await page.keyboard.press("Enter");
  await compose(page, "yishi", "一是");
  await expect(paper(page).locator(".ordinal")).toHaveText(["一是"]);
  await compose(page, "zhuaxuexi", "抓学习。");
  await page.keyboard.press("Home");
  await compose(page, "qizhong", "其中，");
  await expect(paper(page).locator(":scope > p")).toHaveText(["总的看，", "其中，一是抓学习。"]);
});

test("a composed clause that begins with an ordinal is recognised when it has ended", async ({ page }) => {
  await startBlank(page);
  await compose(page, "yiyaozhuadaibiao", "一要抓带头。");
  await expect(paper(page).locator(".ordinal")).toHaveText(["一要"]);
  await page.keyboard.press("Backspace");
  await expect(paper(page).locator(":scope > p").last()).toHaveText("一要抓带头。");
});

test("a number with a point waits for what follows it", async ({ page }) => {
  await startBlank(page);
  await page.keyboard.type("1.5万");
  await expect(paper(page).locator("h4")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await page.keyboard.type("1.");
  await compose(page, "zhuazeren", "抓责任");
  await expect(paper(page).locator("h4")).toHaveText("抓责任");
});

test("nothing is asked of the server while a word is being composed", async ({ page }) => {
  await startBlank(page);
  await page.keyboard.type("先写一句。");
  await expectSaved(page);
  await page.waitForTimeout(2_500);
  const session = await page.context().newCDPSession(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const text of ["z", "zh", "zhu", "zhua"]) {
    await session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await page.waitForTimeout(400);
  }
  expect(asked.filter((url) => url.includes("/api/"))).toEqual([]);
  await session.send("Input.insertText", { text: "抓" });
  await expect(paper(page)).toContainText("先写一句。抓");
});

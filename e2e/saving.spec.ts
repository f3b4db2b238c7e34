import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expectSaved, paper, startBlank, startReviewSpeech } from "./support/editor";
import { look } from "./support/look";

const statusOf = (page: import("@playwright/test").Page) =>
  page.getByRole("region", { name: "状态栏" }).getByRole("status");

test("words typed while the server is gone are kept, said to be kept, and saved when it is back", async ({
  page,
}) => {
  await startReviewSpeech(page, "全市述职评议会议");
  await page.route("**/api/drafts/*", (route) =>
    route.request().method() === "PUT" ? route.abort() : route.continue(),
  );
  await paper(page).getByText("同志们：").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("服务器不在的时候写的话。");
  await expect(statusOf(page)).toContainText("改动留在本机");
  await page.unroute("**/api/drafts/*");
  await expectSaved(page);
  await page.reload();
  await expect(paper(page)).toContainText("服务器不在的时候写的话。");
});

test("on a page too busy to keep its copy in time, no older copy comes back after what was saved", async ({
  page,
}) => {
  // A page that is never idle: what waits for idle time is done only when its time is up.
  await page.addInitScript(() => {
    window.requestIdleCallback = (run, { timeout } = {}) =>
      window.setTimeout(() => run({ didTimeout: true, timeRemaining: () => 0 }), timeout ?? 60_000);
  });
  await startBlank(page, { title: "讲话" });
  await expectSaved(page);
  let letGo: (() => void) | undefined;
  let isFirst = true;
  await page.route("**/api/drafts/*", async (route) => {
    if (isFirst && route.request().method() === "PUT") {
      isFirst = false;
      await new Promise<void>((resolve) => {
        letGo = resolve;
      });
    }
    await route.continue();
  });
  await page.keyboard.type("先写的一句。");
  await expect.poll(() => letGo !== undefined).toBe(true);
  const hasCopy = () => Object.keys(localStorage).some((key) => key.startsWith("shubi:draft:"));
  await expect.poll(() => page.evaluate(hasCopy)).toBe(true);
  await page.keyboard.insertText("后写的一句。");
  letGo?.();
  await expectSaved(page);
  await page.reload();
  await expect(paper(page)).toContainText("先写的一句。后写的一句。");
  await expect(statusOf(page)).toContainText("已保存");
});

test("words that do not fit into the browser's small store are kept in its large one", async ({ page }) => {
  await startBlank(page, { title: "讲话" });
  await page.keyboard.type("存好的一句。");
  await expectSaved(page);
  await page.evaluate(() => {
    let size = 4_000_000;
    for (let at = 0; size > 0; at += 1) {
      try {
        localStorage.setItem(`elsewhere:${at}`, "满".repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await page.route("**/api/drafts/*", (route) =>
    route.request().method() === "PUT" ? route.abort() : route.continue(),
  );
  await page.keyboard.type("小仓库放不下的一句。");
  await expect(statusOf(page)).toContainText("改动留在本机");
  const keptInLargeStore = () =>
    page.evaluate(async () => {
      const opening = indexedDB.open("shubi");
      await new Promise((resolve) => opening.addEventListener("success", resolve));
      const asked = opening.result.transaction("drafts").objectStore("drafts").getAll();
      await new Promise((resolve) => asked.addEventListener("success", resolve));
      opening.result.close();
      return JSON.stringify(asked.result);
    });
  await expect.poll(keptInLargeStore).toContain("小仓库放不下的一句");

  await page.reload();
  await expect(paper(page)).toContainText("存好的一句。小仓库放不下的一句。");
  await page.unroute("**/api/drafts/*");
  await expectSaved(page);
  await expect.poll(keptInLargeStore).toBe("[]");
  await page.reload();
  await expect(paper(page)).toContainText("存好的一句。小仓库放不下的一句。");
});

test("words typed after the session ended wait in the browser until one has signed in again", async ({
  page,
  context,
}) => {
  await startReviewSpeech(page, "全县述职评议会议");
  const url = page.url();
  await expectSaved(page);
  const session = await context.cookies();
  await context.clearCookies();
  await paper(page).getByText("同志们：").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("合上电脑之前的最后一句。");
  await expect(statusOf(page)).toContainText("改动留在本机");
  await page.close();

  const next = await context.newPage();
  await next.goto(url);
  await expect(next).toHaveURL(/\/sign-in/);
  await context.addCookies(session);
  await next.goto(url);
  await expect(paper(next)).toContainText("合上电脑之前的最后一句。");
  await expect(next.getByText("已找回上次未保存的改动")).toBeVisible();
  await expectSaved(next);
  await next.reload();
  await expect(paper(next)).toContainText("合上电脑之前的最后一句。");
});

test("two windows that diverge keep both texts, and the writer chooses", async ({ page, context }) => {
  await startReviewSpeech(page, "全镇述职评议会议");
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(paper(other)).toBeVisible();

  for (const [window, words] of [
    [page, "第一个窗口的话。"],
    [other, "第二个窗口的话。"],
  ] as const) {
    await paper(window).getByText("同志们：").click();
    await window.keyboard.press("End");
    await window.keyboard.press("Enter");
    await window.keyboard.type(words);
    if (window === page) await expectSaved(page);
  }
  const dialog = other.getByRole("dialog", { name: "这份文稿已在别处改动过" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "改用别处的内容" }).click();
  await expect(paper(other)).toContainText("第一个窗口的话。");
  await expect(paper(other)).not.toContainText("第二个窗口的话。");

  await other.getByRole("tab", { name: "版本" }).click();
  const versions = other.getByRole("region", { name: "版本" });
  await versions
    .getByRole("listitem")
    .filter({ hasText: "冲突时的另一份" })
    .getByRole("button", { name: "恢复" })
    .click();
  await expect(paper(other)).toContainText("第二个窗口的话。");
  await expectSaved(other);
});

test("a draft put into the bin can be taken back at once", async ({ page }) => {
  await startReviewSpeech(page, "要删掉的会议");
  await expectSaved(page);
  await page.goto("/");
  await page.getByRole("button", { name: /要删掉的会议.*更多操作/ }).click();
  await page.getByRole("menuitem", { name: "删除" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await expect(page.getByRole("link", { name: /要删掉的会议/ })).toBeHidden();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.getByRole("link", { name: /要删掉的会议/ })).toBeVisible();
});

test("what was deleted stands in the bin with its days, and is had back from there", async ({ page }) => {
  await startReviewSpeech(page, "放进回收站的会议");
  await expectSaved(page);
  await page.goto("/");
  await page.getByRole("button", { name: /放进回收站的会议.*更多操作/ }).click();
  await page.getByRole("menuitem", { name: "删除" }).click();
  await expect(page.getByRole("dialog")).toContainText("30 天内可以恢复");
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await page.getByRole("link", { name: /^回收站（\d+）$/ }).click();
  const row = page.getByRole("listitem").filter({ hasText: "放进回收站的会议" });
  await expect(row).toContainText("还剩 30 天");
  await expectAccessible(page);
  await look(page, "bin");
  await row.getByRole("button", { name: /恢复/ }).click();
  await expect(row).toBeHidden();
  await page.getByRole("link", { name: "打开" }).click();
  await expect(paper(page)).toContainText("同志们");
});

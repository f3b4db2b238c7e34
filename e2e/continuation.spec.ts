import { expect, type Page, test } from "@playwright/test";
import { compose } from "./support/composition";
import { expectSaved, paper, startBlank } from "./support/editor";

/** Words the built-in texts do not have, in three speeches of the unit's own; a new library, not a restart, knows them. */
const TYPED = "矛盾在村组里化解，我们把“晨间碰头、";
const SAYING = `${TYPED}午间对账、晚间销号”的办法坚持到底，`;
const SPEECHES = {
  在全镇收心会上的讲话: `去年${SAYING}一件一件抓落实。\n全镇新建了12个连心驿站。`,
  在全镇项目会上的讲话: `年初以来，${SAYING}欠账还清了一半。\n各村新建了8个连心驿站。`,
  在全镇秋收会上的讲话: `各支部也${SAYING}成效看得见。\n两委新建了5个连心驿站。`,
};

async function importSpeeches(page: Page): Promise<void> {
  await page.goto("/library");
  await page.getByLabel("选择要导入的文件").setInputFiles(
    Object.entries(SPEECHES).map(([title, body]) => ({
      name: `${title}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(`${title}\n同志们：\n${body}\n`),
    })),
  );
  const results = page.getByRole("list", { name: "导入结果" });
  await expect(results.getByRole("link", { name: "查看" })).toHaveCount(3, { timeout: 45_000 });
  // The index is ready a moment after the import, whatever is being mined.
  await expect
    .poll(
      async () => {
        const response = await page.request.post("/api/suggest/continuation", {
          data: { before: TYPED },
          headers: { "sec-fetch-site": "same-origin" },
        });
        return ((await response.json()) as { continuation: unknown }).continuation;
      },
      { timeout: 60_000 },
    )
    .not.toBeNull();
}

const grey = (page: Page) => paper(page).locator(".continuation");
const expectGrey = (page: Page, text: string | RegExp) =>
  expect(grey(page)).toHaveAttribute("data-continuation", text);

test.describe.configure({ mode: "serial" });

test("a speech imported just now is suggested, with its source, and Tab takes it in", async ({ page }) => {
  // Import, index and first draft in one.
  test.setTimeout(180_000);
  await importSpeeches(page);
  await startBlank(page);
  await page.keyboard.type(TYPED);
  await expectGrey(page, /^午间对账/);
  await expect(grey(page)).toHaveAttribute("title", /^出处：在全镇/);
  const offered = (await grey(page).getAttribute("data-continuation")) ?? "";
  await page.keyboard.press("Alt+/");
  await expect(page.getByRole("status").filter({ hasText: `续写：${offered}` })).toContainText(
    /出处：在全镇/,
  );
  await page.keyboard.press("Tab");
  await expect(paper(page).getByText(`${TYPED}${offered}`)).toBeVisible();
  await expect(paper(page).locator("[data-provenance]").first()).toHaveText(offered);
  await expectSaved(page);
});

test("Ctrl+→ takes a word, typing the same words keeps the rest, Esc takes it away for good", async ({
  page,
}) => {
  await startBlank(page);
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/api/suggest/continuation")) asked += 1;
  });
  await page.keyboard.type(TYPED);
  await expectGrey(page, /^午间对账/);
  const before = asked;
  const offered = (await grey(page).getAttribute("data-continuation")) ?? "";
  await page.keyboard.type("午");
  await expectGrey(page, offered.slice(1));
  expect(asked).toBe(before);
  await page.keyboard.press("Control+ArrowRight");
  await expect(paper(page)).toContainText(/晨间碰头、午间/);
  await page.keyboard.press("Control+z");
  await expect(paper(page)).toContainText(/晨间碰头、午$/);
  await page.keyboard.type("间");
  await expectGrey(page, /^对账/);
  await page.keyboard.press("Escape");
  await expect(grey(page)).toHaveCount(0);
  await page.keyboard.press("Backspace");
  const answered = page.waitForTimeout(400);
  await page.keyboard.type("间");
  await answered;
  await expect(grey(page)).toHaveCount(0);
});

test("an input method composes beside grey text without a trace, and it comes back", async ({ page }) => {
  await startBlank(page);
  await page.keyboard.type(TYPED);
  await expectGrey(page, /^午间对账/);
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "wu", selectionStart: 2, selectionEnd: 2 });
  await expect(grey(page)).toHaveCount(0);
  await session.send("Input.imeSetComposition", { text: "", selectionStart: 0, selectionEnd: 0 });
  await expectGrey(page, /^午间对账/);
  await compose(page, "wujian", "午间");
  await expect(paper(page)).toContainText(/晨间碰头、午间$/);
  await expectGrey(page, /^对账/);
  await compose(page, "zailai", "再来");
  await expect(grey(page)).toHaveCount(0);
  await expect(paper(page)).toContainText(/晨间碰头、午间再来$/);
});

test("figures of the source come in as slots", async ({ page }) => {
  await page.route("**/api/suggest/continuation", (route) =>
    route.fulfill({
      json: { continuation: { words: ["〔数字〕", "个", "连心", "驿站"], probability: 0.9, source: null } },
    }),
  );
  await startBlank(page);
  await page.keyboard.type("全镇新建了");
  await expectGrey(page, "〔数字〕个连心驿站");
  await page.keyboard.press("Tab");
  await expect(paper(page).locator(".slot-open").last()).toHaveText("〔数字〕");
  await expect(paper(page)).toContainText("新建了〔数字〕个连心驿站");
});

test("the switch turns it off for the person, on the next visit too", async ({ page }) => {
  await startBlank(page);
  const onOff = page.getByRole("switch", { name: "灰字续写" });
  const remembered = page.waitForResponse("**/api/settings");
  await onOff.click();
  expect((await remembered).ok()).toBe(true);
  await page.reload();
  await expect(onOff).not.toBeChecked();
  await paper(page).click();
  await page.keyboard.press("Control+End");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.keyboard.type(TYPED);
  await expectSaved(page);
  expect(asked).not.toContain("/api/suggest/continuation");
  await onOff.click();
  await expect(onOff).toBeChecked();
  await page.keyboard.type("午");
  await expect(grey(page)).toHaveCount(1);
});

test("a speech taken out of the library speaks no more", async ({ page }) => {
  await page.goto("/library");
  for (const title of Object.keys(SPEECHES)) {
    await page.goto("/library");
    await page.getByRole("link", { name: title }).first().click();
    await page.getByRole("button", { name: "移出" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "移出" }).click();
    await expect(page).toHaveURL(/\/library$/);
  }
  await startBlank(page);
  const answer = page.waitForResponse(
    (response) =>
      response.url().endsWith("/api/suggest/continuation") &&
      (response.request().postData() ?? "").includes("晨间碰头、"),
  );
  await page.keyboard.type(TYPED);
  expect(await (await answer).json()).toEqual({ continuation: null });
});

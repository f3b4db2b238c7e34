import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expectSaved, paper, startReviewSpeech } from "./support/editor";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

const stage = (page: Page) => page.getByRole("region", { name: "讲稿" });
const current = (page: Page) => stage(page).locator("[data-current]");

/** How far the middle of the line being read is from the reading mark, in lines. */
async function distanceFromMark(page: Page): Promise<number> {
  const place = await current(page).boundingBox();
  const whole = await stage(page).boundingBox();
  if (place === null || whole === null) throw new Error("no line is being read");
  return Math.abs(place.y + place.height / 2 - (whole.y + whole.height * 0.38)) / place.height;
}

async function openPrompter(page: Page): Promise<void> {
  await page.getByRole("button", { name: "导出为其他格式" }).click();
  await page.getByRole("menuitem", { name: "提词" }).click();
  await page.waitForURL(/\/prompter$/);
  await expect(current(page)).toBeVisible();
}

test("a speech is exported in large type and read from the prompter", async ({ page }) => {
  test.setTimeout(180_000);
  await startReviewSpeech(page, "全市2025年度抓基层党建工作述职评议会议");
  await paper(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(
    `各级党组织书记要栉风沐雨、恪尽职守。${"要把责任扛在肩上，把任务落到支部，把实效写在群众心里。".repeat(10)}`,
  );
  await expectSaved(page);

  await test.step("the reading copy is downloaded", async () => {
    await page.getByRole("button", { name: "导出为其他格式" }).click();
    await page.getByRole("menuitem", { name: "大字版…" }).click();
    const dialog = page.getByRole("dialog", { name: "大字版" });
    await dialog.getByText("一号（26 磅）").click();
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "导出 .docx" }).click();
    const knowingly = page.getByRole("button", { name: /仍要导出/ });
    await Promise.race([download, knowingly.click()]);
    expect((await download).suggestedFilename()).toMatch(/（大字版）\.docx$/);
  });

  await test.step("it scrolls with the reading at the mark", async () => {
    await openPrompter(page);
    await expect(page.getByText(/已讲 0:00/)).toBeVisible();
    await page.keyboard.press("End");
    for (let press = 0; press < 44; press += 1) await page.keyboard.press("ArrowUp");
    await expect(page.getByText("400 字/分")).toBeVisible();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: "暂停" })).toBeVisible();
    const first = await current(page).textContent();
    await expect(current(page)).not.toHaveText(first ?? "");
    expect(await distanceFromMark(page)).toBeLessThan(0.8);
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: "开始" })).toBeVisible();
  });

  await test.step("the place is kept over a reload and another size", async () => {
    const spoken = (await page.getByText(/已讲/).textContent()) ?? "";
    await page.reload();
    await expect(page.getByText(spoken)).toBeVisible();
    await page.keyboard.press("+");
    await expect(page.getByText(spoken)).toBeVisible();
    expect(await distanceFromMark(page)).toBeLessThan(0.8);
  });

  await test.step("a finger drags, a tap starts, M mirrors, ? explains", async () => {
    const before = await page.getByText(/已讲/).textContent();
    const box = await stage(page).boundingBox();
    if (box === null) throw new Error("no stage");
    await page.mouse.move(box.x + 200, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 40, { steps: 6 });
    await page.mouse.up();
    await expect(page.getByText(/已讲/)).not.toHaveText(before ?? "");
    await stage(page).click();
    await expect(page.getByRole("button", { name: "暂停" })).toBeVisible();
    await stage(page).click();
    await page.keyboard.press("m");
    await expect(page.getByRole("button", { name: "左右反转" })).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("m");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "按键说明" })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
  });

  await test.step("whoever wants no motion goes by sentences", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    const moves = await stage(page).evaluate(async (element) => {
      const lines = element.querySelector(".will-change-transform");
      const seen = new Set<string>();
      for (let frame = 0; frame < 60; frame += 1) {
        await new Promise(requestAnimationFrame);
        seen.add(lines instanceof HTMLElement ? lines.style.transform : "");
      }
      return seen.size;
    });
    expect(moves).toBeLessThanOrEqual(3);
    await page.keyboard.press("Space");
    await page.emulateMedia({ reducedMotion: null });
  });

  await test.step("it stands on every screen", async () => {
    await page.keyboard.press("Home");
    await page.keyboard.press("PageDown");
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect(current(page)).toBeInViewport();
      await expectAccessible(page);
      await page.screenshot({ path: `test-results/screens/prompter-${size.width}.png` });
    }
  });

  await page.getByRole("link", { name: "退出提词" }).click();
  await expect(paper(page)).toBeVisible();
});

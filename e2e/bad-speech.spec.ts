import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { BAD_SPEECH, BAD_TEXT, CLEAN_TEXT } from "./support/bad-speech";
import { openDocx } from "./support/docx";
import { expectSaved, paper, paste } from "./support/editor";

const { facts, faults } = BAD_SPEECH;
const panel = (page: Page) => page.getByRole("region", { name: "审校", exact: true });
const current = (page: Page) => panel(page).locator("[data-finding][aria-current=true]");
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? "");

/** What the unit's register says, one name a line. */
async function setRegister(page: Page, places: readonly string[], persons: readonly string[]): Promise<void> {
  await page.goto("/settings/review");
  await page.getByLabel("地名和单位").fill(places.join("\n"));
  await page.getByLabel("人员").fill(persons.join("\n"));
  await page.getByRole("button", { name: "保存名册" }).click();
  await expect(page.getByText("名册已保存。")).toBeVisible();
}

async function startDraft(page: Page): Promise<void> {
  await page.goto("/new");
  await page.getByLabel("会议名称").fill(facts.occasion);
  await page.getByLabel("单位", { exact: true }).fill(facts.unit);
  await expect(page.getByRole("combobox", { name: "层级" })).toHaveValue("县");
  await page.getByLabel("年度").fill(String(facts.year));
  await page.getByLabel("述职人数").fill(String(facts.unitCount));
  await page.getByLabel("讲话人").fill(facts.speaker);
  await page.getByLabel("职务").fill(facts.post);
  await page.getByLabel("会议日期").fill(BAD_SPEECH.date);
  await page.getByLabel("目标时长").fill(String(facts.minutes));
  await page.getByRole("button", { name: "不用提纲，空白起草" }).click();
  await page.waitForURL(/\/drafts\//);
}

/** The draft as it is printed, a block a line: numbers and ordinals included. */
const printed = (page: Page) =>
  paper(page).evaluate((element) =>
    [...element.children].map((block) => `${block.getAttribute("data-number") ?? ""}${block.textContent}`),
  );

/** Goes on by F8 to the words of a fault; findings that another fault settles are passed by. */
async function walkTo(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("F8");
    expect(await selected(page)).toBe(words);
  }).toPass({ intervals: [50], timeout: 60_000 });
  await expect(current(page)).toContainText(words);
}

async function typeOver(page: Page, words: string): Promise<void> {
  if (words === "") await page.keyboard.press("Delete");
  else await page.keyboard.insertText(words);
}

async function typeElsewhere(page: Page, find: string, words: string): Promise<void> {
  await page.keyboard.press("Control+f");
  await page.keyboard.insertText(find);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect.poll(() => selected(page)).toBe(find);
  await typeOver(page, words);
}

test("a newcomer sets a bad speech right by keys, and nothing right is changed", async ({ page }) => {
  test.setTimeout(300_000);
  await setRegister(page, BAD_SPEECH.places, BAD_SPEECH.persons);
  await startDraft(page);
  await paper(page).click();
  await page.keyboard.press("Control+Home");
  await paste(page, BAD_TEXT);
  await page.keyboard.press("Alt+Shift+4");
  await expect(panel(page).locator("[data-finding]").first()).toBeVisible({ timeout: 60_000 });

  await test.step("the minutes of the sheet are the first that is wrong", async () => {
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("F8");
    await expect(current(page)).toContainText(`超过了要求的${facts.minutes}分钟`);
    await expectAccessible(page);
    await page.keyboard.press("Alt+Shift+3");
    await page.getByLabel("目标时长").fill("20");
    await page.keyboard.press("Alt+Shift+4");
    await expect(panel(page)).not.toContainText("超过了要求的");
    await paper(page).click();
    await page.keyboard.press("Control+Home");
  });

  for (const { found, fix, type = "", find, line } of faults) {
    if (found === undefined) continue;
    await test.step(found, async () => {
      await walkTo(page, found);
      const id = await current(page).first().getAttribute("data-finding");
      if (fix) await page.keyboard.press("Alt+F8");
      else if (find !== undefined) await typeElsewhere(page, find, type);
      else await typeOver(page, type);
      // An emptied heading becomes a paragraph first.
      if (line) for (const key of ["Backspace", "Backspace"]) await page.keyboard.press(key);
      // Its paragraph has been checked again: until then nothing in it can be gone to.
      await expect(panel(page).locator(`[data-finding="${id}"]`)).toHaveCount(0);
    });
  }

  await test.step("nothing is left to change, and nothing else was changed", async () => {
    await expect(panel(page).getByText("没有发现问题")).toBeVisible();
    expect((await printed(page)).filter((line) => line !== "")).toEqual(CLEAN_TEXT.split("\n"));
    await expectSaved(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 .docx" }).click();
    const { text } = await openDocx(await (await download).path());
    expect(text).toContain(CLEAN_TEXT.split("\n").at(-1));
  });

  await setRegister(page, [], []);
});

import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { compose } from "./support/composition";
import { expectSaved, paper, startBlank } from "./support/editor";
import { lookAtDeskSizes } from "./support/look";
import { addPerson, mainOrganisation, signedIn, withDatabase } from "./support/strangers";

const TITLE = "在全镇秋收工作会上的讲话";
const FIRST = "今年的秋收比往年早了五天，机手要提前排好。";
const SECOND = "晒场不够的村，可以借用学校的操场。";

/** What another does is heard of within ten seconds, if the machine is not busy. */
const HEARD = { timeout: 30_000 };

const lines = (page: Page) => paper(page).locator(":scope > p");
const remarks = (page: Page) => page.getByRole("region", { name: "批注", exact: true });
const marked = (page: Page) => paper(page).locator(".comment");

/** A page of somebody with the given role in the unit. */
async function pageOf(
  browser: Browser,
  baseURL: string,
  role: string,
  playwright: Parameters<typeof signedIn>[0],
) {
  const credentials = await withDatabase(async (client) =>
    addPerson(client, await mainOrganisation(client), role),
  );
  const request = await signedIn(playwright, baseURL, credentials);
  const context = await browser.newContext({ baseURL, storageState: await request.storageState() });
  return context.newPage();
}

/** Selects words of a line from the keyboard, counted in characters from its start. */
async function select(page: Page, line: number, from: number, length: number): Promise<void> {
  await lines(page).nth(line).click();
  await page.keyboard.press("Home");
  for (let step = 0; step < from; step += 1) await page.keyboard.press("ArrowRight");
  for (let step = 0; step < length; step += 1) await page.keyboard.press("Shift+ArrowRight");
}

/** Takes a step of the flow from the head. */
async function takeStep(page: Page, action: string, remark = ""): Promise<void> {
  await page.getByRole("button", { name: /^状态：/ }).click();
  await page.getByRole("menuitem", { name: `${action}…` }).click();
  const dialog = page.getByRole("dialog", { name: action });
  if (remark !== "") await dialog.getByRole("textbox").fill(remark);
  await dialog.getByRole("button", { name: action, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test("a draft is sent, remarked on, returned, revised, approved and locked, and opened again", async ({
  page,
  browser,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await startBlank(page, { title: TITLE });
  await page.keyboard.type(FIRST);
  await page.keyboard.press("Enter");
  await page.keyboard.type(SECOND);
  await expectSaved(page);
  await takeStep(page, "送审", "请科长审阅");
  await expect(page.getByRole("button", { name: "状态：送审" })).toBeVisible();
  const address = page.url();

  const reviewer = await pageOf(browser, baseURL ?? "", "reviewer", playwright);
  await test.step("the reviewer remarks and proposes, by keyboard, and cannot write", async () => {
    await reviewer.goto(address);
    await expect(paper(reviewer)).toHaveAttribute("aria-readonly", "true");
    await expect(reviewer.getByText("请科长审阅")).toBeVisible();
    await select(reviewer, 0, 8, 4);
    await reviewer.keyboard.type("不该写进去");
    await expect(lines(reviewer).first()).toHaveText(FIRST);
    await reviewer.keyboard.press("Control+Alt+m");
    const form = reviewer.getByRole("form", { name: "批注所选文字" });
    await expect(form).toContainText("早了五天");
    await compose(reviewer, "heshi", "这个数请核实");
    await reviewer.keyboard.press("Control+Enter");
    await expect(remarks(reviewer)).toContainText("1 条待处理");
    await expect(marked(reviewer)).toHaveText("早了五天");

    await select(reviewer, 1, 9, 7);
    await reviewer.keyboard.press("Control+Alt+m");
    await form.getByRole("button", { name: "建议改法" }).click();
    await form.getByLabel("建议改为").fill("用镇中学的操场");
    await form.getByRole("button", { name: "批注", exact: true }).click();
    await expect(remarks(reviewer)).toContainText("2 条待处理");
    await expect(marked(reviewer)).toHaveText(["早了五天", "借用学校的操场"]);
    await lookAtDeskSizes(reviewer, "review-reviewer");
    await takeStep(reviewer, "退改", "数字核实后再送一次");
  });

  await test.step("the author sees why, and the remarks keep to their words through edits, moves and reloads", async () => {
    await page.reload();
    await expect(page.getByText("数字核实后再送一次")).toBeVisible();
    await page.getByRole("tab", { name: /^批注/ }).click();
    await expect(remarks(page)).toContainText("2 条待处理");
    await paper(page).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("会后请报机手名单。");
    await select(page, 0, 0, 2);
    await page.keyboard.type("今岁");
    await expect(marked(page)).toHaveText(["早了五天", "借用学校的操场"]);
    await select(page, 0, 10, 1);
    await page.keyboard.type("近");
    await expectSaved(page);
    await page.reload();
    await expect(marked(page)).toHaveText(["早了近天", "借用学校的操场"]);
    await lookAtDeskSizes(page, "review-author");
  });

  await test.step("a proposed change is accepted as one step of undo, and a remark answered and resolved", async () => {
    await page.keyboard.press("F7");
    await page.keyboard.press("F7");
    const suggestion = remarks(page).getByRole("article").filter({ hasText: "用镇中学的操场" });
    await expect(suggestion.locator("[aria-current=true]")).toBeVisible();
    await suggestion.getByRole("button", { name: "采纳", exact: true }).click();
    await expect(lines(page).nth(1)).toHaveText("晒场不够的村，可以用镇中学的操场。");
    await expect(remarks(page)).toContainText("1 条待处理");
    await page.keyboard.press("Control+z");
    await expect(lines(page).nth(1)).toHaveText(SECOND);
    await page.keyboard.press("Control+y");
    const remark = remarks(page).getByRole("article").filter({ hasText: "这个数请核实" });
    await remark.getByRole("button", { name: "回复" }).click();
    await remark.getByLabel("回复内容").fill("已核，改为“将近五天”");
    await page.keyboard.press("Control+Enter");
    await expect(remark).toContainText("已核，改为“将近五天”");
    await remark.getByRole("button", { name: "解决" }).click();
    await expect(remarks(page)).toContainText("批注都已处理");
    await expectSaved(page);
    await takeStep(page, "送审");
  });

  await test.step("approved, the draft is locked for everybody and its history says how it got there", async () => {
    await reviewer.reload();
    await takeStep(reviewer, "定稿");
    await expect(reviewer.getByText("本稿已定稿，不能再改。")).toBeVisible();
    await page.reload();
    await expect(paper(page)).toHaveAttribute("aria-readonly", "true");
    await lines(page).first().click();
    await page.keyboard.type("还想改");
    await expect(paper(page)).not.toContainText("还想改");
    await page.getByRole("tab", { name: "版本" }).click();
    const history = page.getByRole("region", { name: "经过" });
    await expect(history.getByRole("listitem")).toHaveCount(4);
    await expect(history.getByRole("listitem").first()).toContainText("reviewer 定稿");
    const versions = page.getByRole("region", { name: "版本", exact: true });
    for (const name of ["定稿", "送审稿（第2次）", "送审稿"]) {
      await expect(versions.getByText(name, { exact: true }).first()).toBeVisible();
    }
    await lookAtDeskSizes(page, "review-final");
    await page.goto("/");
    await page.getByRole("combobox", { name: "状态" }).click();
    await page.getByRole("option", { name: /^定稿/ }).click();
    await expect(page.getByRole("link", { name: new RegExp(TITLE) })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("opened again it can be written in", async () => {
    await page.goto(address);
    await takeStep(page, "重新起草");
    await expect(page.getByRole("button", { name: "状态：起草" })).toBeVisible();
    await paper(page).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("再补一句。");
    await expectSaved(page);
    await expect(paper(page)).toContainText("再补一句。");
  });
  await reviewer.context().close();
});

test("what was remarked and answered is put right or taken back by who wrote it, and kept in a final draft", async ({
  page,
  browser,
  playwright,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await startBlank(page, { title: TITLE });
  await page.keyboard.type(FIRST);
  await expectSaved(page);
  const reviewer = await pageOf(browser, baseURL ?? "", "reviewer", playwright);
  await reviewer.goto(page.url());
  const remark = async (text: string) => {
    await select(reviewer, 0, 8, 4);
    await reviewer.keyboard.press("Control+Alt+m");
    await expect(reviewer.getByLabel("批注内容")).toBeFocused();
    await reviewer.keyboard.type(text);
    await reviewer.keyboard.press("Control+Enter");
    await expect(remarks(reviewer).getByRole("article").filter({ hasText: text })).toBeVisible();
  };
  const threadOf = (of: Page) => remarks(of).getByRole("article").first();
  const takeAway = async (thread: Locator, name: string) => {
    await thread.getByRole("button", { name: "删除", exact: true }).last().click();
    await thread.page().getByRole("dialog", { name }).getByRole("button", { name: "删除" }).click();
  };

  await test.step("the writer of a remark has it say something else, by keyboard", async () => {
    await remark("这个数要核十");
    const thread = threadOf(reviewer);
    await thread.getByRole("button", { name: "修改", exact: true }).press("Enter");
    const form = thread.getByRole("form", { name: "修改批注" });
    await expect(form).toContainText("早了五天");
    await form.getByLabel("批注内容").fill("这个数请核实");
    await reviewer.keyboard.press("Control+Enter");
    await expect(thread).toContainText("已修改");
    await expect(thread).toContainText("这个数请核实");
    await expect(thread).not.toContainText("核十");
  });

  await test.step("others answer it and cannot rewrite it; an answer is its writer's too", async () => {
    await page.getByRole("tab", { name: /^批注/ }).click();
    const thread = threadOf(page);
    await expect(thread).toContainText("这个数请核实", HEARD);
    await expect(thread.getByRole("button", { name: "修改", exact: true })).toHaveCount(0);
    await thread.getByRole("button", { name: "回复" }).click();
    await thread.getByLabel("回复内容").fill("核过了，是四天");
    await page.keyboard.press("Control+Enter");
    await expect(thread).toContainText("核过了，是四天");
    await thread.getByRole("button", { name: "修改", exact: true }).click();
    await thread.getByLabel("回复内容").fill("核过了，是五天");
    await page.keyboard.press("Control+Enter");
    await expect(thread).toContainText("核过了，是五天");
    await expect(thread).toContainText("已修改");
  });

  await test.step("a remark that was answered leaves the answer, and goes with it", async () => {
    const thread = threadOf(reviewer);
    await expect(thread).toContainText("核过了，是五天", HEARD);
    await takeAway(thread, "删除批注");
    await expect(thread).toContainText("批注已删除");
    await expect(thread).not.toContainText("这个数请核实");
    await expect(threadOf(page)).toContainText("批注已删除", HEARD);
    await expect(marked(page)).toHaveText("早了五天");
    await lookAtDeskSizes(page, "remark-deleted");
    await takeAway(threadOf(page), "删除回复");
    await expect(remarks(page).getByRole("article")).toHaveCount(0);
    await expect(marked(page)).toHaveCount(0);
    await expect(remarks(reviewer).getByRole("article")).toHaveCount(0, HEARD);
  });

  await test.step("an owner takes away what somebody else wrote", async () => {
    await remark("不该留在稿上的话");
    await expect(threadOf(page)).toContainText("不该留在稿上的话", HEARD);
    await takeAway(threadOf(page), "删除批注");
    await expect(remarks(page).getByRole("article")).toHaveCount(0);
    await expect(remarks(reviewer).getByRole("article")).toHaveCount(0, HEARD);
  });

  await test.step("a change its writer has made another of is not taken over, and the draft reads as before", async () => {
    await remark("改成确数");
    const proposed = threadOf(reviewer);
    const propose = async (words: string) => {
      await proposed.getByRole("button", { name: "修改", exact: true }).click();
      const form = proposed.getByRole("form", { name: "修改批注" });
      await expect(form).toBeVisible();
      const other = form.getByRole("button", { name: "建议改法" });
      if (await other.isVisible()) await other.click();
      await form.getByLabel("建议改为").fill(words);
      await form.getByRole("button", { name: "保存" }).click();
      await expect(form).toBeHidden();
    };
    await propose("早了四天");
    const thread = threadOf(page);
    await expect(thread).toContainText("早了四天", HEARD);
    // The page does not hear of the other change in time.
    await page.route("**/presence", (route) => route.abort());
    await propose("早了三天");
    await thread.getByRole("button", { name: "采纳", exact: true }).click();
    await expect(
      page.getByText("没有采纳。已重新读取，请看过新的改法再办。稿上的文字已恢复原样。"),
    ).toBeVisible();
    await expect(lines(page).first()).toHaveText(FIRST);
    await expect(thread).toContainText("早了三天");
    await expect(marked(page)).toHaveText("早了五天");
    await page.unroute("**/presence");
    await thread.getByRole("button", { name: "采纳", exact: true }).click();
    await expect(lines(page).first()).toHaveText(FIRST.replace("五天", "三天"));
    await expect(remarks(page)).toContainText("批注都已处理");
    await expectSaved(page);
  });

  await test.step("in a final draft all of it stays as it is", async () => {
    await remark("定稿前的批注");
    await takeStep(page, "送审");
    await reviewer.reload();
    await takeStep(reviewer, "定稿");
    await reviewer.reload();
    const thread = threadOf(reviewer);
    await expect(thread).toContainText("定稿前的批注");
    await expect(thread.getByRole("button", { name: /^(?:修改|删除)$/ })).toHaveCount(0);
  });
  await reviewer.context().close();
});

test("who else has the draft open is shown, and what they save is announced and taken over without a conflict", async ({
  page,
  browser,
  playwright,
  baseURL,
}) => {
  await startBlank(page, { title: TITLE });
  await page.keyboard.type(FIRST);
  await expectSaved(page);
  const other = await pageOf(browser, baseURL ?? "", "author", playwright);
  await other.goto(page.url());
  await expect(other.getByText("王编辑正在", { exact: false })).toBeVisible();
  await paper(other).click();
  await other.keyboard.press("Control+End");
  await other.keyboard.type("这一句是另一位写的。");
  await expectSaved(other);
  const announced = page.getByRole("status").filter({ hasText: "author刚保存了对这份文稿的改动" });
  await expect(announced).toBeVisible();
  await expect(page.getByText("author正在改")).toBeVisible();
  await announced.getByRole("button", { name: "载入新内容" }).click();
  await expect(paper(page)).toContainText("这一句是另一位写的。");
  await expect(announced).toBeHidden();
  await paper(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("接着写。");
  await expectSaved(page);
  await expect(page.getByRole("dialog")).toBeHidden();
  await other.context().close();
});

import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { compose } from "./support/composition";
import { paper } from "./support/editor";

test("any library document can lend its outline to a new draft", async ({ page }) => {
  await page.goto("/library");
  const list = page.getByRole("region", { name: "库内文稿" });
  await list.getByRole("checkbox", { name: /^内置/ }).check();
  await page.getByRole("searchbox", { name: "查找标题和正文" }).fill("二级学院党组织书记");
  await expect(page).toHaveURL(/words=/);
  await list
    .getByRole("link", { name: /二级学院党组织书记.*讲话/ })
    .first()
    .click();
  const outline = page.getByRole("navigation", { name: "提纲" });
  await expect(outline.getByRole("link").first()).toBeVisible();
  const headings = await outline.getByRole("link").allTextContents();
  expect(headings.length).toBeGreaterThan(5);
  await page.getByRole("link", { name: "以此为提纲" }).click();
  await page.getByRole("button", { name: "以此为提纲" }).click();
  await page.waitForURL(/\/drafts\//);
  const first = (headings[0] ?? "").replace(/^一、/u, "").replace(/（[^（）]*）$/u, "");
  await expect(paper(page)).toContainText(first);
  await expect(
    page.getByRole("navigation", { name: "提纲" }).getByRole("treeitem", { name: /^一、/ }),
  ).toBeVisible();
});

test("the original bytes come back as they were imported, and a document can be taken out again", async ({
  page,
}, testInfo) => {
  const text =
    "在全区党建工作联席会上的讲话\n同志们：\n今天的联席会议了三件事。\n一、把机制立起来\n每季度碰一次头。\n";
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  await page.goto("/library");
  await page
    .getByLabel("选择要导入的文件")
    .setInputFiles([{ name: "联席会 讲话（终稿）.txt", mimeType: "text/plain", buffer: bytes }]);
  await page.getByRole("list", { name: "导入结果" }).getByRole("link", { name: "查看" }).click();
  await expect(page.getByRole("heading", { name: "在全区党建工作联席会上的讲话" })).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "原文件" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("联席会 讲话（终稿）.txt");
  const path = testInfo.outputPath("original.txt");
  await download.saveAs(path);
  expect(await readFile(path)).toEqual(bytes);

  await page.getByRole("button", { name: "移出" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "移出" }).click();
  await expect(page).toHaveURL(/\/library$/);
  await expect(page.getByRole("link", { name: /全区党建工作联席会/ })).toBeHidden();
});

const LISTED = { name: "文稿", exact: true } as const;

/** Imports a short speech of the unit's own and opens it. */
async function importSpeech(page: Page, title: string, body: string): Promise<void> {
  await page.goto("/library");
  await page
    .getByLabel("选择要导入的文件")
    .setInputFiles([
      { name: `${title}.txt`, mimeType: "text/plain", buffer: Buffer.from(`${title}\n同志们：\n${body}`) },
    ]);
  await page.getByRole("list", { name: "导入结果" }).getByRole("link", { name: "查看" }).first().click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
}

test("words in the middle of a sentence are found, and a hit opens the text at its place", async ({
  page,
}) => {
  await page.goto("/library");
  const found = page.getByRole("list", LISTED);
  const field = page.getByRole("searchbox", { name: "查找标题和正文" });
  await field.focus();
  await compose(page, "taizhang", "台账");
  await expect(page).toHaveURL(/words=/);
  await expect(found.getByRole("listitem").first()).toContainText(/\d+ 处/);
  await expect(found.locator("mark").first()).toHaveText("台账");
  await expectAccessible(page);
  await found.getByRole("link", { name: /台账/ }).first().click();
  const mark = page.getByRole("article").locator("mark[aria-current=true]");
  await expect(mark).toHaveText("台账");
  await expect(mark).toBeInViewport();
  await expect(page.getByRole("region", { name: "语步和查找" })).toContainText(/“台账”第 \d+ 处，共 \d+ 处/);
  await expectAccessible(page);
});

test("facets narrow each other down, the address keeps them, and going back widens them again", async ({
  page,
}) => {
  await page.goto("/library");
  const region = page.getByRole("region", { name: "库内文稿" });
  const all = await region.getByRole("status").first().textContent();
  const kinds = region.getByRole("group", { name: "文种" });
  await kinds.getByRole("checkbox", { name: /^点评意见/ }).check();
  await expect(page).toHaveURL(/kind=comments/);
  await expect(region.getByRole("status").first()).not.toHaveText(all ?? "");
  await expect(kinds.getByRole("checkbox", { name: /^述职报告/ })).toBeVisible();
  await page.reload();
  await expect(kinds.getByRole("checkbox", { name: /^点评意见/ })).toBeChecked();
  await region.getByRole("button", { name: "去掉筛选：文种 点评意见" }).click();
  await expect(region.getByRole("status").first()).toHaveText(all ?? "");
  await page.getByRole("searchbox", { name: "查找标题和正文" }).fill("绝无此种写法");
  await expect(region).toContainText("没有符合条件的文稿");
  await region.getByRole("button", { name: "查看全部文稿" }).click();
  await expect(region.getByRole("status").first()).toHaveText(all ?? "");
});

test("a line is corrected to a heading, a move is set, and both can be taken back", async ({ page }) => {
  const body =
    "一、把去年的账算清\n各支部都动了起来，阵地修好了三处。\n干工作要见人见事\n有的支部学习走过场，要抓紧改过来。\n";
  await importSpeech(page, "在全镇支部工作碰头会上的讲话", body);
  const outline = page.getByRole("navigation", { name: "提纲" }).getByRole("link");
  await expect(outline).toHaveCount(1);
  await page.getByRole("button", { name: "校正", exact: true }).click();
  const pane = page.getByRole("complementary", { name: "校正" });
  await page.getByRole("button", { name: "校正“干工作要见人见事”" }).click();
  await pane.getByRole("combobox", { name: "这一行是" }).click();
  await page.getByRole("option", { name: "二级标题" }).click();
  await expect(outline).toHaveCount(2);
  await pane.getByRole("combobox", { name: "本节语步" }).click();
  await page.getByRole("option", { name: "成绩", exact: true }).click();
  await expect(outline.nth(1)).toContainText("（成绩）");
  await expectAccessible(page);
  await pane.getByRole("button", { name: "返回文稿信息" }).click();
  const record = pane.getByRole("region", { name: "校正记录" });
  await expect(record.getByRole("listitem")).toHaveCount(2);
  await pane.getByRole("combobox", { name: "文种" }).click();
  await page.getByRole("option", { name: "点评意见" }).click();
  await expect(record.getByRole("listitem")).toHaveCount(3);
  await page.reload();
  await expect(page.getByText("已校正 3 处")).toBeVisible();
  await page.getByRole("button", { name: "校正", exact: true }).click();
  await record.getByRole("button", { name: /^撤销：“干工作要见人见事”是二级标题/ }).click();
  await expect(outline).toHaveCount(1);
  await expect(record.getByRole("listitem")).toHaveCount(2);
});

test("built-in documents say that they cannot be corrected", async ({ page }) => {
  await page.goto("/library?origin=built-in");
  await page.getByRole("list", LISTED).getByRole("link").first().click();
  await expect(page.getByText("内置文稿各单位共用，不能校正")).toBeVisible();
  await expect(page.getByRole("button", { name: "校正", exact: true })).toBeHidden();
});

test("several documents get their kind and year at once, and are taken out together", async ({ page }) => {
  const body = "今天只讲一件事。\n一、把责任压实\n各人把各人的事办好。\n";
  await importSpeech(page, "在北片支部碰头会上的讲话", `${body}北片的几个村都要动起来。\n`);
  await importSpeech(page, "在南片支部碰头会上的讲话", `${body}南片还要补上欠账，先从阵地修起。\n`);
  await page.goto("/library?words=片支部碰头会");
  const list = page.getByRole("list", LISTED);
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("checkbox", { name: "选择本页" }).check();
  const bar = page.getByRole("region", { name: "批量操作" });
  await expect(bar).toContainText("已选 2 篇");
  await expectAccessible(page);
  await bar.getByRole("combobox", { name: "设为文种" }).click();
  await page.getByRole("option", { name: "表态发言" }).click();
  await expect(list.getByText("表态发言")).toHaveCount(4);
  await expect(bar).toBeHidden();
  await page.getByRole("checkbox", { name: "选择本页" }).check();
  await bar.getByRole("textbox", { name: "设为年度" }).fill("2023");
  await bar.getByRole("button", { name: "设为年度" }).click();
  await expect(bar).toBeHidden();
  await expect(list.getByText("已校正")).toHaveCount(2);
  await expect(page.getByRole("checkbox", { name: /^2023 年/ })).toBeVisible();
  await page.getByRole("checkbox", { name: "选择本页" }).check();
  await bar.getByRole("button", { name: "移出" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "移出" }).click();
  await expect(page.getByText("没有符合条件的文稿")).toBeVisible();
});

test("a phrase is found by words in the middle of it, and its place of use opens highlighted", async ({
  page,
}) => {
  await page.goto("/library/phrases");
  await page.getByRole("searchbox", { name: "查找表述" }).fill("两张皮");
  await expect(page).toHaveURL(/words=/);
  const first = page.getByRole("list", { name: "表述", exact: true }).getByRole("listitem").first();
  await expect(first).toContainText("两张皮");
  await first.getByRole("button", { name: /篇/ }).click();
  await expect(first.getByText("出处", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await first.getByRole("link").first().click();
  const mark = page.getByRole("article").locator("mark[aria-current=true]").first();
  await expect(mark).toBeInViewport();
});

test("a phrase is marked, retired and taken back, and two become one", async ({ page }) => {
  await page.goto("/library/phrases");
  const list = page.getByRole("list", { name: "表述", exact: true });
  const shelf = (name: string) =>
    page.getByRole("navigation", { name: "表述分类" }).getByRole("button", { name });
  const items = list.locator(":scope > li");
  const total = page.getByRole("region", { name: "表述库" }).getByRole("status").first();
  const before = await total.textContent();

  await items.first().getByRole("button", { name: /^收藏/ }).click();
  await expect(items.first().getByRole("button", { name: /^收藏/ })).toHaveAttribute("aria-pressed", "true");
  await shelf("我的收藏").click();
  await expect(items).toHaveCount(1);
  await items.first().getByRole("button", { name: /^收藏/ }).click();
  await expect(page.getByText("还没有收藏")).toBeVisible();

  await shelf("在用").click();
  const words = (await items.first().locator("p").first().textContent()) ?? "";
  await items
    .first()
    .getByRole("button", { name: /^不再推荐/ })
    .click();
  await expect(total).not.toHaveText(before ?? "");
  await shelf("不再推荐").click();
  await page.getByRole("button", { name: /^撤销/ }).click();
  await expect(page.getByText("没有不再推荐的表述")).toBeVisible();
  await shelf("在用").click();
  // Not by the total: a mining of what journeys before imported and took out may end meanwhile.
  await expect(items.filter({ hasText: words }).first()).toBeVisible();

  await items.nth(0).getByRole("checkbox").check();
  await items.nth(1).getByRole("checkbox").check();
  await page.getByRole("button", { name: "合并为一条" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio")).toHaveCount(2);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "合并", exact: true }).click();
  await expect(total).not.toHaveText(before ?? "");
  await shelf("已合并").click();
  await expect(page.getByText("并入：")).toBeVisible();
  await page.getByRole("button", { name: /^撤销/ }).click();
  await expect(page.getByText("没有合并过的表述")).toBeVisible();
});

test("every text of a file that holds several becomes a document", async ({ page }) => {
  const speech = (place: string, words: string) =>
    `在${place}党建工作例会上的讲话\n同志们：\n${words.repeat(12)}\n一、把认识统一起来\n各支部都要想明白。\n`;
  const first = speech("全县", "今天把大家请来，是要把一年的工作说清楚。");
  const second = speech("全镇", "各村都交了账，有的账清，有的账还糊涂着。");
  const buffer = Buffer.from(`【篇一】\n${first}【篇二】\n${second}`);
  await page.goto("/library");
  await page
    .getByLabel("选择要导入的文件")
    .setInputFiles([{ name: "两篇合集.txt", mimeType: "text/plain", buffer }]);
  const row = page.getByRole("list", { name: "导入结果" }).getByRole("listitem");
  await expect(row).toContainText("文件里有 2 篇");
  await row.getByRole("link", { name: "查看第 2 篇" }).click();
  await expect(page.getByRole("heading", { name: "在全镇党建工作例会上的讲话" })).toBeVisible();
});

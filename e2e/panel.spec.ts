import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { paper, startBlank, startReviewSpeech } from "./support/editor";

const OCCASION = "全县2025年度抓基层党建工作述职评议会议";

const panel = (page: Page) => page.getByRole("region", { name: "表述" });
const list = (page: Page) => panel(page).getByRole("listbox", { name: "可用的表述" });
const options = (page: Page) => list(page).getByRole("option");
const current = (page: Page) => list(page).locator('[aria-selected="true"]');
const tools = (page: Page) => panel(page).getByRole("toolbar", { name: "对这条表述" });
const menu = (page: Page) => page.getByRole("menu", { name: "更多操作" });
const pieces = (page: Page) => paper(page).locator("[data-provenance]");

/** Words of a line of the list, without what stands under them. */
const wordsOf = async (option: Locator) => (await option.locator("p").first().textContent()) ?? "";

/** Letters two texts have in common however their blanks are filled. */
const withoutSlots = (words: string) =>
  words.split(/〔[^〔〕]*〕/u).sort((a, b) => b.length - a.length)[0] ?? "";

async function startReview(page: Page): Promise<void> {
  await startReviewSpeech(page, OCCASION);
  await paper(page).getByText("同志们：").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(options(page).first()).toBeVisible();
  await settled(page);
}

/** The list follows the cursor after a rest: the answer for the place before may still be in it. */
async function settled(page: Page): Promise<void> {
  let before: string | null = null;
  await expect
    .poll(
      async () => {
        const now = await list(page).textContent();
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [700] },
    )
    .toBe(true);
}

test("the list is walked and used by keys alone, and the writer is back on the paper", async ({ page }) => {
  await startReview(page);
  const before = await pieces(page).count();
  await page.keyboard.press("Control+j");
  await expect(list(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).nth(2)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowUp");
  await expect(panel(page).getByRole("textbox", { name: "查找表述" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(list(page)).toBeFocused();
  const words = withoutSlots(await wordsOf(current(page)));
  await page.keyboard.press("Enter");
  await expect(paper(page)).toBeFocused();
  await expect(paper(page)).toContainText(words);
  expect(await pieces(page).count()).toBeGreaterThan(before);
  await page.keyboard.press("Control+j");
  await expect(list(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(paper(page)).toBeFocused();
});

test("Ctrl+J opens the panel where it is hidden", async ({ page }) => {
  await startReview(page);
  await page.getByRole("button", { name: "助手栏" }).click();
  await expect(panel(page)).toBeHidden();
  await paper(page).click();
  await page.keyboard.press("Control+j");
  await expect(list(page)).toBeFocused();
});

test("a star puts a phrase among the favourites, and taking it off clears them", async ({ page }) => {
  await startReview(page);
  await options(page).nth(1).click();
  const words = await wordsOf(current(page));
  await tools(page).getByRole("button", { name: "收藏" }).click();
  await expect(current(page)).toContainText("★ 收藏");
  await expect(tools(page).getByRole("button", { name: "收藏" })).toHaveAttribute("aria-pressed", "true");
  await panel(page).getByRole("button", { name: "只看收藏" }).click();
  await expect(options(page)).toHaveCount(1);
  expect(await wordsOf(options(page).first())).toBe(words);
  await page.goto("/library/phrases?shelf=favourite");
  await expect(page.getByRole("list", { name: "表述" }).getByRole("listitem")).toHaveCount(1);
  await page.goBack();
  await panel(page).getByRole("button", { name: "只看收藏" }).click();
  await expect(options(page)).toHaveCount(1);
  await tools(page).getByRole("button", { name: "收藏" }).click();
  await expect(panel(page).getByText(/收藏里没有相符的/)).toBeVisible();
});

test("phrases are narrowed to a theme", async ({ page }) => {
  await startReview(page);
  const themesAfterChoice = async () => {
    await panel(page).getByRole("combobox", { name: "主题" }).click();
    const answered = page.waitForResponse("**/api/suggest/phrases");
    await page.getByRole("option", { name: "思想建设", exact: true }).click();
    const { phrases } = (await (await answered).json()) as { phrases: { phrase: { theme: string } }[] };
    return [...new Set(phrases.map(({ phrase }) => phrase.theme))];
  };
  expect(await themesAfterChoice()).toEqual(["ideological"]);
  // Chosen once more, it is given up.
  expect((await themesAfterChoice()).length).toBeGreaterThan(1);
});

test("a phrase goes in as one of its wordings", async ({ page }) => {
  await startReview(page);
  await panel(page).getByRole("combobox", { name: "类型" }).click();
  const answered = page.waitForResponse("**/api/suggest/phrases");
  await page.getByRole("option", { name: "常用搭配", exact: true }).click();
  await answered;
  await settled(page);
  const several = options(page)
    .filter({ hasText: /种说法/ })
    .first();
  await several.click();
  await page.keyboard.press("Shift+Enter");
  const wordings = menu(page).getByRole("menuitem");
  await expect(wordings.nth(1)).toBeVisible();
  await expect(wordings.first()).toBeFocused();
  await expectAccessible(page);
  const words = ((await wordings.nth(1).textContent()) ?? "").replace(/\d+ 次$/u, "");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(paper(page)).toContainText(withoutSlots(words));
  await expect(paper(page)).toBeFocused();
});

test("the menu of a phrase shows sources, and takes it out of the list for good", async ({ page }) => {
  await startReview(page);
  const chosen = options(page).nth(3);
  await chosen.click({ button: "right" });
  await expect(menu(page)).toBeVisible();
  await expect(menu(page).getByRole("menuitem", { name: "在语料库中打开" })).toHaveAttribute(
    "href",
    /^\/library\/[0-9a-f-]{36}\?/,
  );
  await menu(page).getByRole("menuitem", { name: "看出处" }).click();
  const sources = page.getByRole("dialog", { name: "看出处" });
  await expect(sources.getByRole("link").first()).toHaveAttribute("target", "_blank");
  await page.keyboard.press("Escape");
  await expect(sources).toBeHidden();
  await expect(list(page)).toBeFocused();
  const words = await wordsOf(current(page));
  await page.keyboard.press("Shift+F10");
  await menu(page).getByRole("menuitem", { name: "不再推荐" }).click();
  await expect(page.getByText(/已不再推荐/)).toBeVisible();
  await expect(options(page).filter({ hasText: words })).toHaveCount(0);
  await page.goto("/library/phrases?shelf=retired");
  await page
    .getByRole("button", { name: /^撤销：/ })
    .first()
    .click();
  await expect(page.getByText("已撤销。")).toBeVisible();
});

test("an answer that comes late leaves an open menu with its phrase", async ({ page }) => {
  await startReview(page);
  await page.route("**/api/suggest/phrases", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const answered = page.waitForResponse("**/api/suggest/phrases");
  await panel(page).getByRole("combobox", { name: "类型" }).click();
  await page.getByRole("option", { name: "常用搭配", exact: true }).click();
  const chosen = options(page).nth(2);
  const words = await wordsOf(chosen);
  await chosen.click({ button: "right" });
  await answered;
  // Long enough to draw the answer, were it drawn.
  await page.waitForTimeout(500);
  await expect(menu(page)).toBeVisible();
  expect(await wordsOf(current(page))).toBe(words);
  await menu(page).getByRole("menuitem").first().press("Enter");
  await expect(paper(page)).toContainText(withoutSlots(words));
});

test("a phrase dragged onto the paper goes in where it is let go, with its source", async ({ page }) => {
  await startBlank(page);
  await page.keyboard.type("第一行的话。");
  await page.keyboard.press("Enter");
  await page.keyboard.type("第二行的话。");
  await panel(page).getByRole("combobox", { name: "类型" }).click();
  await page.getByRole("option", { name: "常用搭配", exact: true }).click();
  await expect(options(page).filter({ hasText: "常用搭配" }).first()).toBeVisible();
  const before = await pieces(page).count();
  const line = paper(page).getByText("第一行的话。");
  const box = await line.boundingBox();
  await options(page)
    .first()
    .dragTo(line, { targetPosition: { x: (box?.width ?? 0) - 4, y: (box?.height ?? 0) / 2 } });
  await expect.poll(() => pieces(page).count()).toBeGreaterThan(before);
  await expect(
    paper(page).locator("p", { hasText: "第一行的话" }).locator("[data-provenance]"),
  ).not.toHaveCount(0);
  await expect(paper(page).locator("p", { hasText: "第二行的话" })).toHaveText("第二行的话。");
  await page.keyboard.press("Control+z");
  await expect(pieces(page)).toHaveCount(before);
});

test("words are said another way, and one undo takes it back", async ({ page }) => {
  await startBlank(page, { title: "讲话" });
  await page.keyboard.type("我们要压紧压实责任。");
  for (let key = 0; key < 7; key += 1) await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Alt+j");
  await expect(panel(page).getByRole("heading", { name: "换一个说法" })).toBeVisible();
  await expect(list(page)).toBeFocused();
  await expect(options(page).filter({ hasText: "责任" }).first()).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: "test-results/screens/panel-rewording-1440.png" });
  const words = withoutSlots(await wordsOf(current(page))).replace(/[。，；]$/u, "");
  await page.keyboard.press("Enter");
  await expect(paper(page)).toBeFocused();
  await expect(paper(page)).toContainText(words);
  await expect(paper(page)).not.toContainText("要压紧压实责任。");
  await expect(panel(page).getByRole("heading", { name: "换一个说法" })).toBeHidden();
  // Standing on what was inserted is enough.
  await page.keyboard.press("Escape");
  await pieces(page).first().click();
  await page.keyboard.press("Alt+j");
  await expect(panel(page).getByRole("heading", { name: "换一个说法" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(paper(page)).toContainText("我们要压紧压实责任。");
});

/** Lets a file fall on the last line of the paper. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await paper(page)
    .locator(":scope > *")
    .last()
    .evaluate(
      (element, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([file.text], file.name, { type: "text/plain" }));
        const { right, bottom } = element.getBoundingClientRect();
        const at = { clientX: right - 4, clientY: bottom - 8 };
        element.dispatchEvent(
          new DragEvent("drop", { ...at, dataTransfer, bubbles: true, cancelable: true }),
        );
      },
      { name, text },
    );
}

const LAST_YEAR = `在全县冬季防火工作会议上的讲话
同志们：
今天把大家请来，就是把今年冬季防火这件事再说透、再压实，请各级认真抓好落实，不出任何问题。
一、看清形势，绷紧防火这根弦
总的看基础不错，但隐患还有。一是林区坟头多，祭扫用火难管。二是老旧院落线路老化，冬天取暖负荷重，一点就着。
二、压实责任，守住防火这条线
各乡镇主要负责同志要亲自上手，把责任落到网格、落到户、落到人，发现一处隐患就销号一处。
`;

test("a file dropped on the paper offers its text, told apart into headings and paragraphs", async ({
  page,
}) => {
  await startBlank(page, { title: "讲话" });
  await page.keyboard.type("已有的一段。");
  await dropFile(page, "去年讲话.txt", LAST_YEAR);
  const dialog = page.getByRole("dialog", { name: "插入文件里的文字" });
  await expect(dialog).toContainText("《在全县冬季防火工作会议上的讲话》", { timeout: 30_000 });
  await expect(dialog).toContainText("2 个小标题");
  await expectAccessible(page);
  await page.screenshot({ path: "test-results/screens/panel-file-1440.png" });
  await dialog.getByRole("button", { name: "插入" }).click();
  await expect(paper(page).locator("h2")).toHaveText([
    "看清形势，绷紧防火这根弦",
    "压实责任，守住防火这条线",
  ]);
  await expect(paper(page).locator(".ordinal")).toHaveText(["一是", "二是"]);
  await expect(paper(page)).toContainText("已有的一段。");
  await page.keyboard.press("Control+z");
  await expect(paper(page).locator("h2")).toHaveCount(0);
});

test("a file with a secrecy marking is refused, and nothing of it goes in", async ({ page }) => {
  await startBlank(page);
  await dropFile(page, "涉密.txt", `机密★1年\n${LAST_YEAR}`);
  const dialog = page.getByRole("dialog", { name: "插入文件里的文字" });
  await expect(dialog.getByRole("alert")).toContainText("密级标志", { timeout: 30_000 });
  await dialog.getByRole("button", { name: "知道了" }).click();
  await expect(paper(page)).not.toContainText("防火");
});

test("the palette switches grey text", async ({ page }) => {
  await startBlank(page);
  const shown = page.getByRole("switch", { name: /灰字续写/ });
  const before = await shown.getAttribute("aria-checked");
  for (const state of [before === "true" ? "false" : "true", before ?? "true"]) {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "命令面板" }).fill("灰字续写");
    await page.keyboard.press("Enter");
    await expect(shown).toHaveAttribute("aria-checked", state);
  }
});

for (const { width, height, colorScheme } of [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1024, height: 768, colorScheme: "light" },
  { width: 1440, height: 900, colorScheme: "dark" },
  { width: 1024, height: 768, colorScheme: "dark" },
] as const) {
  test.describe(`${width}×${height}, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });

    test("list, menu and sources stand without clipping", async ({ page }) => {
      const look = async (name: string) => {
        await expectAccessible(page);
        await page.screenshot({ path: `test-results/screens/panel-${name}-${colorScheme}-${width}.png` });
      };
      await startReview(page);
      await page.keyboard.press("Control+j");
      await page.keyboard.press("ArrowDown");
      await look("list");
      await page.keyboard.press("Shift+F10");
      await expect(menu(page)).toBeVisible();
      await look("menu");
      await page.keyboard.press("Escape");
      await tools(page).getByRole("button", { name: "看出处" }).click();
      await expect(page.getByRole("dialog", { name: "看出处" })).toBeVisible();
      await look("sources");
    });
  });
}

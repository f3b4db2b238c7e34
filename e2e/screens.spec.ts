import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { paper, startReviewSpeech } from "./support/editor";
import { look } from "./support/look";

const DESK_SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];
const READING_SIZES = [...DESK_SIZES, { width: 390, height: 844 }];

for (const size of DESK_SIZES) {
  test.describe(`${size.width}×${size.height}`, () => {
    test.use({ viewport: size });

    test("home, new draft and library stand without clipping", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();
      await look(page, "home");
      await page.goto("/new");
      await expect(page.getByRole("button", { name: "用此提纲" }).first()).toBeVisible();
      await look(page, "new");
      await page.goto("/library");
      await expect(page.getByRole("region", { name: "库内文稿" })).toBeVisible();
      await look(page, "library");
      await page.goto("/library/phrases");
      await expect(page.getByRole("list", { name: "表述" })).toBeVisible();
      await look(page, "phrases");
    });

    test("every tab of the editor stands without clipping", async ({ page }) => {
      await startReviewSpeech(page, "全市2025年度抓基层党建工作述职评议会议");
      await expect(page.getByRole("button", { name: "插入" }).first()).toBeVisible();
      await expect(paper(page)).toBeInViewport();
      await look(page, "editor-phrases");
      for (const [tab, name] of [
        ["提纲", "editor-sections"],
        ["要素", "editor-facts"],
        ["版本", "editor-versions"],
      ] as const) {
        await page.getByRole("tab", { name: tab }).click();
        await expect(page.getByRole("tabpanel", { name: tab })).toBeVisible();
        await look(page, name);
      }
    });
  });
}

for (const size of READING_SIZES) {
  test.describe(`reading at ${size.width}×${size.height}`, () => {
    test.use({ viewport: size });

    test("a library document reads without clipping", async ({ page }) => {
      await page.goto("/library");
      await page.getByRole("region", { name: "库内文稿" }).getByRole("link").first().click();
      await expect(page.getByRole("article")).toBeVisible();
      await look(page, "reading");
    });
  });
}

test("an unknown address says so and leads back", async ({ page }) => {
  await page.goto("/drafts/01890a5d-ac96-774b-bcce-b302099a8057");
  await expect(page.getByRole("heading", { name: "没有这个页面" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "回到工作台" }).click();
  await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();
});

import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { compose } from "./support/composition";
import { createOwner } from "./support/create-owner";
import { openDocx } from "./support/docx";
import { expectSaved, paper } from "./support/editor";
import { SIGNED_IN_STATE } from "./support/owner";

test("from the first visit to a speech in Word", async ({ page }, testInfo) => {
  test.setTimeout(180_000);

  await test.step("the first visitor creates the owner", async () => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/welcome$/);
    await expectAccessible(page);
    await createOwner(page, "/");
    await expect(page.getByText("还没有文稿")).toBeVisible();
    await expectAccessible(page);
    await page.context().storageState({ path: SIGNED_IN_STATE });
  });

  await test.step("two noisy files are imported and read clean", async () => {
    await page.getByRole("link", { name: "语料库", exact: true }).click();
    await page
      .getByLabel("选择要导入的文件")
      .setInputFiles(["e2e/fixtures/review-county-noisy.txt", "e2e/fixtures/review-city-noisy.html"]);
    await expect(page.getByText("共 2 个：已导入 2，未导入 0")).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole("list", { name: "导入结果" })
      .getByRole("listitem")
      .filter({ hasText: "review-county" })
      .getByRole("link")
      .click();
    const outline = page.getByRole("navigation", { name: "提纲" });
    await expect(outline.getByRole("link")).toHaveText([
      /^一、看得见变化，把成绩讲透/,
      /^一是支部更硬了/,
      /^二是路子更活了/,
      /^三是底子更实了/,
      /^二、照得见差距，把问题讲实/,
      /^一是上面热下面温/,
      /^二是台账厚实效薄/,
      /^三是用人断了茬/,
      /^三、迈得开步子，把任务讲清/,
      /^第一，书记要把头带起来/,
      /^第二，支部要把人聚起来/,
      /^第三，考核要把杠立起来/,
    ]);
    const article = page.getByRole("article");
    for (const furniture of ["首页", "发布时间", "提纲】", "此处省略", "预览结束", "下载全文"]) {
      await expect(article).not.toContainText(furniture);
    }
    await expectAccessible(page);
  });

  await test.step("a mined skeleton with its count becomes a draft", async () => {
    await page.goto("/new");
    const card = page.getByRole("article", { name: "提纲：成绩—问题—部署" });
    await expect(card).toContainText(/\d+ 篇/);
    await expectAccessible(page);
    await page.getByLabel("会议名称").fill("全县2025年度抓基层党建工作述职评议会议");
    await page.getByLabel("年度").fill("2025");
    await expect(page.getByRole("combobox", { name: "层级" })).toHaveValue("县");
    await expect(card.getByText(/标题出自：县/)).toBeVisible();
    await card.getByRole("button", { name: "换一组标题" }).click();
    const previewed = await card.getByRole("listitem").first().textContent();
    await card.getByRole("button", { name: "用此提纲" }).click();
    await expect(paper(page)).toContainText("在全县2025年度抓基层党建工作述职评议会议上的讲话");
    await expect(
      page.getByRole("navigation", { name: "提纲" }).getByRole("treeitem", { name: /^一、/ }),
    ).toContainText(previewed?.replace(/〔[^〔〕]*〕.*/u, "") ?? "");
    await expectAccessible(page);
  });

  await test.step("a section and three phrases go in at the cursor", async () => {
    await paper(page).getByText("同志们：").click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/开场");
    const menu = page.getByRole("listbox", { name: "插入" });
    await expect(menu.getByRole("option", { name: /开场段落/ }).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await expect(menu).toBeHidden();

    const pieces = await paper(page).locator("[data-provenance]").count();
    await page.getByRole("navigation", { name: "提纲" }).getByRole("treeitem", { name: /^二、/ }).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    const phrases = page.getByRole("region", { name: "表述" });
    for (let inserted = 0; inserted < 3; inserted += 1) {
      await expect(phrases.getByText(/之下$/)).toBeVisible();
      await phrases.getByRole("option").nth(inserted).click();
      await phrases.getByRole("button", { name: "插入" }).click();
      await page.keyboard.press("Escape");
    }
    expect(await paper(page).locator("[data-provenance]").count()).toBeGreaterThanOrEqual(pieces + 3);
    await expectSaved(page);
  });

  await test.step("facts fill every bound slot at once", async () => {
    await page.getByRole("tab", { name: "要素" }).click();
    const facts = page.getByRole("region", { name: "要素" });
    await facts.getByLabel("讲话人").fill("张三");
    await facts.getByLabel("职务").fill("县委书记");
    await facts.getByLabel("会议日期").fill("2026-01-15");
    await expect(paper(page)).toContainText("2026年1月15日");
    await expect(paper(page)).toContainText("县委书记");
    await expectAccessible(page);
  });

  const composed = "不比谁的材料厚只比谁的脚印深";
  await test.step("typing through an input method leaves exactly the chosen words", async () => {
    await page.getByRole("navigation", { name: "提纲" }).getByRole("treeitem", { name: /^三、/ }).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await compose(page, "bubishuidecailiaohou", composed);
    await expect(paper(page)).toContainText(composed);
    await expect(paper(page)).not.toContainText("bubi");
    await expectSaved(page);
  });

  await test.step("a reload loses nothing", async () => {
    const before = await paper(page).textContent();
    await page.reload();
    await expect(paper(page)).toContainText(composed);
    expect(await paper(page).textContent()).toBe(before);
  });

  await test.step("the exported .docx has the headings, faces and numbers", async () => {
    const outline = await page
      .getByRole("navigation", { name: "提纲" })
      .getByRole("treeitem", { name: /^[一二三]、/ })
      .allInnerTexts();
    const headings = outline.map((text) => text.split("\n")[0] ?? "");
    expect(headings.length).toBeGreaterThanOrEqual(3);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 .docx" }).click();
    await expect(page.getByText(/还有 \d+ 处必改/)).toBeVisible();
    await page.getByRole("button", { name: "仍要导出" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("2026-01-15 在全县2025年度抓基层党建工作述职评议会议上的讲话.docx");
    const path = testInfo.outputPath("speech.docx");
    await file.saveAs(path);
    const docx = await openDocx(path);
    for (const heading of headings) expect(docx.text).toContain(heading);
    expect(docx.text).toContain("（2026年1月15日）");
    expect(docx.text).toContain(composed);
    const styles = await docx.part("word/styles.xml");
    for (const face of ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"]) {
      expect(styles).toContain(`w:eastAsia="${face}"`);
    }
    const body = await docx.part("word/document.xml");
    expect(body).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(body).toMatch(/<w:pgMar[^>]*w:top="209[78]"/);
    expect(body).not.toContain("asciiTheme");
  });
});

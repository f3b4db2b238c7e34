import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { editDocx, plainParagraph, wordsOf } from "@/lib/returned/testing/edit-docx";
import { expectAccessible } from "./support/axe";
import { expectSaved, paper, startBlank } from "./support/editor";
import { lookAtDeskSizes } from "./support/look";

const TITLE = "在全镇工作推进会上的讲话";
const FIRST = "今天开这个会，主要是安排下一步工作。会前大家看了现场。";
const SECOND = "还有三个村没有配齐班子，要在三月底前配齐。阵地建设也要跟上。";
const COMMENTS = `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1" w:author="王五" w:date="2026-01-08T10:00:00Z"><w:p><w:r><w:t>这个数要再核一下</w:t></w:r></w:p></w:comment></w:comments>`;

const dialog = (page: Page) => page.getByRole("dialog", { name: "返回稿" });

async function writeDraft(page: Page): Promise<string> {
  await startBlank(page, { title: TITLE });
  await page.keyboard.type(FIRST);
  await page.keyboard.press("Enter");
  await page.keyboard.type(SECOND);
  await expectSaved(page);
  return /\/drafts\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? "";
}

async function exported(page: Page, id: string): Promise<Uint8Array> {
  const response = await page.request.get(`/api/drafts/${id}/export?format=docx`);
  expect(response.ok()).toBe(true);
  return new Uint8Array(await response.body());
}

/** As a reviewer marks it in Word: a tracked deletion and insertion with a comment, and a paragraph put in unmarked. */
function marked(bytes: Uint8Array): Promise<Uint8Array> {
  return editDocx(
    bytes,
    (all) =>
      all.flatMap((xml) => {
        if (!wordsOf(xml).startsWith("还有三个村")) return [xml];
        const by = 'w:author="李四" w:date="2026-01-08T09:30:00Z"';
        const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
        const changed = `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>${run("还有")}<w:commentRangeStart w:id="1"/><w:del w:id="91" ${by}><w:r><w:delText>三个</w:delText></w:r></w:del><w:ins w:id="92" ${by}>${run("两个")}</w:ins>${run("村")}<w:commentRangeEnd w:id="1"/>${run("没有配齐班子，要在三月底前配齐。阵地建设也要跟上。")}</w:p>`;
        return [changed, plainParagraph("项目建设要抓紧。")];
      }),
    { "word/comments.xml": COMMENTS },
  );
}

const asFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from(bytes),
});

test("a draft marked in Word comes back, is taken over one by one and by key, and can be undone", async ({
  page,
}) => {
  const id = await writeDraft(page);
  const file = asFile("返回稿.docx", await marked(await exported(page, id)));
  await page.getByRole("tab", { name: "版本" }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "导入返回稿…" }).click();
  await (await choosing).setFiles(file);
  const list = dialog(page).getByRole("list", { name: "返回稿的改动和批注" });
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await expect(list).toContainText("李四");
  await expect(list).toContainText("这个数要再核一下");
  await expect(list).toContainText("未留修订痕迹");
  await lookAtDeskSizes(page, "returned");
  await dialog(page).getByRole("button", { name: "采纳：改动", exact: true }).focus();
  await page.keyboard.press("a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("r");
  await expect(dialog(page).getByRole("status")).toContainText("采纳 1 处，不采纳 1 处，未定 0 处");
  await dialog(page).getByRole("button", { name: "写入本稿" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(paper(page)).toContainText("还有两个村没有配齐班子");
  await expect(paper(page)).not.toContainText("项目建设要抓紧");
  await expect(page.getByRole("listitem").filter({ hasText: "导入返回稿前" })).toBeVisible();
  await paper(page).focus();
  await page.keyboard.press("Control+z");
  await expect(paper(page)).toContainText("还有三个村没有配齐班子");
});

test("another draft's file is refused by its title, and an unchanged one says so", async ({ page }) => {
  const other = await writeDraft(page);
  const foreign = asFile("别的稿子.docx", await exported(page, other));
  const id = await writeDraft(page);
  await page.getByRole("tab", { name: "版本" }).click();
  const input = page.locator('input[type="file"][accept=".docx"]');
  await input.setInputFiles(foreign);
  await expect(dialog(page).getByRole("alert")).toContainText(`《${TITLE}》`);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await input.setInputFiles(asFile("原样.docx", await exported(page, id)));
  await expect(dialog(page)).toContainText("返回稿与本稿一致");
  await dialog(page).getByRole("button", { name: "回到文稿" }).click();
  await expect(dialog(page)).toBeHidden();
});

test("two versions are compared on one sheet and leave as a marked copy", async ({ page }) => {
  await writeDraft(page);
  await page.getByRole("tab", { name: "版本" }).click();
  await page.getByRole("textbox", { name: "给当前内容留个版本" }).fill("送审稿");
  await page.getByRole("button", { name: "留存" }).click();
  await expect(page.getByText("送审稿", { exact: true })).toBeVisible();
  await paper(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("散会以后马上行动。");
  await expectSaved(page);
  await page.getByRole("button", { name: "与当前内容比较：送审稿" }).click();
  const sheet = page.getByRole("region", { name: "两个版本的差别" });
  await expect(sheet.locator("ins")).toContainText("散会以后马上行动。");
  await lookAtDeskSizes(page, "compare");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出花脸稿" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toContain("（花脸稿）.docx");
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe("PK");
});

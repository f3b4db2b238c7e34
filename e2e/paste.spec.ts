import { expect, test } from "@playwright/test";
import { paper, paste, startBlank } from "./support/editor";

test("what Word copies becomes structure, and one undo takes all of it back", async ({ page }) => {
  await startBlank(page);
  const html = `<html><body><!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]><b>压实责任</b><o:p></o:p></p>
<p class=MsoNormal style='text-indent:32.0pt'>一是书记带头。二是班子跟上。<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
  await paste(page, "一、压实责任\n一是书记带头。二是班子跟上。", html);
  await expect(paper(page).locator("h2")).toHaveText("压实责任");
  await expect(paper(page).locator(".ordinal")).toHaveText(["一是", "二是"]);
  await expect(paper(page).locator("b, [style*=indent]")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(paper(page).locator("h2, .ordinal")).toHaveCount(0);
});

test("text copied from the reading view keeps its source, from there and from draft to draft", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/library");
  await page
    .locator('a[href^="/library/"]:not([href*="?"])')
    .filter({ hasText: /讲话|意见|报告|主持/ })
    .first()
    .click();
  await page.waitForURL(/\/library\/[0-9a-f-]{36}/);
  const title = (await page.getByRole("heading", { level: 1 }).first().textContent()) ?? "";
  await page.getByRole("article").getByText("同志们").first().selectText();
  await page.keyboard.press("Control+c");
  await startBlank(page);
  await page.keyboard.press("Control+v");
  const pieces = paper(page).locator("[data-provenance]");
  await expect(pieces.first()).toHaveAttribute("data-provenance", /"documentId":"[0-9a-f-]{36}"/);
  expect(title).not.toBe("");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  await startBlank(page);
  await page.keyboard.press("Control+v");
  await expect(pieces.first()).toHaveAttribute("data-provenance", /"documentId":"[0-9a-f-]{36}"/);
});

import { expect, type Locator, type Page } from "@playwright/test";

/** The paper. */
export function paper(page: Page): Locator {
  return page.getByRole("textbox", { name: "讲话稿正文" });
}

/** Waits until the server has acknowledged everything typed so far. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole("region", { name: "状态栏" }).getByRole("status")).toHaveText(/已保存/, {
    timeout: 15_000,
  });
}

/** Starts a draft from the first skeleton of the 述职评议 kind and waits for the paper. */
export async function startReviewSpeech(page: Page, occasion: string): Promise<void> {
  await page.goto("/new");
  await page.getByLabel("会议名称").fill(occasion);
  await page.getByRole("button", { name: "用此提纲" }).first().click();
  await page.waitForURL(/\/drafts\//);
  await expect(paper(page)).toBeVisible();
}

type Blank = {
  /** Typed before the body. */
  readonly title?: string;
  /** Address of another server than the suite's. */
  readonly origin?: string;
};

/** Starts a draft without skeleton, with the cursor at its end. */
export async function startBlank(page: Page, { title, origin = "" }: Blank = {}): Promise<void> {
  await page.goto(`${origin}/new`);
  await page.getByRole("button", { name: "不用提纲，空白起草" }).click();
  await page.waitForURL(/\/drafts\//);
  await paper(page).click();
  if (title !== undefined) {
    await page.keyboard.press("Control+Home");
    await page.keyboard.type(title);
  }
  await page.keyboard.press("Control+End");
}

/** Pastes at the cursor as the keys do; `html` is what an office program puts beside the text. */
export async function paste(page: Page, text: string, html = ""): Promise<void> {
  await paper(page).evaluate(
    (element, data) => {
      const clipboardData = new DataTransfer();
      if (data.html !== "") clipboardData.setData("text/html", data.html);
      clipboardData.setData("text/plain", data.text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { text, html },
  );
}

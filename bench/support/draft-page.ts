import type { Browser, Locator, Page } from "@playwright/test";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { watchRequests } from "./when-quiet";

/** A server with an owner who is signed in. */
export type SignedIn = { readonly url: string; readonly cookie: string };

/** A page of its own browser context, on a desk screen. */
export async function openPage(browser: Browser, { url, cookie }: SignedIn): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await context.addCookies(
    cookie.split("; ").map((each) => {
      const [name = "", ...value] = each.split("=");
      return { name, value: value.join("="), url };
    }),
  );
  const page = await context.newPage();
  watchRequests(page);
  return page;
}

/** Starts an empty draft and waits for its paper. */
export async function newDraft(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/new`);
  await page.getByRole("button", { name: "不用提纲，空白起草" }).click();
  await page.waitForURL(/\/drafts\//);
  await paperOf(page).waitFor();
}

/** Stores a document as a new draft and returns its address. */
export async function storeDraft(
  browser: Browser,
  server: SignedIn,
  document: DraftDocument,
): Promise<string> {
  const page = await openPage(browser, server);
  await newDraft(page, server.url);
  const url = page.url();
  const id = url.split("/").at(-1);
  const response = await page.request.put(`${server.url}/api/drafts/${id}`, {
    headers: { origin: server.url },
    data: { document, facts: {}, baseRevision: 1 },
  });
  if (!response.ok()) throw new Error(`the draft was not stored: ${await response.text()}`);
  await page.context().close();
  return url;
}

export function paperOf(page: Page): Locator {
  return page.getByRole("textbox", { name: "讲话稿正文" });
}

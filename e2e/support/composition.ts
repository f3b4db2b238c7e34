import type { CDPSession, Page } from "@playwright/test";

/** Types as a Chinese input method does: letters are composed one by one, then the chosen words replace them. */
export async function compose(page: Page, letters: string, words: string): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  for (let length = 1; length <= letters.length; length += 1) {
    const text = letters.slice(0, length);
    await session.send("Input.imeSetComposition", { text, selectionStart: length, selectionEnd: length });
  }
  await session.send("Input.insertText", { text: words });
  await session.detach();
}

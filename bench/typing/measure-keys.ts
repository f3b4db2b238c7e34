import type { Locator, Page } from "@playwright/test";

declare global {
  interface Window {
    /** Milliseconds from each key to the end of the frame that shows it. */
    keyTimes: number[];
  }
}

/** Words typed one character at a time; none of them completes a number or opens a menu. */
const WORDS = "坚持问题导向把责任压到末梢把工作做到群众心里推动各项任务落地见效";

/** Makes the page take the time of every key, before anything of its own runs. */
export async function timeKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.keyTimes = [];
    const afterPaint = new MessageChannel();
    let pending: number[] = [];
    afterPaint.port1.onmessage = () => {
      const now = performance.now();
      window.keyTimes.push(...pending.map((start) => now - start));
      pending = [];
    };
    window.addEventListener(
      "keydown",
      (event) => {
        const start = event.timeStamp;
        // The frame is laid out and painted after its callbacks; a message is the first thing that runs after that.
        requestAnimationFrame(() => {
          pending.push(start);
          afterPaint.port2.postMessage(null);
        });
      },
      true,
    );
  });
}

/** Puts the cursor at the end of a paragraph in the middle of the text. */
export async function placeCursor(page: Page, paragraphs: Locator): Promise<void> {
  const count = await paragraphs.count();
  const middle = paragraphs.nth(Math.floor(count / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click({ position: { x: 120, y: 12 } });
  await page.keyboard.press("End");
}

/**
 * Types so many characters and returns what each took, in milliseconds.
 *
 * @param pauseMs - rest after each key, as between the keys of a quick writer.
 */
export async function typeKeys(page: Page, keys: number, pauseMs: number): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    window.keyTimes = [];
  });
  for (let index = 0; index < keys; index += 1) {
    // Text that arrives without a key (`insertText` of the protocol) would have no moment to count from.
    const text = WORDS[index % WORDS.length];
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", key: text, text });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", key: text });
    await page.waitForTimeout(pauseMs);
  }
  await session.detach();
  return page.evaluate(() => window.keyTimes);
}

import type { Locator, Page } from "@playwright/test";

declare global {
  interface Window {
    /** Milliseconds from each key to the end of the frame that shows it. */
    keyTimes: number[];
  }
}

/**
 * Words typed one character at a time, about as many as a bench has keys. Nothing completes a number or opens a menu, and
 * nothing comes twice: the checks underline repeated words, and a passage that is underlined is drawn anew with every key.
 */
const WORDS =
  "坚持问题导向把责任压到末梢，让群众少跑路。村里的老支书常讲，台账写得再厚，不如到院坝里坐上半天；谁家屋顶漏雨，哪段水渠堵了，" +
  "走一趟比看十份报表清楚。上半年各镇把摸底材料交了上来，多数写得实在，也有几份通篇都是套话，看不出究竟欠了什么账、打算怎么还。" +
  "往后汇报先说难处，再讲办法，末了报时限，成绩放到年底由乡亲们评。镇里干部每周至少留两天在村，随身带个本子，听到的牢骚原样记下，" +
  "能当场办的不过夜，办不了的写明由头，交给分管同志牵线协调。县直部门接到单子以后七个工作日内回话，逾期的由督查室点名，" +
  "连着三次迟误，主要负责人到会上说明。驻点医生、农技员、法律顾问轮流下去，把药箱、种子、合同样本送进家门，" +
  "既解燃眉之急，又慢慢攒起乡里乡亲那份信任。";

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
 * @param firstWord - which of the words to begin with.
 */
export async function typeKeys(
  page: Page,
  keys: number,
  pauseMs: number,
  firstWord: number,
): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    window.keyTimes = [];
  });
  for (let index = 0; index < keys; index += 1) {
    // Text that arrives without a key (`insertText` of the protocol) would have no moment to count from.
    const text = WORDS[(firstWord + index) % WORDS.length];
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", key: text, text });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", key: text });
    await page.waitForTimeout(pauseMs);
  }
  await session.detach();
  return page.evaluate(() => window.keyTimes);
}

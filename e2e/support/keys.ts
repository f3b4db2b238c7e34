import { expect, type Page } from "@playwright/test";

/** Works a page by keyboard alone and counts the keys that are not the writer's own words. */
export class Keys {
  /** Key actions so far; a key held with others counts once. */
  count = 0;

  constructor(private readonly page: Page) {}

  async press(key: string, times = 1): Promise<void> {
    for (let index = 0; index < times; index += 1) await this.page.keyboard.press(key);
    this.count += times;
  }

  /** Letters that are a command, as of the slash menu: each counts. */
  async command(letters: string): Promise<void> {
    await this.page.keyboard.type(letters);
    this.count += [...letters].length;
  }

  /** The writer's own words: they do not count. */
  async write(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Walks by Tab until an element of that role and name has the focus. */
  async tabTo(role: "button" | "textbox", name: string | RegExp): Promise<void> {
    const wanted = this.page.getByRole(role, { name }).first();
    await expect(wanted).toBeVisible();
    for (let index = 0; index < MAX_TABS; index += 1) {
      if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.press("Tab");
    }
    throw new Error(`tabTo: ${String(name)} was not reached in ${MAX_TABS} steps`);
  }
}

const MAX_TABS = 45;

import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";

/** The smallest screen an office works on, and a common one; the page is left at the latter. */
const DESK_SIZES = [
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
] as const;

/** A page as it stands: nothing scrolls sideways, which would mean something is clipped; axe objects to nothing. */
export async function look(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await keep(page, name);
}

/** A page axe objects to nothing of, with its picture at two widths. */
export async function lookAtDeskSizes(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  for (const size of DESK_SIZES) {
    await page.setViewportSize(size);
    await keep(page, name);
  }
}

/** Keeps the picture for whoever looks through them after a run. */
async function keep(page: Page, name: string): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.screenshot({ path: `test-results/screens/${name}-${width}.png` });
}

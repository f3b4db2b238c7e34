import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Fails with the rule and the place of everything axe objects to on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // The framework puts a page's title in anew after each answer, and for a moment there is none.
  await expect(page).toHaveTitle(/./u);
  // What passes is not written down: naming thousands of sound elements takes longer than looking at them.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
  expect(found).toEqual([]);
}

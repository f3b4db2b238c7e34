import { expect, type Page } from "@playwright/test";
import { OWNER } from "./owner";

/** Makes the owner of a server that has nobody yet, and waits for the desk. */
export async function createOwner(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel("姓名").fill(OWNER.name);
  await page.getByLabel("邮箱").fill(OWNER.email);
  await page.getByRole("textbox", { name: /^密码/ }).fill(OWNER.password);
  await page.getByRole("textbox", { name: /再输一次密码/ }).fill(OWNER.password);
  await page.getByRole("button", { name: "创建管理员并进入" }).click();
  await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();
}

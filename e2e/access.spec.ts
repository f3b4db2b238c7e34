import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { OWNER } from "./support/owner";

test.describe("without a session", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("monitors learn that the server lives and is ready, and nothing else; figures are off", async ({
    request,
  }) => {
    expect(await (await request.get("/api/health")).json()).toEqual({ status: "alive" });
    expect(await (await request.get("/api/ready")).json()).toEqual({ status: "ready" });
    expect((await request.get("/api/metrics")).status()).toBe(404);
  });

  test("nobody can sign up through the open address", async ({ request }) => {
    const response = await request.post("/api/auth/sign-up/email", {
      data: { name: "外人", email: "stranger@example.org", password: "a long enough passphrase" },
      failOnStatusCode: false,
    });
    expect(response.ok()).toBe(false);
  });

  test("the first-visit page is closed once there is an owner", async ({ page }) => {
    await page.goto("/welcome");
    await expect(page).toHaveURL(/\/sign-in/);
  });

  test("a wrong password is refused in plain words, the right one leads where one wanted to go", async ({
    page,
  }) => {
    await page.goto("/library");
    await expectAccessible(page);
    await page.getByLabel("邮箱").fill(OWNER.email);
    await page.getByRole("textbox", { name: /密码/ }).fill("wrong password");
    await page.getByRole("button", { name: "登录" }).click();
    await expect(page.getByText("邮箱或密码不对")).toBeVisible();
    await page.getByRole("textbox", { name: /密码/ }).fill(OWNER.password);
    await page.getByRole("button", { name: "登录" }).click();
    await expect(page).toHaveURL(/\/library$/);
    await page.getByRole("button", { name: /账号/ }).click();
    await page.getByRole("menuitem", { name: "退出登录" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto("/");
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { OWNER } from "./support/owner";

const ID = "01890a5d-ac96-774b-bcce-b302099a8057";

const API_ROUTES = [
  { method: "GET", path: `/api/drafts/${ID}` },
  { method: "PUT", path: `/api/drafts/${ID}` },
  { method: "GET", path: `/api/drafts/${ID}/export` },
  { method: "GET", path: `/api/drafts/${ID}/versions` },
  { method: "POST", path: `/api/drafts/${ID}/versions` },
  { method: "GET", path: `/api/drafts/${ID}/findings` },
  { method: "PATCH", path: `/api/drafts/${ID}/findings` },
  { method: "GET", path: `/api/drafts/${ID}/originality` },
  { method: "GET", path: "/api/drafts" },
  { method: "POST", path: "/api/drafts/read-file" },
  { method: "GET", path: `/api/versions/${ID}` },
  { method: "POST", path: "/api/library/import" },
  { method: "GET", path: `/api/library/${ID}/original` },
  { method: "GET", path: "/api/library/import" },
  { method: "GET", path: `/api/library/import/${ID}` },
  { method: "PATCH", path: `/api/library/import/${ID}` },
  { method: "DELETE", path: `/api/library/import/${ID}` },
  { method: "GET", path: `/api/library/import/${ID}/events` },
  { method: "POST", path: `/api/library/import/${ID}/files` },
  { method: "GET", path: `/api/library/import/${ID}/items` },
  { method: "PUT", path: "/api/settings" },
  { method: "POST", path: "/api/suggest/continuation" },
  { method: "POST", path: "/api/suggest/phrases" },
  { method: "POST", path: "/api/suggest/rewordings" },
  { method: "GET", path: "/api/suggest/sections?kind=review-speech" },
  { method: "GET", path: "/api/suggest/skeletons?kind=review-speech" },
  { method: "PUT", path: "/api/unit/default-facts" },
  { method: "GET", path: "/api/unit/review-settings" },
  { method: "PATCH", path: "/api/unit/review-settings" },
  { method: "PUT", path: "/api/unit/speaking-rate" },
] as const;

const PAGES = [
  "/",
  "/new",
  "/library",
  "/library/phrases",
  `/library/${ID}`,
  `/drafts/${ID}`,
  `/drafts/${ID}/report`,
  "/settings/review",
] as const;

test.describe("without a session", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  for (const { method, path } of API_ROUTES) {
    for (const cookie of ["", "better-auth.session_token=forged.token"]) {
      test(`${method} ${path} answers 401${cookie === "" ? "" : " to a forged cookie"}`, async ({
        request,
      }) => {
        const response = await request.fetch(path, { method, headers: { cookie }, failOnStatusCode: false });
        expect(response.status()).toBe(401);
        const body = (await response.json()) as { error: { message: string } };
        expect(body.error.message).toContain("登录");
      });
    }
  }

  for (const path of PAGES) {
    test(`${path} leads to sign-in`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveURL(/\/sign-in/);
    });
  }

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

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { expectSaved, paper, startBlank } from "./support/editor";
import { freePort, OwnServer } from "./support/own-server";
import { OWNER } from "./support/owner";

test.use({ storageState: { cookies: [], origins: [] } });

test("app and database killed in the middle of typing: nothing saved is lost, and what was not comes after", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "shubi-kill-"));
  // Started by root, PostgreSQL runs as another user, who must be able to walk through.
  chmodSync(dataDir, 0o711);
  const server = new OwnServer(dataDir, await freePort());
  try {
    await server.start();
    await page.goto(server.url);
    await page.getByLabel("姓名").fill(OWNER.name);
    await page.getByLabel("邮箱").fill(OWNER.email);
    await page.getByRole("textbox", { name: /^密码/ }).fill(OWNER.password);
    await page.getByRole("textbox", { name: /再输一次密码/ }).fill(OWNER.password);
    await page.getByRole("button", { name: "创建管理员并进入" }).click();
    await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();
    await startBlank(page, { origin: server.url });
    await page.keyboard.type("断电之前已经保存的一段。");
    await expectSaved(page);

    await page.keyboard.type("断电那一刻正在写的话。");
    server.killEverything();
    const state = page.getByRole("region", { name: "状态栏" }).getByRole("status");
    await expect(state).toContainText("改动留在本机", { timeout: 20_000 });
    await page.keyboard.type("断电之后又写的话。");

    await server.start();
    await expectSaved(page);
    await page.reload();
    await expect(paper(page)).toContainText(
      "断电之前已经保存的一段。断电那一刻正在写的话。断电之后又写的话。",
    );
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

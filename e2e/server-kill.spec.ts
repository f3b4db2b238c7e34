import { rmSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { createOwner } from "./support/create-owner";
import { expectSaved, paper, startBlank } from "./support/editor";
import { freePort, OwnServer, ownDataDir } from "./support/own-server";

test.use({ storageState: { cookies: [], origins: [] } });

test("app and database killed in the middle of typing: nothing saved is lost, and what was not comes after", async ({
  page,
}) => {
  // A busy machine takes minutes to start a server twice.
  test.setTimeout(420_000);
  const dataDir = ownDataDir();
  const server = new OwnServer(dataDir, await freePort());
  try {
    await server.start();
    await createOwner(page, server.url);
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

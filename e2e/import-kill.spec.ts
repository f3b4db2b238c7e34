import { readdirSync, readFileSync, rmSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { embeddedUrl } from "../scripts/lib/postgres/embedded.mjs";
import { createOwner } from "./support/create-owner";
import { importAccounts } from "./support/import-accounts";
import { freePort, OwnServer, ownDataDir } from "./support/own-server";

const FILES = 150;

test.use({ storageState: { cookies: [], origins: [] } });

test("app and database killed twice during an import: every file is accounted for exactly once", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const dataDir = ownDataDir();
  const server = new OwnServer(dataDir, await freePort());
  try {
    await server.start();
    await createOwner(page, server.url);
    await page.goto(`${server.url}/library`);
    await page.getByLabel("选择要导入的文件").setInputFiles(variants());
    const panel = page.getByRole("region", { name: "导入" });
    await expect(panel).toContainText(/已导入 [1-9]/, { timeout: 60_000 });
    server.killEverything();
    await server.start();

    await expect(panel).toContainText(/已导入 (?:[2-9]\d|1\d\d)/, { timeout: 120_000 });
    // What is handed over is read whatever becomes of the page; what is not would be lost with it.
    await expect(panel).not.toContainText("正在上传", { timeout: 30_000 });
    server.killEverything();
    await server.start();
    await page.reload();
    const ended = page.getByText(new RegExp(`^共 ${FILES} 个：已导入 \\d+，未导入 \\d+$`));
    const list = page.getByRole("region", { name: "库内文稿" });
    await expect(ended.or(list)).toBeVisible();
    await expect(async () => {
      const accounts = await importAccounts(embeddedUrl(dataDir), FILES);
      expect(accounts.faults).toEqual([]);
      expect(accounts.states).toEqual({ done: FILES });
    }).toPass({ timeout: 150_000 });
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

/** The built-in texts in turn, each with a sentence of its own, so that no two files say the same. */
function variants() {
  const texts = readdirSync("corpus/texts").filter((name) => name.endsWith(".md"));
  return Array.from({ length: FILES }, (_, index) => {
    const text = readFileSync(`corpus/texts/${texts[index % texts.length]}`, "utf8");
    const words = text.replace(/^---[\s\S]*?\n---\n/, "").replace(/^#+ /gm, "");
    const buffer = Buffer.from(`${words}\n第${index}号村的账已经交清，还剩${index * 7}户没有走到。\n`);
    return { name: `${index}.txt`, mimeType: "text/plain", buffer };
  });
}

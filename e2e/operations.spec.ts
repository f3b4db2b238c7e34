import { rmSync } from "node:fs";
import http from "node:http";
import { expect, test } from "@playwright/test";
import { createOwner } from "./support/create-owner";
import { expectSaved, paper, startBlank, startReviewSpeech } from "./support/editor";
import { freePort, OwnServer, ownDataDir } from "./support/own-server";

const TOKEN = "token-of-the-monitor";

test.describe("a server of its own", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("told to end in the middle of a save it takes no new connections, stores the save, and is gone in time", async ({
    page,
    context,
  }) => {
    test.setTimeout(420_000);
    const dataDir = ownDataDir();
    const server = new OwnServer(dataDir, await freePort(), 60_000, { SHUBI_METRICS_TOKEN: TOKEN });
    try {
      await server.start();
      await createOwner(page, server.url);
      await startBlank(page, { origin: server.url });
      await page.keyboard.type("停机之前的一段。");
      await expectSaved(page);

      const figures = await page.request.get(`${server.url}/api/metrics`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      expect(await figures.text()).toMatch(/^shubi_draft_saves_total\{outcome="saved"\} \d+$/m);

      const url = page.url();
      const api = `${server.url}/api/drafts/${url.split("/").at(-1)}`;
      const stored = await (await page.request.get(api)).json();
      const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
      await page.goto("about:blank");

      const words = JSON.stringify(stored.document).replace("停机之前的一段。", "停机那一刻送出的一段。");
      const body = JSON.stringify({ baseRevision: stored.revision, document: JSON.parse(words), facts: {} });
      const save = slowPut(api, cookie, body);
      await save.halfSent;
      const startMs = Date.now();
      const ended = server.stop();
      await expect.poll(() => refusesConnections(server.port), { timeout: 10_000 }).toBe(true);
      expect(await save.finish()).toBe(200);
      await ended;
      expect(Date.now() - startMs).toBeLessThan(20_000);

      await server.start();
      await page.goto(url);
      await expect(paper(page)).toContainText("停机那一刻送出的一段。");
    } finally {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

for (const { code, words } of [
  { code: "storage-full", words: "服务器磁盘已满，改动留在本机，请告诉管理员" },
  { code: "database-away", words: "数据库暂时连不上，改动留在本机，正在重试" },
]) {
  test(`a save refused with ${code} says so and is made up for later`, async ({ page }) => {
    await startReviewSpeech(page, "全区述职评议会议");
    await page.route("**/api/drafts/*", (route) =>
      route.request().method() === "PUT"
        ? route.fulfill({ status: 503, json: { error: { code, data: {}, message: "" } } })
        : route.continue(),
    );
    await paper(page).getByText("同志们：").click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("存不上的时候写的话。");
    await expect(page.getByRole("region", { name: "状态栏" }).getByRole("status")).toContainText(words);
    await page.unroute("**/api/drafts/*");
    await expectSaved(page);
    await page.reload();
    await expect(paper(page)).toContainText("存不上的时候写的话。");
  });
}

/** A save whose second half is held back until `finish`. */
function slowPut(url: string, cookie: string, body: string) {
  const bytes = Buffer.from(body);
  const headers = { cookie, "Content-Type": "application/json", "Content-Length": bytes.length };
  const request = http.request(url, { method: "PUT", headers, agent: false });
  const status = new Promise<number | undefined>((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    });
  });
  const half = bytes.length >> 1;
  const halfSent = new Promise<void>((resolve) => request.write(bytes.subarray(0, half), () => resolve()));
  return {
    halfSent,
    finish() {
      request.end(bytes.subarray(half));
      return status;
    },
  };
}

function refusesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get({ host: "127.0.0.1", port, path: "/api/health", agent: false }, (response) => {
      response.resume();
      resolve(false);
    });
    request.on("error", () => resolve(true));
  });
}

import { defineConfig } from "@playwright/test";
import { SIGNED_IN_STATE } from "./e2e/support/owner";

const baseURL = process.env.E2E_BASE_URL;
const executablePath = process.env.CHROMIUM_PATH;
if (!baseURL || !executablePath) {
  throw new Error("请用 npm test -- --only browser 运行浏览器测试：它会准备浏览器、服务和临时数据库。");
}
assertLocal(process.env.DATABASE_URL ?? "");

/** The journeys create and delete at will, so they must never meet a database that somebody uses. */
function assertLocal(databaseUrl: string): void {
  const host = URL.canParse(databaseUrl) ? new URL(databaseUrl).hostname : "";
  if (["127.0.0.1", "localhost", "[::1]"].includes(host)) return;
  throw new Error(`浏览器测试只在本机数据库上运行，现在的主机是「${host}」。`);
}

export default defineConfig({
  testDir: "e2e",
  outputDir: process.env.E2E_OUTPUT ?? "test-results/browser",
  fullyParallel: false,
  workers: 1,
  // What passes only the second time is named at the end of the run: it is looked into, but does not stop a delivery.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json"]],
  // The first journey starts on an empty installation and leaves the session that all others use.
  projects: [
    { name: "first-visit", testMatch: "first-visit.spec.ts" },
    {
      name: "journeys",
      testIgnore: "first-visit.spec.ts",
      dependencies: ["first-visit"],
      use: { storageState: SIGNED_IN_STATE },
    },
  ],
  use: {
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

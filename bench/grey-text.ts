import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { OwnServer } from "@/e2e/support/own-server";
import { projectRoot } from "@/lib/jobs/project-root";
import { numberOption } from "@/scripts/options";
import { pickFreePort } from "../scripts/lib/ports.mjs";
import { percentile } from "./continuation/percentile";
import { signIn } from "./support/sign-in";
import { whenSettled } from "./support/when-settled";

/**
 * From key to grey text in Chromium, on the product as a user starts it: lines of the built-in texts are typed, and for
 * every suggestion the time from its key to the frame that shows it is taken, beside an empty request of the same page to
 * the same server. `--characters N`
 */
const START_WITHIN_MS = 900_000;
const characters = numberOption("characters", 600);

const dataDir = mkdtempSync(path.join(os.tmpdir(), "shubi-grey-"));
// Started by root, PostgreSQL runs as another user, who must be able to walk through.
chmodSync(dataDir, 0o711);
process.env.SHUBI_DATA_DIR = dataDir;
const { embeddedUrl } = await import("../scripts/lib/postgres/embedded.mjs");
const { ensureChromium } = await import("../scripts/lib/chromium.mjs");
const { makeProgress } = await import("../scripts/lib/progress.mjs");
const server = new OwnServer(dataDir, await pickFreePort(), START_WITHIN_MS);
try {
  await server.start();
  process.env.DATABASE_URL = embeddedUrl(dataDir);
  await whenSettled(process.env.DATABASE_URL);
  const cookie = await signIn(server.url);
  const executablePath = await ensureChromium(makeProgress({ stream: process.stderr, quiet: true }));
  if (typeof executablePath !== "string") throw new Error("there is no Chromium on this machine");
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 } });
  const url = server.url;
  await context.addCookies(
    cookie.split("; ").map((each) => {
      const at = each.indexOf("=");
      return { name: each.slice(0, at), value: each.slice(at + 1), url };
    }),
  );
  const page = await context.newPage();
  console.log(JSON.stringify(await measure(page, url), null, 2));
  await browser.close();
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit();

async function measure(page: Page, url: string): Promise<object> {
  const lookups: number[] = [];
  page.on("response", (response) => {
    const timing = response.headers()["server-timing"];
    const ms = /lookup;dur=([\d.]+)/.exec(timing ?? "")?.[1];
    if (ms !== undefined) lookups.push(Number(ms));
  });
  await page.goto(`${url}/new`);
  await page.getByRole("button", { name: "不用提纲，空白起草" }).click();
  await page.waitForURL(/\/drafts\//);
  await page.getByRole("textbox", { name: "讲话稿正文" }).click();
  await page.keyboard.press("Control+End");
  await page.evaluate(watchGreyText);
  const emptyRequests: number[] = [];
  for (const character of typedText(characters)) {
    if (character === "\n") await page.keyboard.press("Enter");
    else await page.keyboard.insertText(character);
    await page.waitForTimeout(120);
    if (emptyRequests.length < 100) emptyRequests.push(await page.evaluate(emptyRequest));
  }
  const shown = await page.evaluate(() => Reflect.get(window, "greyTextMs") as number[]);
  const of = (values: readonly number[]) => ({
    count: values.length,
    p50Ms: milliseconds(values, 0.5),
    p95Ms: milliseconds(values, 0.95),
  });
  const keyToGrey = of(shown);
  const emptyRequestFigures = of(emptyRequests);
  return {
    machineLoad: os.loadavg()[0],
    characters,
    keyToGrey,
    lookup: of(lookups),
    emptyRequest: emptyRequestFigures,
    keyToGreyByEmptyRequest: keyToGrey.p50Ms / emptyRequestFigures.p50Ms,
  };
}

/** To the microsecond: a look-up takes a fraction of a millisecond. */
function milliseconds(values: readonly number[], share: number): number {
  return (
    percentile(
      values.map((value) => value * 1000),
      share,
    ) / 1000
  );
}

/** In the page: milliseconds from the event of a key to the frame after its grey text, where there was none before. */
function watchGreyText(): void {
  const times: number[] = [];
  Reflect.set(window, "greyTextMs", times);
  let typedAt = 0;
  let last = "";
  document.addEventListener("beforeinput", (event) => {
    typedAt = event.timeStamp;
  });
  new MutationObserver(() => {
    const text = document.querySelector(".continuation")?.getAttribute("data-continuation") ?? "";
    // What is left of an offer typed through needs no answer and would only make the figure look better.
    const isNew = text !== "" && !last.endsWith(text);
    last = text;
    const from = typedAt;
    if (isNew) requestAnimationFrame(() => times.push(performance.now() - from));
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}

/** In the page: milliseconds of a request that a session is asked for and nothing else. */
async function emptyRequest(): Promise<number> {
  const start = performance.now();
  await fetch("/api/suggest/continuation", { method: "POST", body: "{}" }).then((response) =>
    response.text(),
  );
  return performance.now() - start;
}

/** The beginnings of built-in lines, put behind one another. */
function typedText(length: number): string {
  const folder = path.join(projectRoot(), "corpus", "texts");
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const lines = names.sort().flatMap((name) => {
    const body = readFileSync(path.join(folder, name), "utf8").split("---").at(-1) ?? "";
    return body.split("\n").filter((line) => line.length > 60 && !line.startsWith("#"));
  });
  const step = Math.max(1, Math.floor(lines.length / (length / 50)));
  let text = "";
  for (let at = 0; text.length < length && at < lines.length; at += step)
    text += `${lines[at]?.slice(0, 60)}\n`;
  return text.slice(0, length);
}

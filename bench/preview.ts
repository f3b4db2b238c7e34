import { type Browser, chromium } from "@playwright/test";
import { PREVIEW_PAUSE_MS } from "@/components/preview/preview-pause";
import { numberOption } from "@/scripts/options";
import { ensureBuild } from "../scripts/lib/build.mjs";
import { ensureChromium } from "../scripts/lib/chromium.mjs";
import { makeProgress } from "../scripts/lib/progress.mjs";
import { startThrowawayServer } from "../scripts/lib/suites/throwaway-server.mjs";
import { percentile } from "./continuation/percentile";
import { openPage, paperOf, storeDraft } from "./support/draft-page";
import { signIn } from "./support/sign-in";
import { whenSettled } from "./support/when-settled";
import { longDraft } from "./typing/long-draft";

/**
 * From the last key before a pause to the changed page painted, in Chromium on the production build, beside an empty
 * request of the same page and the whole draft exported as PDF. `--rounds 20`. Prints one JSON object, times in
 * milliseconds; `typeset` is what the server says the compiler's process took.
 */
const rounds = numberOption("rounds", 20);
const SIZES = [3_500, 10_000, 30_000];

const progress = makeProgress({ stream: process.stderr, quiet: true });
const executablePath = await ensureChromium(progress);
await ensureBuild(progress);
const server = await startThrowawayServer(progress, new AbortController().signal);
try {
  process.env.DATABASE_URL = server.databaseUrl;
  await whenSettled(server.databaseUrl);
  const cookie = await signIn(server.url);
  const browser = await chromium.launch({
    executablePath: typeof executablePath === "string" ? executablePath : undefined,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const figures: Record<string, unknown> = {};
  for (const chars of SIZES) figures[chars] = await measure(browser, cookie, chars);
  console.log(JSON.stringify(figures, null, 2));
  await browser.close();
} finally {
  await server.stop();
}
process.exit();

async function measure(browser: Browser, cookie: string, chars: number): Promise<object> {
  const url = await storeDraft(browser, { url: server.url, cookie }, longDraft(chars));
  const page = await openPage(browser, { url: server.url, cookie });
  await page.addInitScript(watchPages);
  const typeset: number[] = [];
  const sentKb: number[] = [];
  page.on("response", async (response) => {
    const took = /typeset;dur=([\d.]+)/.exec(response.headers()["server-timing"] ?? "")?.[1];
    if (took === undefined) return;
    typeset.push(Number(took));
    // The last answer may still be on its way when the page is closed.
    const body = await response.body().catch(() => null);
    if (body !== null) sentKb.push(body.length / 1024);
  });
  await page.goto(url);
  const paragraphs = paperOf(page).locator(":scope > p");
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click({ position: { x: 120, y: 12 } });
  const opened = performance.now();
  await page.keyboard.press("Control+Alt+p");
  await page.locator("[data-pane=preview] img").first().waitFor();
  const firstMs = Math.round(performance.now() - opened);
  await page.waitForTimeout(2_000);
  typeset.length = 0;
  sentKb.length = 0;
  const empty: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.type("改");
    await page.waitForTimeout(1_500);
    empty.push(await page.evaluate(emptyRequest));
  }
  const painted = await page.evaluate(() => Reflect.get(window, "previewMs") as number[]);
  const pdfMs: number[] = [];
  for (let round = 0; round < 5; round += 1) pdfMs.push(await page.evaluate(exportedPdf));
  await page.context().close();
  return {
    firstMs,
    keyToPage: of(painted),
    pauseToPage: of(painted.map((ms) => Math.round(ms - PREVIEW_PAUSE_MS))),
    typeset: of(typeset),
    sentKb: of(sentKb),
    emptyRequest: of(empty),
    pdf: of(pdfMs),
  };
}

function of(values: readonly number[]) {
  return { count: values.length, p50: percentile(values, 0.5), p95: percentile(values, 0.95) };
}

/** In the page: the time from each key to the end of the frame that shows another drawing. */
function watchPages(): void {
  const times: number[] = [];
  Reflect.set(window, "previewMs", times);
  let key: number | null = null;
  window.addEventListener("keydown", (event) => (key = event.timeStamp), true);
  window.addEventListener("beforeinput", (event) => (key = event.timeStamp), true);
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = () => {
    if (key !== null) times.push(performance.now() - key);
    key = null;
  };
  new MutationObserver((changes) => {
    const isPage = changes.some(
      ({ target }) => target instanceof Element && target.closest("[data-pane=preview] [data-page]") !== null,
    );
    if (isPage && key !== null) requestAnimationFrame(() => afterPaint.port2.postMessage(null));
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["src"] });
}

async function emptyRequest(): Promise<number> {
  const start = performance.now();
  await fetch("/api/preview", { method: "POST", body: "{}" });
  return performance.now() - start;
}

async function exportedPdf(): Promise<number> {
  const start = performance.now();
  const id = location.pathname.split("/").at(-1);
  await (await fetch(`/api/drafts/${id}/export?format=pdf&knowingly=1`)).arrayBuffer();
  return performance.now() - start;
}

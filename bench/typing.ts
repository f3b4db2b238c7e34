import { writeFileSync } from "node:fs";
import os from "node:os";
import { type Browser, chromium, type Page } from "@playwright/test";
import { draftToText } from "@/lib/speech/draft-text";
import { numberOption, optionOf } from "@/scripts/options";
import { ensureBuild } from "../scripts/lib/build.mjs";
import { ensureChromium } from "../scripts/lib/chromium.mjs";
import { makeProgress } from "../scripts/lib/progress.mjs";
import { startThrowawayServer } from "../scripts/lib/suites/throwaway-server.mjs";
import { newDraft, openPage, paperOf, storeDraft } from "./support/draft-page";
import { signIn } from "./support/sign-in";
import { whenQuiet } from "./support/when-quiet";
import { whenSettled } from "./support/when-settled";
import { firstLoad } from "./typing/first-load";
import { builtInText, longDraft } from "./typing/long-draft";
import { placeCursor, timeKeys, typeKeys } from "./typing/measure-keys";
import { openBareEditor } from "./typing/open-bare-editor";
import { timePaste, wordHtml } from "./typing/time-paste";
import { type KeyCosts, traceKeys } from "./typing/trace-keys";

/**
 * How fast the editor is in Chromium, in the production build: typing in a long draft beside a bare editor with the same
 * text, opening it, pasting into it, and what its page loads. `--chars 30000 --rounds 6 --keys 40 --pause 60
 * --profile file.cpuprofile --trace`. Prints one JSON object; all times in milliseconds. `--trace` adds what the main
 * thread of each editor's page spends on a key, in processor time, which a busy machine hardly changes.
 *
 * The editors stand in one browser and take turns, so that a busy machine hits all alike. There are two bare ones: with
 * the browser's own look, and with the typefaces and measures of the paper. The browser does not wait
 * for the screen's next refresh: that wait, up to 16 ms, is the same for all and would hide what the editors differ in.
 */
const chars = numberOption("chars", 30_000);
const rounds = numberOption("rounds", 6);
const keys = numberOption("keys", 40);
const pauseMs = numberOption("pause", 60);
const profileFile = optionOf("profile") ?? "";
const isTraced = process.argv.includes("--trace");

const progress = makeProgress({ stream: process.stderr, quiet: true });
const chromiumPath = await ensureChromium(progress);
const executablePath = typeof chromiumPath === "string" ? chromiumPath : undefined;
await ensureBuild(progress);
const server = await startThrowawayServer(progress, new AbortController().signal);
try {
  process.env.DATABASE_URL = server.databaseUrl;
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync"],
  });
  await whenSettled(server.databaseUrl);
  console.log(JSON.stringify(await measure(browser, await signIn(server.url)), null, 2));
  await browser.close();
} finally {
  await server.stop();
}
process.exit();

async function measure(browser: Browser, cookie: string) {
  const document = longDraft(chars);
  const text = draftToText(document, {});
  const draftUrl = await storeDraft(browser, { url: server.url, cookie }, document);
  const cold = await openTimed(browser, cookie);
  const load = await firstLoad(cold, async () => {
    await openDraft(cold, draftUrl, document.content.length);
  });
  const openColdMs = await openedMs(cold);
  const opens: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await openDraft(cold, draftUrl, document.content.length);
    opens.push(await openedMs(cold));
  }
  const fromList: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    fromList.push(await openFromList(cold, draftUrl, document.content.length));
  }
  const lines = text.split("\n");
  const sheets = await cold.evaluate(() =>
    [...window.document.styleSheets].flatMap(({ href }) => (href === null ? [] : [href])),
  );
  const bare = await openTimed(browser, cookie);
  await openBareEditor(bare, server.url, lines, []);
  const onPaper = await openTimed(browser, cookie);
  await openBareEditor(onPaper, server.url, lines, sheets);
  const bareMadeMs = Number(await bare.evaluate(() => window.document.body.dataset.madeInMs));
  const pages = { editor: cold, bare, onPaper };
  const typing = await compareTyping(pages);
  const keyCosts = isTraced ? await compareCosts(browser, pages) : undefined;
  const paste = await measurePaste(browser, cookie);
  return {
    machineLoad: os.loadavg()[0],
    characters: text.length,
    blocks: document.content.length,
    typing,
    keyCosts,
    open: {
      coldMs: Math.round(openColdMs),
      ...spread(opens),
      fromList: spread(fromList),
      bareMadeMs: Math.round(bareMadeMs),
    },
    paste,
    load,
  };
}

type Pages = { readonly editor: Page; readonly bare: Page; readonly onPaper: Page };

async function compareTyping(pages: Pages) {
  const times = { editor: [] as number[], bare: [] as number[], onPaper: [] as number[] };
  await placeCursor(pages.editor, paperOf(pages.editor).locator(":scope > p"));
  for (const page of [pages.bare, pages.onPaper]) {
    await placeCursor(page, page.getByLabel("bare").locator(":scope > p"));
  }
  const profiler = profileFile === "" ? null : await pages.editor.context().newCDPSession(pages.editor);
  await profiler?.send("Profiler.enable");
  await profiler?.send("Profiler.start");
  // The first round warms up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ["editor", "bare", "onPaper"] as const) {
      await pages[name].bringToFront();
      const taken = await typeKeys(pages[name], keys, pauseMs, round * keys);
      if (round > 0) times[name].push(...taken);
    }
  }
  if (profiler !== null) {
    const { profile } = await profiler.send("Profiler.stop");
    writeFileSync(profileFile, JSON.stringify(profile));
  }
  const editor = spread(times.editor);
  const beside = (other: readonly number[]) => {
    const figures = spread(other);
    return { ...figures, ratioP50: ratio(editor.p50, figures.p50), ratioP95: ratio(editor.p95, figures.p95) };
  };
  return { keys: times.editor.length, editor, bare: beside(times.bare), bareOnPaper: beside(times.onPaper) };
}

async function compareCosts(browser: Browser, pages: Pages): Promise<Readonly<Record<string, KeyCosts>>> {
  const costs: Record<string, KeyCosts> = {};
  for (const name of ["editor", "bare", "onPaper"] as const) {
    await pages[name].bringToFront();
    costs[name] = await traceKeys(browser, pages[name], keys, () =>
      typeKeys(pages[name], keys, pauseMs, (rounds + 1) * keys),
    );
  }
  return costs;
}

async function measurePaste(browser: Browser, cookie: string) {
  const text = builtInText(50_000);
  const page = await openTimed(browser, cookie);
  const times: Record<string, number> = {};
  for (const [name, data] of Object.entries({ plain: { text }, word: { text, html: wordHtml(text) } })) {
    await newDraft(page, server.url);
    await paperOf(page).click();
    await page.keyboard.press("Control+End");
    times[`${name}Ms`] = Math.round(await timePaste(page, data));
    const pasted = ((await paperOf(page).textContent()) ?? "").length;
    if (pasted < 45_000) throw new Error(`only ${pasted} characters arrived`);
  }
  return { characters: text.length, ...times };
}

/** A page that takes the time of every key. */
async function openTimed(browser: Browser, cookie: string): Promise<Page> {
  const page = await openPage(browser, { url: server.url, cookie });
  await timeKeys(page);
  return page;
}

async function openDraft(page: Page, url: string, blocks: number): Promise<void> {
  await page.goto(url, { waitUntil: "commit" });
  const openedMs = await seenAt(page, blocks);
  await page.evaluate((ms) => {
    window.document.body.dataset.openedMs = String(ms);
  }, openedMs);
  await whenQuiet(page);
}

/** From the click in the list of drafts, the way writers come, to the frame after the one with the whole text. */
async function openFromList(page: Page, url: string, blocks: number): Promise<number> {
  await page.goto(server.url);
  await whenQuiet(page);
  // No function with a name: the loader of this program would wrap it in a helper that the page does not know.
  await page.evaluate(() =>
    window.addEventListener(
      "click",
      ({ timeStamp }) => {
        window.document.body.dataset.clickedMs = String(timeStamp);
      },
      { capture: true, once: true },
    ),
  );
  await page
    .locator(`a[href="${new URL(url).pathname}"]`)
    .first()
    .click();
  const openedMs = await seenAt(page, blocks);
  const clickedMs = Number(await page.evaluate(() => window.document.body.dataset.clickedMs));
  await whenQuiet(page);
  return openedMs - clickedMs;
}

/** Waits until so many blocks stand on the paper and have been painted; the page's own clock. */
function seenAt(page: Page, blocks: number): Promise<number> {
  return page.evaluate(async (count) => {
    let framesAfter = 0;
    while (framesAfter < 2) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (window.document.querySelectorAll("[role=textbox].draft > *").length >= count) framesAfter += 1;
    }
    return performance.now();
  }, blocks);
}

/** From the start of the navigation to the frame after the one with the whole text. */
async function openedMs(page: Page): Promise<number> {
  return Number(await page.evaluate(() => window.document.body.dataset.openedMs));
}

function spread(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: Math.round(at(0.5) * 10) / 10, p95: Math.round(at(0.95) * 10) / 10 };
}

function ratio(one: number, other: number): number {
  return Math.round((one / other) * 100) / 100;
}

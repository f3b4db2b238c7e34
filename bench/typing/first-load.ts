import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

export type FirstLoad = {
  /** Scripts fetched until the paper stands, gzip, kilobytes of 1024. */
  readonly scriptKb: number;
  readonly scripts: number;
  /** The largest of them. */
  readonly largestKb: readonly number[];
};

/** Adds up the scripts a page fetches while `open` runs, each packed with gzip. */
export async function firstLoad(page: Page, open: () => Promise<unknown>): Promise<FirstLoad> {
  const bodies: Promise<number>[] = [];
  const take = (response: Response) => {
    if (response.request().resourceType() !== "script" || !response.ok()) return;
    bodies.push(response.body().then((body) => gzipSync(body).length / 1024));
  };
  page.on("response", take);
  await open();
  // What comes later, when the page is idle, is no part of it, and is gone with the next page.
  page.off("response", take);
  const sizes = (await Promise.all(bodies)).sort((one, other) => other - one);
  return {
    scriptKb: Math.round(sizes.reduce((sum, size) => sum + size, 0)),
    scripts: sizes.length,
    largestKb: sizes.slice(0, 5).map(Math.round),
  };
}

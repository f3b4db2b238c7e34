import { expect, type Page, test } from "@playwright/test";
import { expectSaved, paper, paste, startBlank } from "./support/editor";

type Breach = { readonly directive: string; readonly blocked: string; readonly sample: string };

/** Lists what the browser refused on a page, from its first script on. */
async function watchBreaches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const breaches: Breach[] = [];
    Reflect.set(window, "breaches", breaches);
    document.addEventListener("securitypolicyviolation", (event) =>
      breaches.push({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        sample: event.sample,
      }),
    );
  });
}

const breachesOf = (page: Page) => page.evaluate(() => Reflect.get(window, "breaches") as Breach[]);

test("every page comes with a policy of its own nonce and no inline scripts, and with the other headers", async ({
  page,
}) => {
  const nonces = new Set<string>();
  for (const path of ["/", "/library", "/library/phrases", "/settings/people", "/nowhere"]) {
    const headers = (await page.goto(path))?.headers() ?? {};
    const policy = headers["content-security-policy"] ?? "";
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    expect(scripts).toContain("'strict-dynamic'");
    expect(scripts).not.toMatch(/unsafe|https?:|\*/u);
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    nonces.add(/'nonce-([0-9a-f]+)'/u.exec(scripts)?.[1] ?? "");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-powered-by"]).toBeUndefined();
    const remote = await page.evaluate(() =>
      [...document.querySelectorAll("script[src], link[href], img[src]")]
        .map((each) => new URL(each.getAttribute("src") ?? each.getAttribute("href") ?? "", location.href))
        .filter(({ origin, protocol }) => origin !== location.origin && protocol !== "data:"),
    );
    expect(remote).toEqual([]);
  }
  expect(nonces.size).toBe(5);
  expect(nonces).not.toContain("");
});

test("writing, looking things up and previewing break no rule of the policy", async ({ page }) => {
  await watchBreaches(page);
  await startBlank(page, { title: "讲话" });
  await page.keyboard.type("一、提高认识");
  await page.keyboard.press("Enter");
  await page.keyboard.type("各级党组织要扛起责任。");
  for (const name of ["提纲", "要素", "审校", "批注", "版本", "表述"])
    await page.getByRole("tab", { name: new RegExp(`^${name}`, "u") }).click();
  await page.keyboard.press("Control+Alt+p");
  await expect(page.locator("[data-pane=preview] img").first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await paste(page, "红色的字。", `<p class=MsoNormal style='text-indent:32.0pt;color:red'>红色的字。</p>`);
  await expect(paper(page)).toContainText("红色的字。");
  await expectSaved(page);
  expect(await breachesOf(page)).toEqual([]);
  for (const path of ["/", "/new", "/library", "/library/phrases", "/settings/review", "/settings/people"]) {
    await page.goto(path);
    await expect(page.getByRole("heading").first()).toBeVisible();
    expect(await breachesOf(page), path).toEqual([]);
  }
});

test("what the server draws has its looks before the page's scripts run, without a style attribute being let in", async ({
  page,
}) => {
  await watchBreaches(page);
  // Only what stands in the page itself runs.
  await page.route("**/_next/**/*.js", (route) => route.abort());
  const html = await (await page.goto("/new"))?.text();
  expect(html).toContain(' data-style="');
  expect(html).not.toContain(' style="');
  const looks = () =>
    page.evaluate(() => ({
      waiting: document.querySelectorAll("[data-style]").length,
      given: document.querySelectorAll("[style]").length,
    }));
  await expect.poll(looks).toMatchObject({ waiting: 0 });
  expect((await looks()).given).toBeGreaterThan(5);
  const breaches = await breachesOf(page);
  expect(breaches.filter(({ directive }) => directive.startsWith("style"))).toEqual([]);
});

test("a style that found its way into a page does not apply", async ({ page }) => {
  await page.goto("/");
  const shown = await page.evaluate(() => {
    const slipped = document.createElement("div");
    slipped.innerHTML = `<p style="position: fixed">x</p><style>p { display: none }</style>`;
    document.body.append(slipped);
    const { position, display } = getComputedStyle(slipped.querySelector("p") as Element);
    return { position, display };
  });
  expect(shown).toEqual({ position: "static", display: "block" });
});

test("a script that found its way into a page does not run", async ({ page }) => {
  await watchBreaches(page);
  await startBlank(page, { title: "讲话" });
  await paper(page).click();
  await page.evaluate(() => {
    const slipped = document.createElement("div");
    slipped.innerHTML = `<img src="data:image/png;base64,AA" onerror="window.hit = 1"><a href="javascript:window.hit=1">x</a>`;
    document.body.append(slipped);
    slipped.querySelector("a")?.click();
    const script = document.createElement("div");
    script.innerHTML = "<script>window.hit = 1</script>";
    document.body.append(script);
  });
  await expect.poll(async () => (await breachesOf(page)).length).toBeGreaterThan(0);
  expect(await page.evaluate(() => Reflect.get(window, "hit"))).toBeUndefined();
  expect((await breachesOf(page)).every(({ directive }) => directive.startsWith("script-src"))).toBe(true);
});

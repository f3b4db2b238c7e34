import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { startBlank } from "./support/editor";
import { OWNER } from "./support/owner";

const NEW = { name: "陈新人", email: "chen@example.org", password: "the first passphrase" };
const CHANGED = "the second passphrase";
const RESET = "the third passphrase";

test.describe.configure({ mode: "serial" });

/** A browser of somebody else's. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
  return context.newPage();
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("邮箱").fill(NEW.email);
  await page.getByRole("textbox", { name: /密码/ }).fill(password);
  await page.getByRole("button", { name: "登录" }).click();
}

const rowOf = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(name) });

async function command(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `${NEW.name}的更多操作` }).click();
  await page.getByRole("menuitem", { name }).click();
}

const shoot = (page: Page, name: string) => page.screenshot({ path: `test-results/screens/${name}.png` });

let member: Page;
let invitation: string;

test("a link made by the owner lets one person in, with the role it names, once", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: /账号/ }).click();
  await page.getByRole("menuitem", { name: "人员" }).click();
  await expect(page.getByRole("heading", { name: "人员" })).toBeVisible();
  await expect(rowOf(page, OWNER.name)).toContainText("本人");
  await page.getByRole("button", { name: "邀请成员" }).click();
  const dialog = page.getByRole("dialog", { name: "邀请成员" });
  await expect(dialog.getByRole("radio", { name: "起草人" })).toBeChecked();
  await dialog.getByLabel("备注").fill("给办公室");
  await dialog.getByLabel("备注").press("Enter");
  const made = page.getByRole("dialog", { name: "邀请链接" });
  await expectAccessible(page);
  invitation = await made.getByLabel("链接").inputValue();
  expect(invitation).toMatch(/^http:\/\/[^/]+\/invitation\/[\w-]{43}$/);
  await made.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByText(/链接已复制|浏览器不让复制/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "未使用的邀请" })).toContainText("给办公室");

  member = await elsewhere(browser, baseURL);
  await member.goto(invitation);
  await expect(member.getByText("角色：起草人")).toBeVisible();
  await expectAccessible(member);
  await shoot(member, "invitation");
  await member.getByLabel("姓名").fill(NEW.name);
  await member.getByLabel("邮箱").fill(OWNER.email);
  await member.getByRole("textbox", { name: /^密码/ }).fill(NEW.password);
  await member.getByRole("textbox", { name: "再输一次密码" }).fill(NEW.password);
  await member.getByRole("button", { name: "建立账号并进入" }).click();
  await expect(member.getByRole("alert").filter({ hasText: "这个邮箱已有账号" })).toBeVisible();
  await member.getByLabel("邮箱").fill(NEW.email);
  await member.getByRole("button", { name: "建立账号并进入" }).click();
  await expect(member.getByRole("heading", { name: "工作台" })).toBeVisible();

  const late = await elsewhere(browser, baseURL);
  await late.goto(invitation);
  await expect(late.getByText("链接已用过、已撤回或已过期")).toBeVisible();
  await expectAccessible(late);
  await late.context().close();
});

test("a member sees where they are signed in, ends the other place, and changes their password", async ({
  browser,
  baseURL,
}) => {
  const other = await elsewhere(browser, baseURL);
  await signIn(other, NEW.password);
  await expect(other.getByRole("heading", { name: "工作台" })).toBeVisible();
  await member.getByRole("button", { name: /账号/ }).click();
  await expect(member.getByRole("menuitem", { name: "人员" })).toHaveCount(0);
  await member.getByRole("menuitem", { name: "登录设备" }).click();
  const places = member.getByRole("region", { name: "正在登录的设备" }).getByRole("listitem");
  await expect(places).toHaveCount(2);
  await expect(places.filter({ hasText: "当前这处" })).toHaveCount(1);
  await expect(places.first()).toContainText("Chrome");
  await expectAccessible(member);
  await shoot(member, "settings-sessions");
  await member.getByRole("button", { name: /^退出.*的一处$/ }).click();
  await expect(places).toHaveCount(1);
  await other.goto("/library");
  await expect(other).toHaveURL(/\/sign-in/);
  await other.context().close();

  await member.getByLabel("现在的密码").fill("not the passphrase");
  await member.getByRole("textbox", { name: /^新密码/ }).fill(CHANGED);
  await member.getByRole("textbox", { name: "再输一次新密码" }).fill(CHANGED);
  await member.getByRole("button", { name: "修改密码" }).click();
  await expect(member.getByText("现在的密码不对")).toBeVisible();
  await member.getByLabel("现在的密码").fill(NEW.password);
  await member.getByRole("button", { name: "修改密码" }).click();
  await expect(member.getByText("密码已修改")).toBeVisible();
  await expect(places.filter({ hasText: "当前这处" })).toHaveCount(1);
});

test("a reviewer is shown nothing that would be refused", async ({ page }) => {
  await startBlank(member, { title: "要移交的讲话" });
  await page.goto("/settings/people");
  await page.getByRole("combobox", { name: `${NEW.name}的角色` }).click();
  await page.getByRole("option", { name: "审阅人" }).click();
  await expect(page.getByText(`${NEW.name}已改为审阅人`)).toBeVisible();

  await member.goto("/");
  await expect(member.getByRole("heading", { name: "工作台" })).toBeVisible();
  await expect(member.getByRole("link", { name: "新建文稿" })).toHaveCount(0);
  await member.goto("/library");
  await expect(member.getByRole("region", { name: "库内文稿" })).toBeVisible();
  await expect(member.getByRole("button", { name: "选择文件" })).toHaveCount(0);
  await expect(member.getByRole("checkbox", { name: /^选择《/ })).toHaveCount(0);
  await member.goto("/library/phrases");
  await expect(member.getByRole("button", { name: /^收藏/ }).first()).toBeVisible();
  await expect(member.getByRole("button", { name: /^不再推荐“/ })).toHaveCount(0);
  await member.goto("/new");
  await expect(member.getByRole("heading", { name: "审阅人不起草文稿" })).toBeVisible();
  await member.goto("/settings/people");
  await expect(member.getByRole("heading", { name: "只有管理员能打开" })).toBeVisible();
  await expectAccessible(member);
});

test("the last owner stays one", async ({ page }) => {
  await page.goto("/settings/people");
  await page.getByRole("combobox", { name: `${OWNER.name}的角色` }).click();
  await page.getByRole("option", { name: "起草人" }).click();
  await expect(page.getByText("这是本单位唯一的管理员")).toBeVisible();
  await expect(page.getByRole("combobox", { name: `${OWNER.name}的角色` })).toHaveValue("管理员");
});

test("whoever is shut out is out at once, their drafts are handed over, and an owner's link lets them back in", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/settings/people");
  await command(page, "停用账号…");
  await page.getByRole("dialog").getByRole("button", { name: "停用" }).click();
  await expect(rowOf(page, NEW.name)).toContainText("已停用");
  await member.goto("/library");
  await expect(member).toHaveURL(/\/sign-in/);
  await signIn(member, CHANGED);
  await expect(member.getByText("账号已停用。请联系本单位管理员。")).toBeVisible();

  await command(page, "移交文稿…");
  const handing = page.getByRole("dialog", { name: `移交${NEW.name}的文稿` });
  await handing.getByRole("combobox", { name: "接手人" }).click();
  await page.getByRole("option", { name: new RegExp(OWNER.name) }).click();
  await handing.getByRole("button", { name: "移交", exact: true }).click();
  await expect(page.getByText("已移交 1 份文稿")).toBeVisible();

  await command(page, "启用账号");
  await expect(rowOf(page, NEW.name)).not.toContainText("已停用");
  await command(page, "重设密码…");
  const made = page.getByRole("dialog", { name: `${NEW.name}的重设密码链接` });
  const link = await made.getByLabel("链接").inputValue();
  await page.keyboard.press("Escape");
  await expectAccessible(page);
  await shoot(page, "settings-people");

  const fresh = await elsewhere(browser, baseURL);
  await fresh.goto(link);
  await expect(fresh.getByLabel("邮箱")).toHaveValue(NEW.email);
  await expectAccessible(fresh);
  await fresh.getByRole("textbox", { name: /^新密码/ }).fill(RESET);
  await fresh.getByRole("textbox", { name: "再输一次新密码" }).fill(RESET);
  await fresh.getByRole("button", { name: "设定密码，去登录" }).click();
  await expect(fresh).toHaveURL(/\/sign-in/);
  await signIn(fresh, RESET);
  await expect(fresh.getByRole("heading", { name: "工作台" })).toBeVisible();
  await fresh.context().close();
  await member.context().close();
});

test("all of it stands in the log, which is filtered and taken away as a file", async ({
  page,
  browser,
  baseURL,
}) => {
  const guesser = await elsewhere(browser, baseURL);
  await signIn(guesser, "no passphrase at all");
  await expect(guesser.getByText("邮箱或密码不对")).toBeVisible();
  await guesser.context().close();
  await page.goto("/");
  await page.getByRole("button", { name: /账号/ }).click();
  await page.getByRole("menuitem", { name: "操作记录" }).click();
  await expect(page.getByRole("heading", { name: "操作记录" })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, "settings-audit");
  await page.getByLabel("事项").selectOption("调整角色");
  await page.getByLabel("人员").selectOption(NEW.name);
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^1 条$/ })).toBeVisible();
  await expect(rowOf(page, NEW.name)).toContainText("起草人 → 审阅人");
  await page.getByRole("link", { name: "查看全部" }).click();
  for (const kind of [
    "登录失败",
    "接受邀请",
    "停用账号",
    "启用账号",
    "移交文稿",
    "用链接重设密码",
    "修改密码",
  ]) {
    await expect(page.getByRole("cell", { name: kind, exact: true }).first()).toBeVisible();
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "导出 CSV" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  expect(text.startsWith("\uFEFF时间（北京时间）,事项,操作人,对象,说明,网络地址,编号\r\n")).toBe(true);
  expect(text).toContain(`调整角色,${OWNER.name},${NEW.name},起草人 → 审阅人,`);
  expect(text).not.toContain("要移交的讲话");
});

import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import JSZip from "jszip";

type Upload = { name: string; mimeType: string; buffer: Buffer };

const file = (name: string, buffer: Buffer): Upload => ({
  name,
  mimeType: "application/octet-stream",
  buffer,
});

async function importFiles(page: Page, files: Upload[]) {
  await page.goto("/library");
  await page.getByLabel("选择要导入的文件").setInputFiles(files);
  await expect(page.getByText(new RegExp(`^共 ${files.length} 个：已导入 \\d+，未导入 \\d+$`))).toBeVisible({
    timeout: 30_000,
  });
  return page.getByRole("list", { name: "导入结果" }).getByRole("listitem");
}

/** 60 MB of blanks in a package of some 60 KB. */
async function zipBomb(): Promise<Buffer> {
  const zip = new JSZip();
  zip.file("[Content_Types].xml", "<Types/>");
  zip.file("word/document.xml", " ".repeat(120 * 1024 * 1024));
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 1 } });
}

/** 在全市基层党建工作座谈会上的讲话 and two lines more, in GB18030. */
const GB18030_SPEECH = Buffer.from(
  "d4dac8abcad0bbf9b2e3b5b3bda8b9a4d7f7d7f9ccb8bbe1c9cfb5c4bdb2bbb00acdacd6bec3c7a3ba0a" +
    "bdf1ccecd5d9bfaad7f9ccb8bbe1a3acd6f7d2aacac7ccfdd2bbccfdb4f3bcd2b5c4cfebb7a8a1a3",
  "hex",
);

test("every bad file is refused with what to do, and a good one beside them goes in", async ({ page }) => {
  test.setTimeout(120_000);
  const rows = await importFiles(page, [
    file("空文件.txt", Buffer.alloc(0)),
    file("太大.txt", Buffer.alloc(30 * 1024 * 1024, "a")),
    file("不是文档.docx", Buffer.from("这其实是一段纯文字，不是文档。")),
    file("压缩炸弹.docx", await zipBomb()),
    file(
      "图片改名.txt",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd, ...Array.from({ length: 600 }, (_, i) => i % 256)]),
    ),
    file("国标编码.txt", GB18030_SPEECH),
    file("涉密.txt", Buffer.from("机密★1年\n在某会议上的讲话\n同志们：\n今天开会研究工作。")),
  ]);
  const row = (name: string) => rows.filter({ hasText: name });
  await expect(row("空文件.txt")).toContainText("文件是空的");
  await expect(row("太大.txt")).toContainText("20 MB");
  await expect(row("不是文档.docx")).toContainText(/不是|打不开|损坏/);
  await expect(row("压缩炸弹.docx")).toContainText(/解压|膨胀|过大/);
  await expect(row("图片改名.txt")).toContainText(/文本|文字/);
  await expect(row("涉密.txt")).toContainText("密");
  await expect(row("国标编码.txt")).toContainText("《在全市基层党建工作座谈会上的讲话》");
});

const fixture = (path: string) => readFile(new URL(`../lib/${path}`, import.meta.url));

test("an archive gives a row for each of its files, with the reason where one cannot be read", async ({
  page,
}) => {
  // The first PDF waits for the reading process to load its library.
  test.setTimeout(120_000);
  const zip = new JSZip();
  zip.file("2026/讲话.doc", await fixture("corpus/fixtures/speech.doc"));
  zip.file("2026/扫描件.pdf", await fixture("jobs/fixtures/scan.pdf"));
  zip.file("2026/加密.docx", await fixture("corpus/fixtures/encrypted.docx"));
  zip.file("内层.zip", await new JSZip().file("a.txt", "x").generateAsync({ type: "nodebuffer" }));
  await page.goto("/library");
  const buffer = await zip.generateAsync({ type: "nodebuffer" });
  await page.getByLabel("选择要导入的文件").setInputFiles([file("汇编.zip", buffer)]);
  await expect(page.getByText("共 4 个：已导入 1，未导入 3")).toBeVisible({ timeout: 90_000 });
  const rows = page.getByRole("list", { name: "导入结果" }).getByRole("listitem");
  const row = (name: string) => rows.filter({ hasText: name });
  await expect(row("汇编.zip › 讲话.doc")).toContainText(
    "《在青石镇党支部书记抓基层党建述职评议会上的讲话》",
  );
  await expect(row("扫描件.pdf")).toContainText("扫描件");
  await expect(row("加密.docx")).toContainText("密码");
  await expect(row("内层.zip")).toContainText("压缩包里还有压缩包");
});

test("a text that is there already is not doubled, whatever its name and format", async ({ page }) => {
  const again = file(
    "再来一次.txt",
    Buffer.from(
      "在全镇党建工作会上的讲话\n同志们：\n今天的会议时间不长，任务不少。下面讲两点。\n一、把认识统一起来\n大家都要想清楚。",
    ),
  );
  const first = await importFiles(page, [again]);
  await expect(first).toContainText("《在全镇党建工作会上的讲话》");
  const second = await importFiles(page, [{ ...again, name: "换个名字.txt" }]);
  await expect(second).toContainText("没有重复导入");
  const web = Buffer.from(`<html><body>${again.buffer.toString().replaceAll("\n", "<br>")}</body></html>`);
  const third = await importFiles(page, [file("另一种格式.html", web)]);
  await expect(third).toContainText("与《在全镇党建工作会上的讲话》相同");
  await third.getByRole("link", { name: "查看" }).click();
  await expect(page.getByRole("heading", { name: "在全镇党建工作会上的讲话" })).toBeVisible();
});

test("the server refuses a file over the limit although the page was passed by", async ({
  request,
  baseURL,
}) => {
  const headers = { origin: baseURL ?? "" };
  const opened = await request.post("/api/library/import", { headers });
  const { id } = (await opened.json()) as { id: string };
  const response = await request.post(`/api/library/import/${id}/files`, {
    headers,
    multipart: { 0: file("太大.txt", Buffer.alloc(30 * 1024 * 1024, "a")) },
    failOnStatusCode: false,
  });
  expect(response.status()).toBe(413);
  await request.delete(`/api/library/import/${id}`, { headers });
});

test("a page of another site cannot import in the writer's name", async ({ request }) => {
  const response = await request.post("/api/library/import", {
    headers: { "sec-fetch-site": "cross-site" },
    failOnStatusCode: false,
  });
  expect(response.status()).toBe(403);
});

import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { inRoot } from "../paths.mjs";
import { abandonCluster } from "../postgres/home.mjs";
import { startTime } from "../processes.mjs";

// Each test works on whole databases, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

const folders: string[] = [];
const backup = path.join(newFolder(), "unit.tar");
const first = newFolder();
const second = newFolder();
const SECRET = "secret-of-the-first-machine\n";

beforeAll(async () => {
  expect((await command(first, "db.mjs", "migrate")).code).toBe(0);
  writeFileSync(path.join(first, "auth-secret"), SECRET, { mode: 0o600 });
  expect((await command(second, "db.mjs", "migrate")).code).toBe(0);
  writeFileSync(path.join(second, "auth-secret"), "another\n", { mode: 0o600 });
});

afterAll(() => {
  for (const folder of folders) {
    const config = read(path.join(folder, "pg.json"));
    if (config !== undefined) abandonCluster(folder, JSON.parse(config));
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a backup made on one machine is checked and restored on another, its secret with it", async () => {
  const made = await command(first, "backup.mjs", "--to", backup);
  expect(made).toMatchObject({ code: 0 });
  expect(made.output).toContain("已备份并核验");
  expect(made.output).toContain("含登录密钥");
  expect((await command(second, "backup.mjs", "--verify", backup)).output).toContain("备份完好");

  const restored = await command(second, "restore.mjs", backup);
  expect(restored).toMatchObject({ code: 0 });
  const secret = path.join(second, "auth-secret");
  expect(readFileSync(secret, "utf8")).toBe(SECRET);
  expect(statSync(secret).mode & 0o777).toBe(0o600);
});

test("a wrong file is refused with what to do, before any database starts", async () => {
  const wrong = path.join(newFolder(), "wrong.tar");
  writeFileSync(wrong, "这不是备份");
  const untouched = newFolder();
  const { code, output } = await command(untouched, "restore.mjs", wrong);
  expect(code).toBe(1);
  expect(output).toContain("不是述笔的备份，或已经损坏");
  expect(output).toContain("→ 请换一份备份");
  expect(read(path.join(untouched, "pg.json"))).toBeUndefined();
});

test("a restore beside a running server is refused", async () => {
  const busy = newFolder();
  const running = { pid: process.pid, startTime: "", role: "start", url: "http://127.0.0.1:3000" };
  mkdirSync(path.join(busy, "instances"));
  writeFileSync(
    path.join(busy, "instances", `${process.pid}.json`),
    JSON.stringify({ ...running, startTime: startTime(process.pid) }),
  );
  const { code, output } = await command(busy, "restore.mjs", backup);
  expect(code).toBe(1);
  expect(output).toContain("述笔正在运行（http://127.0.0.1:3000）");
});

test("arguments that make no sense are answered by how to use the command", async () => {
  expect(await command(first, "restore.mjs")).toMatchObject({ code: 2 });
  expect((await command(first, "backup.mjs", "--nonsense", "x")).output).toContain("用法");
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "shubi-command-"));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Runs a script as npm does, on a data folder and an embedded database of its own. */
function command(dataDir: string, script: string, ...args: string[]) {
  const { DATABASE_URL: _url, BETTER_AUTH_SECRET: _secret, INIT_CWD: _cwd, ...env } = process.env;
  const child = spawn(process.execPath, [inRoot("scripts", script), ...args], {
    cwd: inRoot(),
    env: { ...env, SHUBI_DATA_DIR: dataDir },
  });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, output }));
  });
}

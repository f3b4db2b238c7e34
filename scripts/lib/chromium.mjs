import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { lastLines, run } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

/** The headless shell first: what the others draw besides the page takes more of a small machine than the page. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

const wellKnownPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Path of a Chromium for the browser tests: `CHROMIUM_PATH`, one that is installed, or on Debian as root a newly
 * installed one.
 */
export async function ensureChromium(progress) {
  const given = process.env.CHROMIUM_PATH;
  if (given && !isExecutable(given)) {
    throw new Trouble(`CHROMIUM_PATH 指定的 ${given} 不存在或不能运行。`, [
      "请改正路径，或去掉 CHROMIUM_PATH。",
    ]);
  }
  const found = given || findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) throw missingTrouble();
  progress.step("安装 Chromium 与中文字体（Debian 软件源，约一两分钟）");
  await aptInstall(progress);
  return findChromium() ?? fail();
}

function findChromium() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...candidates, ...wellKnownPlaces].find(isExecutable);
}

async function aptInstall(progress) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const steps = [
    ["update"],
    ["install", "-y", "--no-install-recommends", "chromium-headless-shell", "fonts-noto-cjk"],
  ];
  for (const args of steps) {
    const onHeartbeat = (seconds) => progress.note(`仍在安装，已 ${Math.round(seconds)} 秒`);
    const { code, output } = await run("apt-get", args, { env, onHeartbeat });
    if (code !== 0)
      throw new Trouble("Chromium 没能装上。", ["请检查软件源，或自行安装后再试。"], lastLines(output, 15));
  }
}

function fail() {
  throw missingTrouble();
}

function missingTrouble() {
  return new Trouble("浏览器测试需要 Chromium，本机没有找到。", [
    "Debian / Ubuntu：sudo apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-cjk",
    "其他系统：安装 Chromium、Chrome 或 Edge；不在 PATH 里的，用 CHROMIUM_PATH=程序路径 指定",
    "暂不做浏览器测试：npm run verify",
  ]);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

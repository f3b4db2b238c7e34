import { existsSync, rmSync } from "node:fs";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { inRoot, root } from "./paths.mjs";
import { secondsSince } from "./progress.mjs";
import { lastLines, run } from "./run.mjs";
import { Trouble } from "./trouble.mjs";
import { assertWritable } from "./writable.mjs";

const stampFile = inRoot("node_modules/.shubi-stamp");
const inputs = ["package.json", "package-lock.json"];
const platform = `${process.platform}-${process.arch}-${process.versions.modules}`;

/**
 * Installs the dependencies when they are missing, belong to another lock file, or to another system.
 *
 * `npm install` and never `npm ci`: the lock file lacks other systems' optional binaries, which stops `npm ci`.
 */
export async function ensureInstalled(progress) {
  const wanted = () => `${fingerprint(root, inputs)} ${platform}`;
  if (readStamp(stampFile) === wanted()) return progress.skip("依赖：已就绪");
  progress.step("安装依赖（首次约一两分钟，需要能访问 npm 软件源）");
  assertWritable([inRoot("node_modules"), inRoot("package-lock.json")]);
  const startMs = Date.now();
  rmSync(stampFile, { force: true });
  const { code, output } = await npmInstall(progress);
  if (code !== 0) throw installTrouble(output);
  // Hashed again: npm may have added entries to the lock file.
  writeStamp(stampFile, wanted());
  progress.note(`依赖安装完成，用时 ${secondsSince(startMs)}`);
}

function npmInstall(progress) {
  const args = ["install", "--no-audit", "--no-fund", "--no-progress", "--include=dev"];
  const npmCli = process.env.npm_execpath;
  const viaNode = npmCli !== undefined && /npm-cli\.c?js$/.test(npmCli) && existsSync(npmCli);
  const [command, prefix] = viaNode ? [process.execPath, [npmCli]] : ["npm", []];
  return run(command, [...prefix, ...args], {
    cwd: root,
    shell: !viaNode && process.platform === "win32",
    env: { ...process.env, NODE_ENV: "development", PRISMA_SKIP_POSTINSTALL_GENERATE: "1" },
    onHeartbeat: (seconds) => progress.note(`仍在安装，已 ${Math.round(seconds)} 秒`),
  });
}

function installTrouble(output) {
  const advice = [];
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN|network/i.test(output)) {
    advice.push("连不上 npm 软件源。请检查网络，或改用单位的镜像：npm config set registry <镜像地址>");
    advice.push("完全离线的机器：在能上网的同类系统上运行一次 npm install，再把 node_modules 一并拷来。");
  } else if (/ENOSPC/.test(output)) {
    advice.push("磁盘空间不足，请至少留出 2 GB。");
  } else if (/EACCES|EPERM/.test(output)) {
    advice.push("没有写入权限，请检查项目目录的属主。");
  } else if (/ENOENT.*npm|spawn npm/.test(output)) {
    advice.push("找不到 npm 命令，请重新安装 Node.js（自带 npm）。");
  } else {
    advice.push("请看上面 npm 给出的原因；也可删除 node_modules 目录后再试一次。");
  }
  return new Trouble("依赖安装失败。", advice, lastLines(output, 25));
}

const needed = [20, 19];

/** Ends the process with advice when Node is older than the product supports. */
export function requireNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(`述笔需要 Node.js ${needed.join(".")} 或更高版本，现在是 ${process.versions.node}。`);
  console.error("请从 https://nodejs.org 或单位的软件源安装新版 Node.js（长期支持版），再运行一次。");
  process.exit(1);
}

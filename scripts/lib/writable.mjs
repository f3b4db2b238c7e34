import { accessSync, constants, existsSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "./paths.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * Stops with advice when a folder that will be written was made by another user, typically by root once
 * and by an ordinary user afterwards.
 *
 * @param {string[]} places files or folders; missing ones are fine
 */
export function assertWritable(places) {
  const refused = places.filter((place) => existsSync(place) && !canWrite(place));
  if (refused.length === 0) return;
  const names = refused.map((place) => path.relative(root, place) || place).join("、");
  const me = os.userInfo().username;
  throw new Trouble(`当前用户 ${me} 不能写入 ${names}（属主 uid ${statSync(refused[0]).uid}）。`, [
    "这些文件多半是用另一个用户（例如 root）运行时生成的。请改用那个用户运行，或者把整个目录交给当前用户：",
    `sudo chown -R ${me} ${quote(root)}`,
  ]);
}

function canWrite(place) {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const quote = (text) => (/^[\w./-]+$/.test(text) ? text : `'${text}'`);

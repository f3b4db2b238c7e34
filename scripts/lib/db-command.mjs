import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { assertSound, engineMessage, ensureMigrated } from "./migrate.mjs";
import { root } from "./paths.mjs";
import { makeProgress } from "./progress.mjs";
import { Trouble } from "./trouble.mjs";
import { withDatabase } from "./with-database.mjs";

const usage = `用法：npm run db -- <命令>
  migrate              应用尚未应用的迁移
  status               查看数据库与迁移目录、schema.prisma 是否一致
  new <名称> [--empty]  按 schema.prisma 的改动写出新迁移（--empty：空文件，手写 SQL）
  reset --force        清空数据库并重新应用全部迁移（所有数据都会丢失）`;

const commands = { migrate, status, new: newMigration, reset };

/** `npm run db -- …` @returns the exit code */
export async function dbCommand([name, ...args]) {
  const command = Object.hasOwn(commands, name ?? "") ? commands[name] : undefined;
  if (!command) {
    console.error(usage);
    return name === undefined || name === "help" || name === "--help" ? 0 : 2;
  }
  const progress = makeProgress({ quiet: true });
  const job = command(args);
  await ensureInstalled(progress);
  try {
    return await withDatabase("db", progress, (databaseUrl) => job(databaseUrl, progress));
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble("数据库操作失败。", [], engineMessage(error));
  }
}

/** Each command checks its arguments at once and returns the work, so that no database starts for a typing error. */
function migrate() {
  return async (databaseUrl) => {
    await ensureMigrated(makeProgress(), databaseUrl);
  };
}

function status() {
  return async (databaseUrl) => {
    const { readState, schemaDiffers } = await import("../../prisma/apply/migrations.mjs");
    const state = await readState(databaseUrl);
    const lines = [
      ["已应用", state.applied],
      ["待应用", state.pending],
      ["失败", state.failed],
    ];
    lines.push(["文件被改动", state.edited], ["本程序没有", state.unknown]);
    for (const [label, names] of lines) {
      console.log(`${label}：${names.length}`);
      for (const migration of names) console.log(`  ${migration}`);
    }
    const differs = await schemaDiffers(databaseUrl);
    console.log(
      differs ? "schema.prisma 有改动尚未写成迁移：npm run db -- new <名称>" : "schema.prisma 与迁移一致",
    );
    const troubled = [state.pending, state.failed, state.edited, state.unknown].some(
      (names) => names.length > 0,
    );
    return troubled || differs ? 1 : 0;
  };
}

function newMigration(args) {
  const words = args.filter((arg) => !arg.startsWith("--"));
  if (words.length === 0) throw new Trouble("缺少迁移名称。", ["例如：npm run db -- new add_draft_title"]);
  return async (databaseUrl) => {
    const { createMigration, readState } = await import("../../prisma/apply/migrations.mjs");
    assertSound(await readState(databaseUrl));
    const file = await createMigration(databaseUrl, words.join("_"), { empty: args.includes("--empty") });
    if (!file) {
      console.log("schema.prisma 与迁移一致，无须新迁移（要手写 SQL 时加 --empty）");
      return;
    }
    console.log(`已写出 ${path.relative(root, file)}`);
    console.log("请读一遍 SQL，再运行 npm run db -- migrate");
  };
}

function reset(args) {
  if (!args.includes("--force")) {
    throw new Trouble("reset 会删除数据库中的全部数据。", ["确认要这样做时：npm run db -- reset --force"]);
  }
  return async (databaseUrl) => {
    const { emptyDatabase } = await import("../../prisma/apply/migrations.mjs");
    await emptyDatabase(databaseUrl);
    console.log("已清空数据库");
    await ensureMigrated(makeProgress(), databaseUrl);
  };
}

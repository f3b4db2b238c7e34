import { Trouble } from "./trouble.mjs";

/** Brings the database to the newest migration; costs one query when it is there already. */
export async function ensureMigrated(progress, databaseUrl) {
  const { readState, applyPending } = await import("../../prisma/apply/migrations.mjs");
  const state = await readState(databaseUrl);
  assertSound(state);
  if (state.pending.length === 0) progress.skip("数据库表结构：已是最新");
  else {
    progress.step(`更新数据库表结构（${state.pending.length} 项）`);
    const applied = await applyOrExplain(applyPending, databaseUrl);
    for (const name of applied) progress.note(`已应用 ${name}`);
  }
  const { ensureUnitRole } = await import("../../prisma/apply/unit-role.mjs");
  if (!(await ensureUnitRole(databaseUrl))) {
    progress.note(
      "数据库用户不能建立角色 shubi_unit，单位之间只靠查询条件隔开；见管理员手册“改用外部 PostgreSQL”。",
    );
  }
}

/** Stops on states that no program can mend by itself. */
export function assertSound(state) {
  if (state.failed.length > 0) {
    throw new Trouble(`上一次更新表结构时失败：${state.failed.join("、")}。`, [
      "查明原因并恢复数据库后再试；库中没有要保留的内容时，可运行 npm run db -- reset --force 重建。",
    ]);
  }
  if (state.edited.length > 0) {
    throw new Trouble(`已应用过的迁移文件被改动：${state.edited.join("、")}。`, [
      "请恢复原文件（git checkout prisma/migrations），改动另写新的迁移：npm run db -- new 名称",
    ]);
  }
  if (state.unknown.length > 0) {
    throw new Trouble(`数据库比当前程序新，含有本程序没有的迁移：${state.unknown.join("、")}。`, [
      "请升级到建立该数据库的版本再启动，以免损坏数据。",
    ]);
  }
}

async function applyOrExplain(applyPending, databaseUrl) {
  try {
    return await applyPending(databaseUrl);
  } catch (error) {
    throw new Trouble(
      "更新数据库表结构失败，已停在失败处。",
      ["请看上面的原因；内置数据库的日志在 .data/pg.log。"],
      engineMessage(error),
    );
  }
}

/** The engine throws its message as JSON inside the error. */
export function engineMessage(error) {
  const text = String(error?.message ?? error);
  return error?.meta ? `${text}\n${JSON.stringify(error.meta)}` : text;
}
